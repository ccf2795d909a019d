/** Terraform's and OpenTofu's plans, as `show -json` prints them, also in the `{plan, run}` of HCP Terraform. */
import { fill, planSentences } from "@tmes-as-code/catalog";
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import { noticeOf } from "../notice.ts";
import type { IntegrityNotice, JsonObject, SourceResult, StatedClaims, Unknown } from "../types.ts";
import { tenantsOf, type Block } from "./blocks.ts";
import { holdsItem, readInputs } from "./hidden-item.ts";
import { jsonObject, placeIn } from "./json-object.ts";
import { member, resources, withoutKeys } from "./modules.ts";
import { ownerText } from "./names.ts";
import {
  changesOf,
  configuredBy,
  contradiction,
  incompleteBecause,
  mayBe,
  refuseContradictions,
  type Change,
} from "./plan-account.ts";
import { readResource } from "./resource.ts";
import type { SourceMap } from "./source-map.ts";
import { unseen, withoutUnknown } from "./unseen.ts";

/**
 * Reads a plan: the whole desired state, unchanged items too.
 *
 * @param maps - What the synth noted about its sources, if it was one.
 * @param claims - What the configuration states of plans.
 * @throws InputError when it is not a plan, has another version, failed, contradicts itself, or describes no desired state.
 */
export function readPlan(
  text: string,
  file: string,
  maps: readonly SourceMap[] = [],
  claims: StatedClaims = {},
): SourceResult {
  const given = jsonObject(text, file);
  const { plan: ofRun } = given;
  const plan = isObject(ofRun) ? ofRun : given;
  const placeOf: PlaceOf = (key) => placeIn(text, file, isObject(ofRun) ? ["plan", key] : [key]);
  refuse(plan, placeOf, file);
  const changes = changesOf(plan["resource_changes"], file);
  const configured = configuredBy(plan);
  const gone = endedTenants(changes);
  refuseUndescribed(plan, placeOf, file, [...gone.keys()]);
  const all = resources(root(plan), file, ["planned_values", "root_module"]).map((resource) => ({
    ...resource,
    values: valuesOf(resource.type, resource.body),
  }));
  const read = readInputs(all.map(({ values }) => values.input));
  const context = { file, maps, numericText: true, foreign: claims.foreign ?? [], read };
  const planned = new Map<string, unknown>();
  const blocks: Block[] = [];
  const notices: IntegrityNotice[] = [];
  const referring: string[] = [];
  for (const { address, type, body, values } of all) {
    const { input: written, ...others } = values;
    const isData = type === "terraform_data";
    if (isData && planned.has(address)) throw contradiction("planned-twice", address, file);
    if (isData) planned.set(address, written);
    const change = changes.get(address)?.body;
    const unknowns = isData ? unknownsOf(body, change, written) : [];
    const input = withoutUnknown(written, unknowns);
    const found = readResource({ address, type, others, input, written, unknowns, exists: true }, context);
    notices.push(...found.notices);
    if (found.block === undefined) continue;
    blocks.push(found.block);
    if (found.block.kind === "tenant") gone.delete(found.block.tenant);
    const code = configured?.get(withoutKeys(address));
    if (code?.constant !== undefined && !mayBe(code.constant, written)) notices.push(ignored(found.block));
    if (code?.refers === true && isObject(change?.["before"])) referring.push(address);
  }
  const parts = { planned, changes, configured };
  refuseContradictions(parts, { isComplete: plan["complete"] === true, file });
  const otherReasons = incompleteBecause(plan, parts, { isComplete: claims.plans === "complete", file });
  for (const [tenant, address] of gone) notices.push(destroyed(tenant, address, file));
  if (referring.length > 0) notices.push(maybeIgnored(referring.sort(), file));
  if (blocks.length === 0 && otherReasons.length > 0) {
    notices.push({ ...noticeOf("partial-plan", { reasons: otherReasons.join(" ") }), origin: { input: { file } } });
  }
  const own = tenantsOf(blocks, { surface: "plan", file, otherReasons, notices });
  return { tenants: own.tenants, notices: [...notices, ...own.notices], surface: "plan", file };
}

/** A resource's values: of a `terraform_data` its `input` and what else is written; `output` only repeats the input. */
export function valuesOf(
  type: unknown,
  body: unknown,
): { readonly input?: unknown; readonly [other: string]: unknown } {
  const values = member(body, "values");
  if (type !== "terraform_data") return { values };
  return { input: member(values, "input"), triggers: member(values, "triggers_replace") };
}

function unknownsOf(body: JsonObject, change: JsonObject | undefined, written: unknown): readonly Unknown[] {
  return unseen(
    // Without a word on what is unknown, an input that is not there is as unknown as one that is marked so.
    change === undefined ? written === undefined : inputMarks(change["after_unknown"]),
    inputMarks(change?.["after_sensitive"]),
    inputMarks(body["sensitive_values"]),
  );
}

/** The marks of the input among those of a resource, which may be marked as a whole. */
function inputMarks(marks: unknown): unknown {
  return marks === true ? true : member(marks, "input");
}

/** The tenants whose blocks a plan destroys or lets Terraform forget, and their addresses. */
function endedTenants(changes: ReadonlyMap<string, Change>): Map<string, string> {
  const result = new Map<string, string>();
  for (const [address, { body, isEnd }] of changes) {
    const input = member(body, "before", "input");
    const name = member(input, "tenant");
    if (isEnd && typeof name === "string" && member(input, "tmes") === "tenant/v1") result.set(name, address);
  }
  return result;
}

function destroyed(tenant: string, address: string, file: string): IntegrityNotice {
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

type PlaceOf = (key: string) => ReturnType<typeof placeIn>;

function refuse(plan: JsonObject, placeOf: PlaceOf, file: string): void {
  const version = plan["format_version"];
  if (!isObject(plan["planned_values"]) || typeof version !== "string") {
    throw new InputError({
      file,
      message: fill(planSentences.form, { found: `an object with ${keysText(plan)}` }),
      hint: "Make it with `terraform plan -out=plan` and `terraform show -json plan`.",
    });
  }
  if (!version.startsWith("1.")) {
    const isOld = version.startsWith("0.");
    throw new InputError({
      ...placeOf("format_version"),
      message: fill(planSentences[isOld ? "old-version" : "version"], { version: JSON.stringify(version) }),
      hint: isOld ? "Make the plan with Terraform 1.4 or later, or OpenTofu." : "Use Terraform 1 or OpenTofu 1.",
    });
  }
  if (plan["errored"] !== undefined && plan["errored"] !== false) {
    throw new InputError({
      ...placeOf("errored"),
      message: planSentences.errored,
      hint: "Make `terraform plan` succeed, then check again.",
    });
  }
}

/** Refuses a plan without resources, unless it never had one of ours. */
function refuseUndescribed(plan: JsonObject, placeOf: PlaceOf, file: string, gone: readonly string[]): void {
  const module = root(plan);
  if (!isObject(module) || module["resources"] !== undefined || module["child_modules"] !== undefined) return;
  const before = member(plan, "prior_state", "values", "root_module");
  const had =
    isObject(before) &&
    resources(before, file, ["prior_state", "values", "root_module"]).some(({ body }) => holdsItem(body["values"]));
  if (!had && gone.length === 0) return;
  const tenants = gone.map((name) => JSON.stringify(name)).join(", ");
  throw new InputError({
    ...placeOf("planned_values"),
    message: gone.length === 0 ? planSentences.undescribed : fill(planSentences["destroys-tenants"], { tenants }),
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
