/** Whether the parts of a plan say the same, and whether it leaves something out. */
import { fill, openSentences } from "@tmes-as-code/catalog";
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import type { JsonObject } from "../types.ts";
import { canonicalJson } from "../canonical-json.ts";
import { list, malformed, member } from "./modules.ts";
import { isTemplate, unescaped } from "./template.ts";

/** A change of a `terraform_data`. */
export interface Change {
  readonly body: JsonObject;
  /** Whether the resource is gone after it: destroyed, or forgotten by Terraform. */
  readonly isEnd: boolean;
}

/** What the configuration says of a `terraform_data`. */
export interface Configured {
  /** Its input, where the configuration has it in full. */
  readonly constant: unknown;
  /** Whether its input refers to something else. */
  readonly refers: boolean;
  /** How many instances it has: `one`; `none`, as a constant or variables decide; `undecided`. */
  readonly instances: "one" | "none" | "undecided";
}

/** The parts of a plan by address. */
export interface Parts {
  /** With keys of instances. */
  readonly planned: ReadonlyMap<string, unknown>;
  readonly changes: ReadonlyMap<string, Change>;
  /** Without keys of instances; `undefined` where the plan has no configuration. */
  readonly configured: ReadonlyMap<string, Configured> | undefined;
}

/**
 * The changes of `terraform_data`.
 *
 * @throws InputError when one is malformed, or an address has two.
 */
export function changesOf(changes: unknown, file: string): ReadonlyMap<string, Change> {
  const result = new Map<string, Change>();
  for (const [index, entry] of list(changes, file, ["resource_changes"]).entries()) {
    const address = member(entry, "address");
    const body = member(entry, "change");
    if (typeof address !== "string" || !isObject(body))
      throw malformed(file, ["resource_changes", index], "an address and a change");
    // A deposed object has the address of the one that replaced it.
    if (member(entry, "deposed") !== undefined || !isTerraformData(entry)) continue;
    if (result.has(address)) throw contradiction(file, `${address} has two changes.`);
    const { actions } = body;
    const isEnd =
      Array.isArray(actions) &&
      actions.length > 0 &&
      actions.every((action: unknown) => action === "delete" || action === "forget");
    result.set(address, { body, isEnd });
  }
  return result;
}

/** What the configuration says of each `terraform_data`, by address without keys. */
export function configuredBy(plan: JsonObject): ReadonlyMap<string, Configured> | undefined {
  const configuration = member(plan, "configuration", "root_module");
  if (!isObject(configuration)) return undefined;
  const result = new Map<string, Configured>();
  const visit = (module: unknown, prefix: string, around: Configured["instances"]): void => {
    const resources = member(module, "resources");
    for (const resource of Array.isArray(resources) ? (resources as readonly unknown[]) : []) {
      const address = member(resource, "address");
      if (typeof address !== "string" || !isTerraformData(resource)) continue;
      const input = member(resource, "expressions", "input");
      result.set(`${prefix}${address}`, {
        constant: member(input, "constant_value"),
        refers: member(input, "references") !== undefined,
        instances: within(around, instancesOf(resource, plan, prefix === "")),
      });
    }
    const calls = member(module, "module_calls");
    for (const [name, call] of isObject(calls) ? Object.entries(calls) : [])
      visit(member(call, "module"), `${prefix}module.${name}.`, within(around, instancesOf(call, plan, prefix === "")));
  };
  visit(configuration, "", "one");
  return result;
}

function within(outer: Configured["instances"], inner: Configured["instances"]): Configured["instances"] {
  if (outer === "none" || inner === "none") return "none";
  return outer === "one" ? inner : outer;
}

