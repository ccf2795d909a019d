/** Terraform's and OpenTofu's plans, as `show -json` prints them. */
import { canonicalJson } from "../canonical-json.ts";
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import type { IntegrityNotice, JsonObject, SourceResult, Unknown } from "../types.ts";
import { isNotice, readBlock, tenantsOf, type Block } from "./blocks.ts";
import { jsonObject, placeIn } from "./json-object.ts";
import type { SourceMap } from "./source-map.ts";
import { marked, withoutUnknown } from "./unseen.ts";

/**
 * Reads a plan: the whole desired state, unchanged items too.
 *
 * @param maps - What the synth noted about its sources, if it was one.
 * @throws InputError when it is no plan, of another version, failed, or says nothing of what will be.
 */
export function readPlan(text: string, file: string, maps: readonly SourceMap[] = []): SourceResult {
  const plan = jsonObject(text, file);
  refuse(plan, text, file);
  const changes = changesOf(plan["resource_changes"]);
  const constants = constantsOf(plan["configuration"]);
  const blocks: Block[] = [];
  const notices: IntegrityNotice[] = [];
  for (const resource of terraformData(member(plan, "planned_values", "root_module"))) {
    const change = changes.get(resource.address);
    const unknowns: readonly Unknown[] = [
      ...marked(member(change, "after_unknown", "input")).map((path) => ({ path, reason: "after-apply" as const })),
      ...marked(member(change, "after_sensitive", "input")).map((path) => ({ path, reason: "redacted" as const })),
    ];
    const read = readBlock(
      { address: resource.address, input: withoutUnknown(resource.input, unknowns), unknowns, exists: true },
      { file, maps, numericText: true },
    );
    if (read === undefined) continue;
    if (isNotice(read)) {
      notices.push(read);
      continue;
    }
    blocks.push(read);
    notices.push(...hiddenSettings(read));
    const said = constants.get(resource.address);
    if (said !== undefined && canonicalJson(said) !== canonicalJson(resource.input)) notices.push(ignored(read));
  }
  const own = tenantsOf(blocks, { surface: "plan", file, otherReasons: incompleteBecause(plan) });
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
  const root = member(plan, "planned_values", "root_module");
  if (!isObject(root) || (root["resources"] === undefined && root["child_modules"] === undefined)) {
    throw new InputError({
      ...placeIn(text, file, ["planned_values"]),
      message: "the plan says nothing of what will be: it destroys everything, only refreshes, or has no resources.",
      hint: "Check an ordinary plan, made without -destroy and -refresh-only.",
    });
  }
}

/** The keys of an object, for a message; at most eight. */
export function keysText(value: JsonObject): string {
  const keys = Object.keys(value);
  if (keys.length === 0) return "no keys";
  return `the keys ${keys.slice(0, 8).join(", ")}${keys.length > 8 ? ", …" : ""}`;
}

function incompleteBecause(plan: JsonObject): readonly string[] {
  const deferred = plan["deferred_changes"];
  return [
    ...(plan["complete"] === false
      ? ["The plan is not complete: it was made with -target or leaves changes for later."]
      : []),
    ...(Array.isArray(deferred) && deferred.length > 0
      ? ["The plan defers changes of resources that it does not know yet."]
      : []),
  ];
}

interface Resource {
  readonly address: string;
  readonly input: unknown;
}

/** Every `terraform_data` of a module and the modules in it. */
function terraformData(module: unknown): readonly Resource[] {
  if (!isObject(module)) return [];
  const resources: readonly unknown[] = Array.isArray(module["resources"]) ? module["resources"] : [];
  const children: readonly unknown[] = Array.isArray(module["child_modules"]) ? module["child_modules"] : [];
  return [
    ...resources.flatMap((resource) => {
      if (!isObject(resource) || resource["type"] !== "terraform_data" || resource["mode"] === "data") return [];
      const address = resource["address"];
      return typeof address === "string" ? [{ address, input: member(resource, "values", "input") }] : [];
    }),
    ...children.flatMap((child) => terraformData(child)),
  ];
}

function changesOf(changes: unknown): ReadonlyMap<string, JsonObject> {
  const result = new Map<string, JsonObject>();
  for (const change of Array.isArray(changes) ? (changes as readonly unknown[]) : []) {
    if (isObject(change) && typeof change["address"] === "string" && isObject(change["change"])) {
      result.set(change["address"], change["change"]);
    }
  }
  return result;
}

/** Inputs that the configuration says in full, by address. Where the plan has another one, a change is ignored. */
function constantsOf(configuration: unknown): ReadonlyMap<string, unknown> {
  const result = new Map<string, unknown>();
  const visit = (module: unknown, prefix: string): void => {
    if (!isObject(module)) return;
    for (const resource of Array.isArray(module["resources"]) ? (module["resources"] as readonly unknown[]) : []) {
      const constant = member(resource, "expressions", "input", "constant_value");
      const address = member(resource, "address");
      if (constant !== undefined && typeof address === "string") result.set(`${prefix}${address}`, constant);
    }
    const calls = module["module_calls"];
    for (const [name, call] of isObject(calls) ? Object.entries(calls) : []) {
      visit(member(call, "module"), `${prefix}module.${name}.`);
    }
  };
  visit(member(configuration, "root_module"), "");
  return result;
}

/** `value.a.b`, or `undefined`. */
export function member(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

/** A notice where settings are marked sensitive: they cannot be judged, and are never printed. */
export function hiddenSettings({ unknowns, tenant, kind, name, origin }: Block): readonly IntegrityNotice[] {
  if (!unknowns.some(({ reason }) => reason === "redacted")) return [];
  return [
    {
      id: "sensitive-settings",
      tenant,
      item: { kind, name },
      path: ["settings"],
      message: `Settings of ${kind} ${JSON.stringify(name)} are marked sensitive, so nobody can judge them.`,
      remediation: "Settings of a tenant are no secrets: take the mark off, and keep real secrets out of them.",
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
    id: "ignored-changes",
    tenant,
    item: { kind, name },
    path: ["settings"],
    message: `Terraform ignores changes of ${kind} ${JSON.stringify(name)} (lifecycle.ignore_changes), so what the code says is not what is kept.`,
    remediation: "Remove ignore_changes from the item.",
    origin,
  };
}
