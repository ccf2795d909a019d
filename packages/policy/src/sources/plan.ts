/** Terraform's and OpenTofu's plans, as `show -json` prints them. */
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import { noticeOf } from "../notice.ts";
import type { IntegrityNotice, JsonObject, SourceResult } from "../types.ts";
import { isNotice, readBlock, tenantsOf, type Block } from "./blocks.ts";
import { jsonObject, placeIn } from "./json-object.ts";
import { hiddenItem, holdsItem } from "./hidden-item.ts";
import { member, resources } from "./modules.ts";
import {
  changesOf,
  configuredBy,
  incompleteBecause,
  mayBe,
  refuseContradictions,
  withoutKeys,
  type Change,
} from "./plan-account.ts";
import type { SourceMap } from "./source-map.ts";
import { unseen, withoutUnknown } from "./unseen.ts";
import { ownerText } from "./names.ts";

/** What a configuration says of plans and states. */
export interface TerraformClaims {
  /** Plans that do not state whether they are complete are complete. */
  readonly plans?: "complete";
}

/**
 * Reads a plan: the whole desired state, unchanged items too.
 *
 * @param maps - What the synth noted about its sources, if it was one.
 * @throws InputError when it is no plan, of another version, failed, contradicts itself, or describes no desired state.
 */
export function readPlan(
  text: string,
  file: string,
  maps: readonly SourceMap[] = [],
  claims: TerraformClaims = {},
): SourceResult {
  const plan = jsonObject(text, file);
  refuse(plan, text, file);
  const changes = changesOf(plan["resource_changes"], file);
  const configured = configuredBy(plan);
  const gone = new Map([...endedTenants(changes, file)].map((tenant) => [tenant.tenant, tenant]));
  refuseUndescribed(plan, text, file, [...gone.keys()]);
  const planned = new Map<string, unknown>();
  const blocks: Block[] = [];
  const notices: IntegrityNotice[] = [];
  const untold: string[] = [];
  for (const { address, type, body } of resources(root(plan), file, ["planned_values", "root_module"])) {
    const values = member(body, "values");
    const written = member(values, "input");
    if (type !== "terraform_data") {
      if (holdsItem(values)) notices.push(hiddenItem(address, file));
      continue;
    }
    if (planned.has(address)) {
      throw new InputError({ file, message: `the plan contradicts itself: ${address} is in planned_values twice.` });
    }
    planned.set(address, written);
    const change = changes.get(address)?.body;
    const unknowns = unseen(
      // Without a word on what is unknown, an input that is not there is as unknown as one that is marked so.
      change === undefined ? written === undefined : inputMarks(change["after_unknown"]),
      inputMarks(change?.["after_sensitive"]),
      inputMarks(body["sensitive_values"]),
    );
    const input = withoutUnknown(written, unknowns);
    const read = readBlock({ address, input, written, unknowns, exists: true }, { file, maps, numericText: true });
    if (read === undefined) {
      if (holdsItem(written) || holdsItem(member(values, "triggers_replace"))) notices.push(hiddenItem(address, file));
      continue;
    }
    if (isNotice(read)) {
      notices.push(read);
      continue;
    }
    blocks.push(read);
    notices.push(...hiddenSettings(read));
    const said = configured?.get(withoutKeys(address));
    if (said?.constant !== undefined && !mayBe(said.constant, written)) notices.push(ignored(read));
    if (said?.refers === true && isObject(change?.["before"])) untold.push(address);
  }
  const parts = { planned, changes, configured };
  refuseContradictions(parts, { isComplete: plan["complete"] === true, file });
  const otherReasons = incompleteBecause(plan, parts, { complete: claims.plans === "complete" });
  for (const { kind, tenant } of blocks) if (kind === "tenant") gone.delete(tenant);
  notices.push(...[...gone.values()].map(destroyed));
  if (untold.length > 0) notices.push(maybeIgnored(untold, file));
  if (blocks.length === 0 && otherReasons.length > 0) notices.push(partial(otherReasons, file));
  const own = tenantsOf(blocks, { surface: "plan", file, otherReasons, notices });
  return { tenants: own.tenants, notices: [...notices, ...own.notices], surface: "plan", file };
}

/** The tenants whose blocks a plan destroys or lets Terraform forget. */
function endedTenants(changes: ReadonlyMap<string, Change>, file: string): readonly Ended[] {
  return [...changes].flatMap(([address, { body, isEnd }]) => {
    const input = member(body, "before", "input");
    const name = member(input, "tenant");
    if (!isEnd || typeof name !== "string" || member(input, "tmes") !== "tenant/v1") return [];
    return [{ tenant: name, address, file }];
  });
}

