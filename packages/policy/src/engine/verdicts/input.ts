/** What rules see of an item, or of a tenant as a whole; see "A rule's protocol" in docs/architecture.md. */
import type { ItemView, JsonObject, TenantView, Unknown, View } from "../../types.ts";
import type { Projection } from "./projection.ts";

/** What rules are asked about. */
export interface RuleInput {
  /** The item's, or `tenant`. */
  readonly kind: string;
  /** `{ tenant, item: { kind, name, settings } }`, or `{ tenant, items: { <kind>: { <name>: { settings } } } }`. */
  readonly document: JsonObject;
  /** The items in `document`, of a tenant. */
  readonly items?: readonly ItemView[];
  /** Values of `document` that the source could not see. */
  readonly unknowns: readonly Unknown[];
  /** Whether the item surely exists. */
  readonly exists: boolean;
  readonly view: View;
  /** The item's, where its source gives one. */
  readonly text?: string | undefined;
}

/** The input for rules over one item of a tenant. Most items are known by their text, so their documents are not made. */
export function itemInput(tenant: TenantView, item: ItemView): RuleInput {
  return new ItemInput(tenant, item);
}

class ItemInput implements RuleInput {
  readonly kind: string;
  readonly exists: boolean;
  readonly view: View;
  readonly text: string | undefined;
  readonly unknowns: readonly Unknown[];
  readonly tenant: JsonObject;
  readonly item: ItemView;

  constructor({ tenant, view, unknowns }: TenantView, item: ItemView) {
    this.kind = item.kind;
    this.exists = item.exists;
    this.view = view;
    this.text = item.text;
    this.unknowns =
      unknowns.length + item.unknowns.length === 0
        ? noUnknowns
        : [...below(["tenant"], unknowns), ...below(["item"], item.unknowns)];
    this.tenant = tenant;
    this.item = item;
  }

  get document(): JsonObject {
    const { kind, name, settings } = this.item;
    return { tenant: this.tenant, item: { kind, name, settings } };
  }
}

/** The input for rules over a whole tenant, with its items of these kinds. Most tenants are like others, so their documents are not made. */
export function tenantInput(tenant: TenantView, items: readonly ItemView[], kinds: ReadonlySet<string>): RuleInput {
  return new TenantInput(tenant, items, kinds);
}

class TenantInput implements RuleInput {
  readonly kind = "tenant";
  readonly items: readonly ItemView[];
  readonly unknowns: readonly Unknown[];
  readonly exists = true;
  readonly view: View;
  readonly tenant: JsonObject;

  constructor({ tenant, unknowns, view }: TenantView, items: readonly ItemView[], kinds: ReadonlySet<string>) {
    this.tenant = tenant;
    // An item that may not exist does not count. Because of it the view below is open.
    this.items = items.filter(({ kind, exists }) => exists && kinds.has(kind));
    const ofItems = this.items.flatMap(({ kind, name, unknowns: own }) => below(["items", kind, name], own));
    this.unknowns = unknowns.length + ofItems.length === 0 ? noUnknowns : [...below(["tenant"], unknowns), ...ofItems];
    this.view = view === "closed" && items.every((item) => item.exists) ? "closed" : "open";
  }

  get document(): JsonObject {
    const byKind = new Map<string, Map<string, JsonObject>>();
    for (const { kind, name, settings } of this.items) {
      const byName = byKind.get(kind) ?? new Map<string, JsonObject>();
      byKind.set(kind, byName.set(name, { settings }));
    }
    const items = Object.fromEntries([...byKind].map(([kind, byName]) => [kind, Object.fromEntries(byName)]));
    return { tenant: this.tenant, items };
  }
}

const noUnknowns: readonly Unknown[] = [];

function below(start: readonly string[], unknowns: readonly Unknown[]): readonly Unknown[] {
  if (unknowns.length === 0) return noUnknowns;
  return unknowns.map((unknown) => ({ ...unknown, path: [...start, ...unknown.path] }));
}

/** What decides about an input besides the values in its document, as a text. */
export function certaintyOf({ kind, exists, view, unknowns }: RuleInput): string {
  const certain = kind === "tenant" ? view === "closed" : exists;
  return `${certain ? "" : "?"}${unknowns.length === 0 ? "" : JSON.stringify(unknowns)}`;
}

/** An input as Rego takes it. */
export function inputData({ kind, document, exists, view, unknowns }: RuleInput, read: Projection): JsonObject {
  // A tenant has many items, and rules read little of them.
  const items = kind === "tenant" ? read.pick(document) : {};
  return { ...document, ...items, exists, view, unknowns: unknownsData(unknowns) };
}

/** Unknowns as Rego takes them. */
export function unknownsData(unknowns: readonly Unknown[]): readonly JsonObject[] {
  return unknowns.map(({ path, reason, domain }) => ({ path, reason, ...(domain ? { domain } : {}) }));
}
