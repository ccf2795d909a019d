/** What rules see of an item, or of a tenant as a whole; see "A rule's protocol" in docs/architecture.md. */
import type { ItemView, JsonObject, TenantView, Unknown, View } from "../../types.ts";
import type { Projection } from "./projection.ts";

/** What rules are asked about. */
export interface RuleInput {
  /** The item's, or `tenant`. */
  readonly kind: string;
  /** `{ tenant, item: { kind, name, settings } }`, or `{ tenant, items: { <kind>: { <name>: { settings } } } }`. */
  readonly document: JsonObject;
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
  readonly #tenant: TenantView;
  readonly #item: ItemView;
  readonly unknowns: readonly Unknown[];

  constructor(tenant: TenantView, item: ItemView) {
    this.#tenant = tenant;
    this.#item = item;
    this.unknowns =
      tenant.unknowns.length + item.unknowns.length === 0
        ? noUnknowns
        : [...below(["tenant"], tenant.unknowns), ...below(["item"], item.unknowns)];
  }

  get kind(): string {
    return this.#item.kind;
  }

  get document(): JsonObject {
    const { kind, name, settings } = this.#item;
    return { tenant: this.#tenant.tenant, item: { kind, name, settings } };
  }

  get exists(): boolean {
    return this.#item.exists;
  }

  get view(): View {
    return this.#tenant.view;
  }

  get text(): string | undefined {
    return this.#item.text;
  }
}

/** The input for rules over a whole tenant, with its items of these kinds. */
export function tenantInput(tenant: TenantView, items: readonly ItemView[], kinds: ReadonlySet<string>): RuleInput {
  const byKind = new Map<string, Map<string, JsonObject>>();
  const unknowns = [...below(["tenant"], tenant.unknowns)];
  for (const { kind, name, settings, exists, unknowns: ofItem } of items) {
    // An item that may not exist does not count. Because of it the view below is open.
    if (!exists || !kinds.has(kind)) continue;
    const byName = byKind.get(kind) ?? new Map<string, JsonObject>();
    byKind.set(kind, byName.set(name, { settings }));
    unknowns.push(...below(["items", kind, name], ofItem));
  }
  return {
    kind: "tenant",
    document: {
      tenant: tenant.tenant,
      items: Object.fromEntries([...byKind].map(([kind, byName]) => [kind, Object.fromEntries(byName)])),
    },
    unknowns,
    exists: true,
    view: tenant.view === "closed" && items.every((item) => item.exists) ? "closed" : "open",
  };
}

const noUnknowns: readonly Unknown[] = [];

function below(start: readonly string[], unknowns: readonly Unknown[]): readonly Unknown[] {
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
