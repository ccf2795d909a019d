/** Tenant views written by hand. */
import type { ItemView, JsonObject, Report, SourceResult, Surface, TenantView, Unknown } from "../../src/types.ts";

export function item(name: string, settings: JsonObject, more: Partial<ItemView> = {}): ItemView {
  return { kind: "toy", name, settings, unknowns: [], exists: true, origin: {}, ...more };
}

export function tenant(items: readonly ItemView[], more: Partial<TenantView> = {}): TenantView {
  return {
    tenant: { name: "acme" },
    unknowns: [],
    items,
    view: "closed",
    openBecause: [],
    surface: "document",
    origin: {},
    ...more,
  };
}

export function source(tenants: readonly TenantView[], surface: Surface = "document"): SourceResult {
  return { tenants, notices: [], surface, file: "test.json" };
}

export function unseen(path: string, more: Partial<Unknown> = {}): Unknown {
  return { path: path.split("."), reason: "after-apply", ...more };
}

/** `rule tenant kind/name`: verdict. */
export function verdicts(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (report.results ?? []).map(({ rule, tenant: name, item: of, verdict }) => [
      `${rule} ${name}${of === undefined ? "" : ` ${of.kind}/${of.name}`}`,
      verdict,
    ]),
  );
}
