/** Plans, states, synths and documents as small as they can be, and what a source saw in short. */
import { InputError, readPlan, readState, readSynth, type SourceMapItem } from "../../src/sources/index.ts";
import { pathText } from "../../src/json.ts";
import type { Origin, SourceResult, Unknown } from "../../src/types.ts";

/** Input of a block; a tenant's where only its settings are given. */
export function block(kind: string, name: string, settings: unknown, more: object = {}): Record<string, unknown> {
  return { tmes: `${kind}/v1`, tenant: "acme", name, settings, ...more };
}

export const acme = block("tenant", "acme", { site: "eu", inventory: "complete" });

/** A `terraform_data` of a plan. */
export interface Planned {
  readonly input?: unknown;
  readonly address?: string;
  /** Marks of the input. */
  readonly unknown?: unknown;
  readonly sensitive?: unknown;
  readonly type?: string;
  /** `false`: no entry in `resource_changes`. */
  readonly change?: boolean;
  readonly body?: object;
}

/** A plan with a tenant and these resources; `more` replaces parts of it. */
export function planOf(resources: readonly Planned[], more: object = {}): object {
  const all = [{ input: acme, address: "terraform_data.tenant" }, ...resources].map(resource);
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: { root_module: { resources: all.map(({ planned }) => planned) } },
    resource_changes: all.flatMap(({ change }) => change),
    configuration: configurationOf(all.map(({ planned }) => planned)),
    complete: true,
    errored: false,
    ...more,
  };
}

/** A configuration that has these planned resources, each once. */
export function configurationOf(planned: readonly { readonly address: string; readonly type: string }[]): object {
  interface Module {
    resources: object[];
    module_calls: Record<string, { module: Module }>;
  }
  const root: Module = { resources: [], module_calls: {} };
  for (const { address, type } of planned) {
    const steps = address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "").split(".");
    let module = root;
    while (steps[0] === "module") {
      const [, name = ""] = steps.splice(0, 2);
      module = (module.module_calls[name] ??= { module: { resources: [], module_calls: {} } }).module;
    }
    module.resources.push({ address: steps.join("."), type, expressions: {} });
  }
  return { root_module: root };
}

export function resource({
  input,
  address = "terraform_data.x",
  unknown,
  sensitive,
  type = "terraform_data",
  change = true,
  body = {},
}: Planned): {
  readonly planned: { readonly address: string; readonly type: string; readonly [key: string]: unknown };
  readonly change: readonly object[];
} {
  const values = input === undefined ? {} : { input };
  const marks = sensitive === undefined ? {} : { input: sensitive };
  return {
    planned: { address, mode: "managed", type, values, sensitive_values: marks, ...body },
    change: change
      ? [
          {
            address,
            type,
            change: {
              actions: ["create"],
              after: values,
              after_unknown: unknown === undefined ? {} : { input: unknown },
              after_sensitive: marks,
            },
          },
        ]
      : [],
  };
}

export function plan(value: unknown): SourceResult {
  return readPlan(JSON.stringify(value), "plan.json");
}

export function state(value: unknown): SourceResult {
  return readState(JSON.stringify(value), "state.json");
}

/** A stack with a tenant and these `terraform_data` by id. */
export function synth(resources: Readonly<Record<string, unknown>>, map?: readonly SourceMapItem[]): SourceResult {
  return synthOf({ resource: { terraform_data: { tenant: { input: acme }, ...resources } } }, map);
}

export function synthOf(stack: unknown, map?: readonly SourceMapItem[]): SourceResult {
  const sources = map === undefined ? {} : { sources: { items: map } };
  return readSynth([{ file: "cdk.tf.json", text: JSON.stringify(stack), ...sources }], "cdktf.out");
}

/** One item or tenant in short. */
export interface Seen {
  readonly settings: unknown;
  /** `settings.port: token`. */
  readonly unknown?: readonly string[];
  /** Only where it may not exist. */
  readonly exists?: false;
}

/** The items of a result: `virus-rule Default`. The tenant itself is left out. */
export function items({ tenants }: SourceResult): Readonly<Record<string, Seen>> {
  return Object.fromEntries(
    tenants.flatMap((view) =>
      view.items.map(({ kind, name, settings, unknowns, exists }): [string, Seen] => [
        `${kind} ${name}`,
        { settings, ...(unknowns.length > 0 ? { unknown: texts(unknowns) } : {}), ...(exists ? {} : { exists }) },
      ]),
    ),
  );
}

export function texts(unknowns: readonly Unknown[]): readonly string[] {
  return unknowns.map(({ path, reason }) => `${pathText(path)}: ${reason}`);
}

/** `acme: closed`. */
export function views({ tenants }: Pick<SourceResult, "tenants">): readonly string[] {
  return tenants.map(({ tenant, view }) => `${tenant.name}: ${view}`);
}

/** Ids of what was noticed, with the item: `ignored-changes virus-rule Default`. */
export function notices({ notices: all }: Pick<SourceResult, "notices">): readonly string[] {
  return all.map(({ id, item }) => (item === undefined ? id : `${id} ${item.kind} ${item.name}`));
}

/** The error of an input that cannot be judged. */
export function refused(read: () => unknown): InputError {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}

/** Everything a result says, what is looked up only on demand too. */
export function everything(result: SourceResult): string {
  const origins = (origin: Origin): object => ({ ...origin, location: origin.location });
  return JSON.stringify({
    ...result,
    tenants: result.tenants.map((view) => ({
      ...view,
      origin: origins(view.origin),
      items: view.items.map((item) => ({ ...item, origin: origins(item.origin) })),
    })),
  });
}
