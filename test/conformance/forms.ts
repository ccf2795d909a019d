/** A case in the forms that sources read: as a tenant document, and as the JSON of a Terraform plan. */
import { isObject } from "@tmes-as-code/catalog";
import type { ItemView, Json, JsonObject, Path, Unknown } from "@tmes-as-code/policy";
import type { Case } from "./cases.ts";

type Mutable = Record<string, Json>;

/** The case as a tenant document; `undefined` where one cannot say it. */
export function documentOf({ view }: Case): JsonObject | undefined {
  const plain = view.view === "closed" && view.unknowns.length === 0;
  if (!plain || view.items.some(({ exists, unknowns }) => !exists || unknowns.length > 0)) return undefined;
  const items = view.items.map(({ kind, name, default: standsFor, settings }) => ({
    ...{ kind, name },
    ...(standsFor === undefined ? {} : { default: standsFor }),
    settings,
  }));
  return { apiVersion: "tmes/v1", tenant: view.tenant, items };
}

/** The case as a plan; `undefined` where one cannot say it: narrowed domains, parts that were not seen. */
export function planOf({ view }: Case): JsonObject | undefined {
  if (view.view === "open" || view.items.some(({ exists }) => !exists)) return undefined;
  const { name, ...settings } = view.tenant;
  const blocks = [
    block("tenant", "tenant", name, name, settings, view.unknowns),
    ...view.items.map((item, index) => itemBlock(item, index, name)),
  ];
  const known = blocks.filter((one) => one !== undefined);
  if (known.length < blocks.length) return undefined;
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    complete: true,
    errored: false,
    planned_values: { root_module: { resources: known.map(({ resource }) => resource) } },
    resource_changes: known.map(({ change }) => change),
    configuration: { root_module: { resources: known.map(({ code }) => code) } },
  };
}

interface Block {
  readonly resource: JsonObject;
  readonly change: JsonObject;
  readonly code: JsonObject;
}

function itemBlock(item: ItemView, index: number, tenant: string): Block | undefined {
  const { kind, name, default: standsFor, settings, unknowns } = item;
  const inside = unknowns
    .filter(({ path }) => path[0] === "settings")
    .map((unknown) => ({ ...unknown, path: unknown.path.slice(1) }));
  const others = unknowns.filter(({ path }) => path[0] !== "settings");
  if (others.some(({ path, reason }) => path[0] !== "default" || reason !== "after-apply")) return undefined;
  const stands = others.length > 0 ? "unknown" : standsFor;
  return block(`item_${index}`, kind, tenant, name, settings, inside, stands);
}

function block(
  label: string,
  kind: string,
  tenant: string,
  name: string,
  settings: JsonObject,
  unknowns: readonly Unknown[],
  standsFor?: string,
): Block | undefined {
  let shown: Json = settings;
  let after: Json = {};
  let sensitive: Json = {};
  for (const { path, reason, domain } of unknowns) {
    if (domain !== undefined || (reason !== "after-apply" && reason !== "redacted")) return undefined;
    if (reason === "redacted") {
      if (valueAt(settings, path) === undefined) return undefined;
      sensitive = marked(sensitive, settings, path);
    } else {
      shown = withoutValue(shown, path);
      after = marked(after, settings, path);
    }
  }
  const hidden = standsFor === "unknown";
  const input = {
    ...{ tmes: `${kind}/v1`, tenant, name },
    ...(standsFor === undefined || hidden ? {} : { default: standsFor }),
    ...(after === true ? {} : { settings: shown }),
  };
  const address = `terraform_data.${label}`;
  const common = { address, mode: "managed", type: "terraform_data", name: label };
  const provider = "terraform.io/builtin/terraform";
  return {
    code: common,
    resource: {
      ...common,
      provider_name: provider,
      schema_version: 0,
      values: { input, triggers_replace: null },
      sensitive_values: { input: { settings: sensitive } },
    },
    change: {
      ...common,
      provider_name: provider,
      change: {
        actions: ["create"],
        before: null,
        after: { input, triggers_replace: null },
        after_unknown: { id: true, input: { settings: after, ...(hidden ? { default: true } : {}) }, output: true },
        before_sensitive: false,
        after_sensitive: { input: { settings: sensitive } },
      },
    },
  };
}

/** `true` at a path, lists as long as those beside it. */
function marked(marks: Json, beside: Json | undefined, [key, ...rest]: Path): Json {
  if (key === undefined || marks === true) return true;
  if (typeof key === "number") {
    const list = Array.isArray(marks) ? [...(marks as Json[])] : (Array.isArray(beside) ? beside : []).map(() => ({}));
    list[key] = marked(list[key] ?? {}, valueAt(beside ?? {}, [key]), rest);
    return list;
  }
  const object: Mutable = isObject(marks) ? { ...marks } : {};
  object[key] = marked(object[key] ?? {}, valueAt(beside ?? {}, [key]), rest);
  return object;
}

/** What Terraform leaves of a value that is known after apply: nothing, or null in a list. */
function withoutValue(value: Json, [key, ...rest]: Path): Json {
  if (key === undefined) return {};
  if (typeof key === "number") {
    if (!Array.isArray(value)) return value;
    return value.map((element: Json, index) =>
      index !== key ? element : rest.length === 0 ? null : withoutValue(element, rest),
    );
  }
  if (!isObject(value) || value[key] === undefined) return value;
  const copy: Mutable = { ...value };
  if (rest.length === 0) Reflect.deleteProperty(copy, key);
  else copy[key] = withoutValue(value[key], rest);
  return copy;
}

function valueAt(value: Json, path: Path): Json | undefined {
  let current: Json | undefined = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Mutable)[key];
  }
  return current;
}
