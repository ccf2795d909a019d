/** Inputs that cost a rule as much as an input may: long lists, and as many unknown values as are tried out. */
import { settingOf } from "@tmes-as-code/catalog";
import type { Json, JsonObject, Path } from "@tmes-as-code/policy";

/** A leaf that a rule reads, as a bundle's data describes it; see docs/architecture.md. */
export interface WorstSlot {
  readonly parts: readonly (readonly string[])[];
  readonly open: boolean;
  readonly values: readonly Json[];
}

/** Completions that are tried, as lib/completion.rego has it. */
const completions = 256;
/** Elements of every list, and items of every kind for a rule over tenants. */
const elements = 50;

/** An input for a rule with these slots on items of `kind` (or on tenants, with kind `tenant`). */
export function worstCase(slots: readonly WorstSlot[], kind: string): JsonObject {
  const unknown = chosenUnknown(slots);
  const root: Tree = {
    tenant: { name: "worst-case" },
    ...(kind === "tenant" ? { items: {} } : { item: { kind, name: "settings", settings: {} } }),
  };
  for (const slot of slots) {
    for (const path of pathsOf(slot.parts)) if (!unknown.has(slot)) put(root, path, valueOf(slot, kind, path));
  }
  return { ...asJson(root), today: "2026-01-31", view: "closed", exists: true, unknowns: [] };
}

/** Closed domains of single leaves, smallest first, as long as their combinations stay below the cap. */
function chosenUnknown(slots: readonly WorstSlot[]): ReadonlySet<WorstSlot> {
  const chosen = new Set<WorstSlot>();
  let product = 1;
  const candidates = slots.filter(({ parts, open, values }) => parts.length === 1 && !open && values.length > 1);
  for (const slot of candidates.toSorted((a, b) => a.values.length - b.values.length)) {
    if (product * slot.values.length > completions) break;
    product *= slot.values.length;
    chosen.add(slot);
  }
  return chosen;
}

function pathsOf(parts: WorstSlot["parts"]): readonly Path[] {
  const [start = [], ...rest] = parts;
  const [, kind] = start;
  return rest.reduce<readonly Path[]>(
    (paths, part, position) => {
      const named = position === 0 && start[0] === "items";
      return paths.flatMap((path) =>
        Array.from({ length: rest.length > 1 ? 7 : elements }, (_, index) => [
          ...path,
          named ? `${kind ?? "item"} ${String(index)}` : index,
          ...part,
        ]),
      );
    },
    [start],
  );
}

function valueOf(slot: WorstSlot, kind: string, path: Path): Json {
  const [value] = slot.values;
  if (value !== undefined) return value;
  const [root, ofKind] = path;
  const of = root === "tenant" ? "tenant" : root === "items" ? String(ofKind) : kind;
  const type = settingOf(of, path.slice(root === "tenant" ? 1 : root === "items" ? 4 : 2))?.type;
  switch (type?.type) {
    case "integer":
      return type.min;
    case "list":
      return Array.from({ length: elements }, (_, index) => `entry-${String(index)}.example.com`);
    case "records":
      return [];
    case "labels":
      return {};
    default:
      return "example.com";
  }
}

interface Tree {
  [key: string]: Tree | Json;
}

/** Puts a value at a path; a list is made where the next step is a position. What is there already stays. */
function put(root: Tree, path: Path, value: Json): void {
  let node: object = root;
  path.forEach((step, index) => {
    const next: unknown = Reflect.get(node, step);
    if (index === path.length - 1) {
      if (next === undefined) Reflect.set(node, step, value);
      return;
    }
    if (typeof next === "object" && next !== null) {
      node = next;
      return;
    }
    const made: object = typeof path[index + 1] === "number" ? [] : {};
    Reflect.set(node, step, made);
    node = made;
  });
}

function asJson(tree: Tree): JsonObject {
  const copy: unknown = JSON.parse(JSON.stringify(tree));
  if (typeof copy !== "object" || copy === null) throw new Error("no object");
  return { ...copy };
}
