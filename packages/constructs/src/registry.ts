/** What one app has declared: kept on the app, so that all copies of this package in a program share it. */
import { itemDigest } from "@tmes-as-code/policy";
import { App, type IConstruct } from "./cdktf.ts";
import { describe, TmesConfigError } from "./errors.ts";
import type { PolicyOptions } from "./policy-options.ts";
import type { TmesResource } from "./resource.ts";

const key = Symbol.for("tmes-as-code/app");

/** An app's tenants and items by key, and how its check is configured. */
export interface Registry {
  readonly tenants: Map<string, TmesResource>;
  /** By tenant, then by kind and name. */
  readonly items: Map<string, Map<string, TmesResource>>;
  options: PolicyOptions | undefined;
  /** Whether the synth check is in place. */
  checked: boolean;
}

/** The registry of the app a construct belongs to. */
export function registryOf(construct: IConstruct): Registry {
  const app: App & { [key]?: Registry } = App.of(construct);
  const known = app[key];
  if (known !== undefined) return known;
  const registry: Registry = { tenants: new Map(), items: new Map(), options: undefined, checked: false };
  Object.defineProperty(app, key, { value: registry });
  return registry;
}

/** Throws where a tenant of that name is declared already. Before the construct is made, so that nothing half-made stays. */
export function refuseSecondTenant(scope: IConstruct, declaration: TmesResource["declaration"]): void {
  const first = registryOf(scope).tenants.get(declaration.name);
  if (first?.isAttached())
    throw second(`A second tenant called ${JSON.stringify(declaration.name)}`, first, declaration);
}

/** Throws where the tenant has an item of that kind and name already. */
export function refuseSecondItem(scope: IConstruct, declaration: TmesResource["declaration"]): void {
  const first = registryOf(scope).items.get(declaration.tenant)?.get(itemKey(declaration));
  if (first?.isAttached()) {
    const { kind, name, tenant } = declaration;
    throw second(
      `A second ${kind} called ${JSON.stringify(name)} in tenant ${JSON.stringify(tenant)}`,
      first,
      declaration,
    );
  }
}

/** Throws where another construct has the id. An item's id is also its name, so two kinds of one name meet. */
export function refuseTakenId(scope: IConstruct, id: string, declaration: TmesResource["declaration"]): void {
  if (scope.node.tryFindChild(id) === undefined) return;
  const where = scope.node.path === "" ? "the app" : scope.node.path;
  throw new TmesConfigError(
    [
      {
        message: `The id ${JSON.stringify(id)} is taken by another construct in ${where}. Choose another id. If the name came from it, give the name as \`name\`.`,
      },
    ],
    declaration,
  );
}

/** Remembers a tenant or an item. */
export function register(resource: TmesResource): void {
  const { tenants, items } = registryOf(resource);
  const { kind, tenant } = resource.declaration;
  if (kind === "tenant") {
    tenants.set(tenant, resource);
    return;
  }
  const own = items.get(tenant) ?? new Map<string, TmesResource>();
  items.set(tenant, own.set(itemKey(resource.declaration), resource));
}

/** Which items of a tenant are in which stack: the digests of their keys in order, by the stack's id. */
export function itemsByStack(tenant: TmesResource): Readonly<Record<string, readonly string[]>> {
  const { tenant: name } = tenant.declaration;
  const stacks = new Map<string, string[]>();
  for (const item of registryOf(tenant).items.get(name)?.values() ?? []) {
    if (!item.isAttached()) continue;
    const digests = stacks.get(item.stackName) ?? [];
    digests.push(itemDigest(name, item.declaration));
    stacks.set(item.stackName, digests);
  }
  const sorted = [...stacks].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([stack, digests]) => [stack, digests.sort()]));
}

function itemKey({ kind, name }: TmesResource["declaration"]): string {
  return `${kind}\n${name}`;
}

function second(what: string, first: TmesResource, declaration: TmesResource["declaration"]): TmesConfigError {
  return new TmesConfigError(
    [{ message: `${what}. The first is ${describe(first.declaration)}. Give one another name, or declare it once.` }],
    declaration,
  );
}
