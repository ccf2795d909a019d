/** Notes which declared settings no active rule looks at, for the coverage of a report. */
import { parsePath, patternOf } from "@tmes-as-code/catalog";
import type { Coverage, ItemView, JsonObject } from "../types.ts";
import type { RuleInfo } from "./manifest.ts";

/** Collects items, then tells what nobody read. */
export interface ReadTracker {
  item(item: ItemView): void;
  unread(): Pick<Coverage, "unread" | "unreadKinds">;
}

/** A setting of one kind, or a group of them. */
interface Node {
  readonly kind: string;
  readonly path: string;
  /** Whether rules read it with all below it. */
  read: boolean;
  readonly members: Map<string, Node>;
  /** What stands for every element of a list, where rules read some of their members. */
  elements?: Node;
}

/** Makes trackers, one for each check, of what these rules read. */
export function createReadTrackers(rules: readonly RuleInfo[]): () => ReadTracker {
  let byKind: ReadonlyMap<string, Node> | undefined;
  return () => {
    const read = (byKind ??= readBy(rules));
    const unread = new Map<Node, number>();
    const unreadKinds = new Map<string, number>();
    return {
      item({ kind, settings }) {
        const node = read.get(kind);
        if (node === undefined) add(unreadKinds, kind);
        else countUnread(node, settings, unread);
      },
      unread: () => ({
        unread: [...unread]
          .map(([{ kind, path }, count]) => ({ kind, path, count }))
          .sort((a, b) => compare(a.kind, b.kind) || compare(a.path, b.path)),
        unreadKinds: [...unreadKinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => compare(a.kind, b.kind)),
      }),
    };
  };
}

function readBy(rules: readonly RuleInfo[]): ReadonlyMap<string, Node> {
  const byKind = new Map<string, Node>();
  for (const rule of rules) {
    for (const { path } of rule.reads) {
      const [root, ...rest] = patternOf(parsePath(path) ?? []);
      if (root === "item") for (const kind of rule.kinds) markRead(rootOf(byKind, kind), rest.slice(1));
      else if (root === "items") markRead(rootOf(byKind, rest[0] ?? ""), rest.slice(3));
    }
  }
  return byKind;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function rootOf(byKind: Map<string, Node>, kind: string): Node {
  let root = byKind.get(kind);
  if (root === undefined) byKind.set(kind, (root = { kind, path: "", read: false, members: new Map() }));
  return root;
}

function memberOf(node: Node, key: string): Node {
  let member = node.members.get(key);
  if (member === undefined) node.members.set(key, (member = below(node, node.path === "" ? key : `.${key}`)));
  return member;
}

function below({ kind, path }: Node, step: string): Node {
  return { kind, path: `${path}${step}`, read: false, members: new Map() };
}

function markRead(root: Node, path: readonly string[]): void {
  if (path.length === 0) return;
  let node = root;
  for (const key of path) node = key === "*" ? (node.elements ??= below(node, "[*]")) : memberOf(node, key);
  node.read = true;
}

function countUnread(node: Node, settings: JsonObject, unread: Map<Node, number>): void {
  for (const key in settings) {
    const member = memberOf(node, key);
    if (member.read) continue;
    const value = settings[key];
    if (isSettings(value)) countUnread(member, value, unread);
    else if (!Array.isArray(value) || member.elements === undefined) add(unread, member);
    else if (!member.elements.read) {
      for (const element of value as readonly unknown[]) {
        if (isSettings(element)) countUnread(member.elements, element, unread);
      }
    }
  }
}

function isSettings(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