/** @param isRoot - Whether it is in the root module, whose variables the plan holds. */
function instancesOf(entry: unknown, plan: JsonObject, isRoot: boolean): Configured["instances"] {
  const expression = member(entry, "count_expression") ?? member(entry, "for_each_expression");
  if (expression === undefined) return "one";
  const constant = member(expression, "constant_value");
  if (constant !== undefined) return isNothing(constant) ? "none" : "one";
  const references = member(expression, "references");
  if (!isRoot || !Array.isArray(references) || references.length === 0) return "undecided";
  const areNothing = references.every((reference: unknown) => {
    const name = typeof reference === "string" ? /^var\.([^.[]+)$/.exec(reference)?.[1] : undefined;
    return name !== undefined && isNothing(member(plan, "variables", name, "value"));
  });
  return areNothing ? "none" : "undecided";
}

/** What makes a count of 0, or an empty `for_each`, where it alone decides. */
function isNothing(value: unknown): boolean {
  if (value === false || value === 0 || value === "0" || value === "false" || value === "") return true;
  return (isObject(value) || Array.isArray(value)) && Object.keys(value).length === 0;
}

function isTerraformData(entry: unknown): boolean {
  return member(entry, "type") === "terraform_data" && member(entry, "mode") !== "data";
}

/**
 * Compares the parts of a plan.
 *
 * @param isComplete - Whether Terraform states that the plan is complete. One that is not lacks changes of what it leaves out.
 * @throws InputError when they contradict each other.
 */
export function refuseContradictions(
  { planned, changes, configured }: Parts,
  { isComplete, file }: { readonly isComplete: boolean; readonly file: string },
): void {
  for (const [address, input] of planned) {
    const change = changes.get(address);
    if (change === undefined) {
      if (isComplete) throw contradiction(file, `${address} is in planned_values and not in resource_changes.`);
      continue;
    }
    if (change.isEnd) throw contradiction(file, `${address} is in planned_values, and resource_changes destroys it.`);
    const after = change.body["after"];
    if (isObject(after) && canonicalJson(after["input"] ?? null) !== canonicalJson(input ?? null))
      throw contradiction(file, `the input of ${address} differs between planned_values and resource_changes.`);
  }
  for (const [address, { isEnd }] of changes) {
    if (!isEnd && !planned.has(address))
      throw contradiction(file, `${address} is in resource_changes and not in planned_values.`);
  }
  if (!isComplete || configured === undefined) return;
  const addresses = new Set([...planned.keys()].map(withoutKeys));
  for (const address of addresses) {
    if (!configured.has(address))
      throw contradiction(file, `${address} is in planned_values and not in the configuration.`);
  }
  for (const [address, { instances }] of configured) {
    if (instances === "one" && !addresses.has(address))
      throw contradiction(file, `${address} is in the configuration and not in planned_values.`);
  }
}

function contradiction(file: string, message: string): InputError {
  return new InputError({
    file,
    message: `the plan contradicts itself: ${message}`,
    hint: "Make it anew with `terraform plan -out=plan` and `terraform show -json plan`, and do not edit it.",
  });
}

/** What a configuration states of plans. */
export interface PlanClaims {
  /** Plans are complete where they do not state whether they are. */
  readonly complete: boolean;
}

/** Why items may be missing from a plan, one sentence each. */
export function incompleteBecause(
  plan: JsonObject,
  { planned, changes, configured }: Parts,
  { complete }: PlanClaims,
): readonly string[] {
  const deferred = plan["deferred_changes"];
  const reasons = [
    ...(plan["complete"] === false ? [openSentences.incomplete] : []),
    ...(Array.isArray(deferred) && deferred.length > 0 ? [deferredText(deferred)] : []),
    ...(configured === undefined ? [openSentences["no-configuration"]] : []),
  ];
  // OpenTofu and Terraform before 1.8 do not state whether a plan is complete.
  if (plan["complete"] === true || plan["complete"] === false || complete) return reasons;
  const addresses = new Set([...planned.keys()].map(withoutKeys));
  const missing = [...(configured ?? [])].find(
    ([address, { instances }]) => instances !== "none" && !addresses.has(address),
  );
  const unchanged = [...planned.keys()].find((address) => !changes.has(address));
  return [
    ...reasons,
    ...(missing === undefined ? [] : [fill(openSentences["left-out"], { address: missing[0] })]),
    ...(unchanged === undefined ? [] : [fill(openSentences["no-change"], { address: unchanged })]),
  ];
}

function deferredText(deferred: readonly unknown[]): string {
  const addresses = deferred
    .map((entry) => member(entry, "resource_change", "address"))
    .filter((address) => typeof address === "string");
  if (addresses.length === 0) return openSentences.deferred;
  const some = `${addresses.slice(0, 3).join(", ")}${addresses.length > 3 ? ", …" : ""}`;
  return fill(openSentences["deferred-of"], { addresses: some });
}

/** `module.m["a"].terraform_data.x[0]` as the configuration names it: `module.m.terraform_data.x`. */
export function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "");
}

/**
 * Whether a constant of the configuration may have given a value. Of Terraform's JSON syntax, which CDKTF writes, plans
 * hold the texts as they stand there: with escapes, and as templates where these refer to nothing.
 */
export function mayBe(constant: unknown, value: unknown): boolean {
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