interface Ended {
  readonly tenant: string;
  readonly address: string;
  readonly file: string;
}

function destroyed({ tenant, address, file }: Ended): IntegrityNotice {
  return {
    ...noticeOf("destroyed-tenant", { tenant: JSON.stringify(tenant) }),
    severity: "warn",
    tenant,
    origin: { address, input: { file } },
  };
}

/** Says that nothing can tell whether Terraform ignores changes; once for a plan, since most plans have references. */
function maybeIgnored(addresses: readonly string[], file: string): IntegrityNotice {
  const [address = ""] = addresses;
  const others = addresses.length === 1 ? "" : ` and ${addresses.length - 1} more`;
  return {
    ...noticeOf("maybe-ignored-changes", { addresses: `${address}${others}` }),
    severity: "warn",
    origin: { address, input: { file } },
  };
}

function partial(reasons: readonly string[], file: string): IntegrityNotice {
  return {
    id: "partial-view",
    message: `What was checked may not be all: ${reasons.join(" ")}`,
    remediation: "Check a complete plan, made without -target.",
    origin: { input: { file } },
  };
}

function refuse(plan: JsonObject, text: string, file: string): void {
  const version = plan["format_version"];
  if (plan["planned_values"] === undefined || typeof version !== "string") {
    throw new InputError({
      file,
      message: `expected a plan with format_version and planned_values, found an object with ${keysText(plan)}.`,
      hint: "Make it with `terraform plan -out=plan` and `terraform show -json plan`.",
    });
  }
  if (!version.startsWith("1.")) {
    throw new InputError({
      ...placeIn(text, file, ["format_version"]),
      message: `expected a plan of format version 1, found ${JSON.stringify(version)}.`,
      hint: "Use Terraform 1 or OpenTofu 1.",
    });
  }
  if (plan["errored"] !== undefined && plan["errored"] !== false) {
    throw new InputError({
      ...placeIn(text, file, ["errored"]),
      message: "the plan failed (errored), so items are missing from it.",
      hint: "Make `terraform plan` succeed, then check again.",
    });
  }
}

/** Refuses a plan without resources, unless it never had one of ours. */
function refuseUndescribed(plan: JsonObject, text: string, file: string, gone: readonly string[]): void {
  const module = root(plan);
  if (!isObject(module) || module["resources"] !== undefined || module["child_modules"] !== undefined) return;
  const before = member(plan, "prior_state", "values", "root_module");
  const had = before !== undefined && resources(before, file, ["prior_state"]).some(({ body }) => holdsItem(body));
  if (!had && gone.length === 0) return;
  const what =
    gone.length === 0
      ? "it destroys everything or only refreshes"
      : `it destroys tenant ${gone.map((name) => JSON.stringify(name)).join(", ")}`;
  throw new InputError({
    ...placeIn(text, file, ["planned_values"]),
    message: `the plan describes no desired state: ${what}.`,
    hint: "Check an ordinary plan, made without -destroy and -refresh-only.",
  });
}

function root(plan: JsonObject): unknown {
  return member(plan, "planned_values", "root_module");
}

/** The keys of an object, for a message; at most eight. */
export function keysText(value: JsonObject): string {
  const keys = Object.keys(value);
  if (keys.length === 0) return "no keys";
  return `the keys ${keys.slice(0, 8).join(", ")}${keys.length > 8 ? ", …" : ""}`;
}

/** The marks of the input among those of a resource, which may be marked as a whole. */
function inputMarks(marks: unknown): unknown {
  return marks === true ? true : member(marks, "input");
}

/** A notice where settings are marked sensitive: they cannot be judged, and are never printed. */
export function hiddenSettings({ unknowns, tenant, kind, name, origin }: Block): readonly IntegrityNotice[] {
  if (!unknowns.some(({ reason }) => reason === "redacted")) return [];
  return [
    {
      ...noticeOf("sensitive-settings", { item: ownerText(undefined, kind, name) }),
      tenant,
      item: { kind, name },
      path: ["settings"],
      origin,
    },
  ];
}

/** A notice where Terraform keeps the old settings whatever the code says. */
export function ignored({
  tenant,
  kind,
  name,
  origin,
}: Pick<Block, "tenant" | "kind" | "name" | "origin">): IntegrityNotice {
  return {
    ...noticeOf("ignored-changes", { item: ownerText(undefined, kind, name) }),
    tenant,
    item: { kind, name },
    path: ["settings"],
    origin,
  };
}
