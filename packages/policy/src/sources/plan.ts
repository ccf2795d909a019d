/** Terraform's and OpenTofu's plans, as `show -json` prints them. */
import { fill, openSentences } from "@tmes-as-code/catalog";
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import { noticeOf } from "../notice.ts";
import type { IntegrityNotice, JsonObject, SourceResult } from "../types.ts";
import { isNotice, readBlock, tenantsOf, type Block } from "./blocks.ts";
import { jsonObject, placeIn } from "./json-object.ts";
import { list, malformed, member, terraformData } from "./modules.ts";
import type { SourceMap } from "./source-map.ts";
import { isTemplate, unescaped } from "./template.ts";
import { unseen, withoutUnknown } from "./unseen.ts";
import { ownerText } from "./names.ts";

/**
 * Reads a plan: the whole desired state, unchanged items too.
 *
 * @param maps - What the synth noted about its sources, if it was one.
 * @throws InputError when it is no plan, of another version, failed, or says nothing of what will be.
 */
export function readPlan(text: string, file: string, maps: readonly SourceMap[] = []): SourceResult {
  const plan = jsonObject(text, file);
  refuse(plan, text, file);
  const changes = changesOf(plan["resource_changes"], file);
  const configured = configuredBy(plan["configuration"]);
  const planned = new Set<string>();
  const blocks: Block[] = [];
  const notices: IntegrityNotice[] = [];
  for (const { address, body } of terraformData(root(plan), file, ["planned_values", "root_module"])) {
    planned.add(withoutKeys(address));
    const change = changes.get(address);
    const written = member(body, "values", "input");
    const unknowns = unseen(
      // Without a word on what is unknown, an input that is not there is as unknown as one that is marked so.
      change === undefined ? written === undefined : inputMarks(change["after_unknown"]),
      inputMarks(change?.["after_sensitive"]),
      inputMarks(body["sensitive_values"]),
    );
    const input = withoutUnknown(written, unknowns);
    const read = readBlock({ address, input, written, unknowns, exists: true }, { file, maps, numericText: true });
    if (read === undefined) continue;
    if (isNotice(read)) {
      notices.push(read);
      continue;
    }
    blocks.push(read);
    notices.push(...hiddenSettings(read));
    const said = configured.get(withoutKeys(address));
    if (said?.constant !== undefined && !mayBe(said.constant, written)) notices.push(ignored(read));
  }
  const missing = [...configured].filter(([address, { always }]) => always && !planned.has(address));
  const otherReasons = incompleteBecause(
    plan,
    missing.map(([address]) => address),
  );
  const own = tenantsOf(blocks, { surface: "plan", file, otherReasons, notices });
  return { tenants: own.tenants, notices: [...notices, ...own.notices], surface: "plan", file };
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
  if (plan["errored"] === true) {
    throw new InputError({
      ...placeIn(text, file, ["errored"]),
      message: "the plan failed (errored), so items are missing from it.",
      hint: "Make `terraform plan` succeed, then check again.",
    });
  }
  const module = root(plan);
  if (!isObject(module) || (module["resources"] === undefined && module["child_modules"] === undefined)) {
    throw new InputError({
      ...placeIn(text, file, ["planned_values"]),
      message: "the plan says nothing of what will be: it destroys everything, only refreshes, or has no resources.",
      hint: "Check an ordinary plan, made without -destroy and -refresh-only.",
    });
  }
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

/** @param missing - Addresses that the configuration has without a condition, and the plan has not. */
function incompleteBecause(plan: JsonObject, missing: readonly string[]): readonly string[] {
  const deferred = plan["deferred_changes"];
  return [
    ...(plan["complete"] === false ? [openSentences.incomplete] : []),
    // OpenTofu and old Terraform do not say whether a plan is complete.
    ...(typeof plan["complete"] !== "boolean" && missing.length > 0
      ? [fill(openSentences["left-out"], { address: missing[0] ?? "" })]
      : []),
    ...(Array.isArray(deferred) && deferred.length > 0 ? [openSentences.deferred] : []),
  ];
}

function changesOf(changes: unknown, file: string): ReadonlyMap<string, JsonObject> {
  const result = new Map<string, JsonObject>();
  for (const [index, entry] of list(changes, file, ["resource_changes"]).entries()) {
    const address = member(entry, "address");
    const change = member(entry, "change");
    if (typeof address !== "string" || !isObject(change))
      throw malformed(file, ["resource_changes", index], "an address and a change");
    // A deposed object has the address of the one that replaced it.
    if (member(entry, "deposed") === undefined) result.set(address, change);
  }
  return result;
}

/** The marks of the input among those of a resource, which may be marked as a whole. */
function inputMarks(marks: unknown): unknown {
  return marks === true ? true : member(marks, "input");
}

interface Configured {
  /** Its input, where the configuration says it in full. */
  readonly constant: unknown;
  /** Whether nothing decides if and how often it exists. */
  readonly always: boolean;
}

/** What the configuration says of each `terraform_data`, by address without keys. */
function configuredBy(configuration: unknown): ReadonlyMap<string, Configured> {
  const result = new Map<string, Configured>();
  const visit = (module: unknown, prefix: string, always: boolean): void => {
    const resources = member(module, "resources");
    for (const resource of Array.isArray(resources) ? (resources as readonly unknown[]) : []) {
      const address = member(resource, "address");
      if (typeof address !== "string" || member(resource, "type") !== "terraform_data") continue;
      const constant = member(resource, "expressions", "input", "constant_value");
      result.set(`${prefix}${address}`, { constant, always: always && isSingle(resource) });
    }
    const calls = member(module, "module_calls");
    for (const [name, call] of isObject(calls) ? Object.entries(calls) : [])
      visit(member(call, "module"), `${prefix}module.${name}.`, always && isSingle(call));
  };
  visit(member(configuration, "root_module"), "", true);
  return result;
}

function isSingle(entry: unknown): boolean {
  return member(entry, "count_expression") === undefined && member(entry, "for_each_expression") === undefined;
}

/** `module.m["a"].terraform_data.x[0]` as the configuration names it: `module.m.terraform_data.x`. */
function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}

/**
 * Whether a constant of the configuration may have given a value. Of Terraform's JSON syntax, which CDKTF writes, plans
 * hold the texts as they stand there: with escapes, and as templates where these refer to nothing.
 */
function mayBe(constant: unknown, value: unknown): boolean {
  if (typeof constant === "string")
    return constant === value || isTemplate(constant) || (typeof value === "string" && unescaped(constant) === value);
  if (Array.isArray(constant))
    return (
      Array.isArray(value) &&
      value.length === constant.length &&
      constant.every((each: unknown, index) => mayBe(each, value[index]))
    );
  if (!isObject(constant)) return constant === value;
  if (!isObject(value)) return false;
  const keys = Object.keys(constant);
  if (keys.some(isTemplate)) return true;
  return (
    keys.length === Object.keys(value).length &&
    keys.every((key) => mayBe(constant[key], member(value, key) ?? member(value, unescaped(key))))
  );
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
