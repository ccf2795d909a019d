/** Notes which declared settings no active rule looks at, for the coverage of a report. */
import type { Coverage, ItemView, JsonObject } from "../types.ts";
import type { RuleInfo } from "./manifest.ts";

/** Collects items, then tells what nobody read. */
export interface ReadTracker {
  item(item: ItemView): void;
  unread(): Pick<Coverage, "unread" | "unreadKinds">;
}

/** A tree of the setting names rules read; `true` reads everything below. */
type ReadTree = Map<string, ReadTree | true>;

export function createReadTracker(rules: readonly RuleInfo[]): ReadTracker {
  const byKind = new Map<string, ReadTree>();
  for (const rule of rules) {
    for (const { path } of rule.reads) {
      const [root, ...rest] = path.replaceAll("[*]", ".*").split(".");
      if (root === "item") for (const kind of rule.kinds) add(byKind, kind, rest.slice(1));
      else if (root === "items") add(byKind, rest[0] ?? "", rest.slice(3));
    }
  }
  const unread = new Map<string, Map<string, number>>();
  const unreadKinds = new Map<string, number>();

  const walk = (counts: Map<string, number>, tree: ReadTree | undefined, settings: JsonObject, start: string): void => {
    for (const key of Object.keys(settings)) {
      const branch = tree?.get(key);
      if (branch === true) continue;
      const value = settings[key];
      const path = start === "" ? key : `${start}.${key}`;
      if (typeof value !== "object" || value === null) {
        counts.set(path, (counts.get(path) ?? 0) + 1);
      } else if (Array.isArray(value)) {
        const elements = branch?.get("*");
        if (branch === undefined || elements === undefined) counts.set(path, (counts.get(path) ?? 0) + 1);
        else if (elements !== true) {
          for (const element of value as readonly unknown[]) {
            if (isSettings(element)) walk(counts, elements, element, `${path}[*]`);
          }
        }
      } else if (isSettings(value)) {
        walk(counts, branch, value, path);
      }
    }
  };

  return {
    item({ kind, settings }) {
      const tree = byKind.get(kind);
      if (tree === undefined) {
        unreadKinds.set(kind, (unreadKinds.get(kind) ?? 0) + 1);
        return;
      }
      const counts = unread.get(kind) ?? new Map<string, number>();
      unread.set(kind, counts);
      walk(counts, tree, settings, "");
    },
    unread: () => ({
      unread: [...unread]
        .flatMap(([kind, counts]) => [...counts].map(([path, count]) => ({ kind, path, count })))
        .sort((a, b) => compare(a.kind, b.kind) || compare(a.path, b.path)),
      unreadKinds: [...unreadKinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => compare(a.kind, b.kind)),
    }),
  };
}

function add(byKind: Map<string, ReadTree>, kind: string, path: readonly string[]): void {
  const root: ReadTree = byKind.get(kind) ?? new Map<string, ReadTree | true>();
  byKind.set(kind, root);
  addTo(root, path);
}

function addTo(tree: ReadTree, [key, ...rest]: readonly string[]): void {
  if (key === undefined) return;
  const branch = tree.get(key);
  if (branch === true) return;
  if (rest.length === 0) {
    tree.set(key, true);
    return;
  }
  const next: ReadTree = branch ?? new Map<string, ReadTree | true>();
  tree.set(key, next);
  addTo(next, rest);
}

function isSettings(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
