/** Whether the parts of a plan say the same, and whether it leaves something out. */
import { contradictionSentences, fill, openSentences } from "@tmes-as-code/catalog";
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import type { JsonObject } from "../types.ts";
import { canonicalJson } from "../canonical-json.ts";
import { list, malformed, member, withoutKeys } from "./modules.ts";
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
    if (result.has(address)) throw contradiction("changed-twice", address, file);
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
      if (isComplete) throw contradiction("not-changed", address, file);
      continue;
    }
    if (change.isEnd) throw contradiction("ended", address, file);
    const after = change.body["after"];
    if (isObject(after) && canonicalJson(after["input"] ?? null) !== canonicalJson(input ?? null))
      throw contradiction("differs", address, file);
  }
  for (const [address, { isEnd }] of changes) {
    if (!isEnd && !planned.has(address)) throw contradiction("not-planned", address, file);
  }
  if (!isComplete || configured === undefined) return;
  const addresses = new Set([...planned.keys()].map(withoutKeys));
  for (const address of addresses) {
    if (!configured.has(address)) throw contradiction("not-configured", address, file);
  }
  for (const [address, { instances }] of configured) {
    if (instances === "one" && !addresses.has(address)) throw contradiction("only-configured", address, file);
  }
}

/** An error where two parts of a plan say different things of an address. */
export function contradiction(code: keyof typeof contradictionSentences, address: string, file: string): InputError {
  return new InputError({
    file,
    message: fill(contradictionSentences[code], { address }),
    hint: "Make it again with `terraform plan -out=plan` and `terraform show -json plan`, and do not edit it.",
  });
}

/**
 * Why items may be missing from a plan, one sentence each.
 *
 * @param isComplete - Whether plans that do not state it are complete, as the configuration states.
 */
export function incompleteBecause(
  plan: JsonObject,
  { planned, changes, configured }: Parts,
  { isComplete, file }: { readonly isComplete: boolean; readonly file: string },
): readonly string[] {
  const deferred = deferredAddresses(plan["deferred_changes"], file);
  const some = `${deferred.slice(0, 3).join(", ")}${deferred.length > 3 ? ", …" : ""}`;
  const reasons = [
    ...(plan["complete"] === false ? [openSentences.incomplete] : []),
    ...(deferred.length > 0 ? [fill(openSentences.deferred, { addresses: some })] : []),
    ...(configured === undefined ? [openSentences["no-configuration"]] : []),
  ];
  // OpenTofu and older versions of Terraform do not state whether a plan is complete.
  if (plan["complete"] === true || plan["complete"] === false || isComplete) return reasons;
  const addresses = new Set([...planned.keys()].map(withoutKeys));
  const [missing] = [...(configured ?? [])]
    .flatMap(([address, { instances }]) => (instances !== "none" && !addresses.has(address) ? [address] : []))
    .sort();
  const [unchanged] = [...planned.keys()].filter((address) => !changes.has(address)).sort();
  return [
    ...reasons,
    ...(missing === undefined ? [] : [fill(openSentences["left-out"], { address: missing })]),
    ...(unchanged === undefined ? [] : [fill(openSentences["no-change"], { address: unchanged })]),
  ];
}

function deferredAddresses(deferred: unknown, file: string): readonly string[] {
  return list(deferred, file, ["deferred_changes"])
    .map((entry, index) => {
      const address = member(entry, "resource_change", "address");
      if (typeof address !== "string")
        throw malformed(file, ["deferred_changes", index], "a resource change with an address");
      return address;
    })
    .sort();
}

/**
 * Whether a constant of the configuration may have given a value. Of Terraform's JSON syntax, which CDKTF writes, plans
 * hold the texts as written: with escapes, and as templates where these refer to nothing.
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
