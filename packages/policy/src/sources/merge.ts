/** One tenant from several inputs: two stacks, two plans, the documents of a folder. */
import { fill, problemSentences } from "@tmes-as-code/catalog";
import { canonicalJson } from "../canonical-json.ts";
import { InputError } from "../input-error.ts";
import { decisive } from "../surfaces.ts";
import type { IntegrityNotice, ItemView, Origin, Source, TenantView } from "../types.ts";
import { ownerText } from "./names.ts";
import { isTerraformTenant, openReasons, type TerraformTenant } from "./spread.ts";

/** What all inputs of a check say together. */
export interface Merged {
  /** One view for each tenant, in the order of first mention. */
  readonly tenants: Iterable<TenantView>;
  readonly notices: readonly IntegrityNotice[];
}

interface Part {
  readonly view: TenantView;
  readonly file: string;
}

/**
 * Unites the tenants of several inputs by name. A view is closed only if the tenant's own block is there, all the items
 * that it names are there, and no input was incomplete.
 *
 * @throws InputError when two inputs describe a tenant differently, or both have the same item.
 */
export function mergeTenants(results: readonly Source[]): Merged {
  const [only] = results;
  if (results.length === 1 && only !== undefined) return only;
  const parts = new Map<string, [Part, ...Part[]]>();
  for (const { tenants, file } of results) {
    for (const view of tenants) {
      const known = parts.get(view.tenant.name);
      if (known === undefined) parts.set(view.tenant.name, [{ view, file }]);
      else known.push({ view, file });
    }
  }
  const tenants = [...parts.values()].map((all) => (all.length === 1 ? all[0].view : unite(all)));
  const declared = new Set(tenants.filter(isDeclared).map(({ tenant }) => tenant.name));
  const notices = results
    .flatMap((result) => result.notices)
    .filter(
      ({ id, tenant }) =>
        !(id === "unknown-tenant" || id === "destroyed-tenant") || tenant === undefined || !declared.has(tenant),
    );
  return { tenants, notices };
}

function isDeclared(view: TenantView): boolean {
  return !isTerraformTenant(view) || view.declared;
}

function unite(parts: readonly [Part, ...Part[]]): TenantView {
  const blocks = parts.filter(({ view }) => isDeclared(view));
  const [main = parts[0], ...others] = blocks;
  for (const other of others) refuseContradiction(main, other);
  const items = uniteItems(parts);
  const views = parts.map(({ view }) => view);
  const { name } = main.view.tenant;
  const facts = {
    declared: blocks.length > 0,
    spread: Object.assign(
      {},
      ...blocks.map(({ view }) => (isTerraformTenant(view) ? view.spread : {})),
    ) as TerraformTenant["spread"],
    otherReasons: [
      ...new Set(views.flatMap((view) => (isTerraformTenant(view) ? view.otherReasons : view.openBecause))),
    ],
  };
  const openBecause = openReasons(name, facts, items);
  const isOpen = openBecause.length > 0 || views.some((view) => !isTerraformTenant(view) && view.view === "open");
  const united: TerraformTenant = {
    ...facts,
    tenant: main.view.tenant,
    unknowns: blocks.flatMap(({ view }) => view.unknowns),
    items,
    view: isOpen ? "open" : "closed",
    openBecause,
    surface: views.map(({ surface }) => surface).reduce(decisive),
    origin: main.view.origin,
  };
  return united;
}

function uniteItems(parts: readonly Part[]): readonly ItemView[] {
  const items = new Map<string, { readonly item: ItemView; readonly file: string }>();
  for (const { view, file } of parts) {
    for (const item of view.items) {
      const key = `${item.kind}\n${item.name}`;
      const before = items.get(key);
      if (before !== undefined) {
        throw new InputError({
          ...placeOf(item.origin, file),
          message: fill(problemSentences.duplicate, {
            owner: ownerText(view.tenant.name, item.kind, item.name),
            where: placeText(before.item.origin, before.file),
          }),
          hint: "Give one of them another name, or check only one of the inputs: a synth, its plan and its state say the same.",
        });
      }
      items.set(key, { item, file });
    }
  }
  return [...items.values()].map(({ item }) => item);
}

function refuseContradiction(main: Part, other: Part): void {
  const [first, second] = [main.view.tenant, other.view.tenant];
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
  const different = keys.filter((key) => canonicalJson(first[key] ?? null) !== canonicalJson(second[key] ?? null));
  if (different.length === 0) return;
  throw new InputError({
    ...placeOf(other.view.origin, other.file),
    message: `tenant ${JSON.stringify(first.name)} is described differently ${placeText(main.view.origin, main.file)}: ${different.join(", ")}.`,
    hint: "Describe a tenant once, or in the same way everywhere.",
  });
}

/** A place in an input for an error: the author's line if known, else the file that was read. */
export function placeOf(
  origin: Origin,
  file: string,
): { readonly file: string; readonly line?: number; readonly column?: number } {
  return origin.location ?? origin.input ?? { file };
}

/** The same in a sentence: `at main.ts:12 (terraform_data.x)`. */
export function placeText(origin: Origin, file: string): string {
  const { file: name, line } = placeOf(origin, file);
  const place = line === undefined ? `in ${name}` : `at ${name}:${line}`;
  return origin.address === undefined ? place : `${place} (${origin.address})`;
}
