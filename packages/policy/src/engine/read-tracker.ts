/** Notes which declared settings no active rule looks at, for the coverage of a report. */
import type { Coverage, ItemView, JsonObject } from "../types.ts";
import type { RuleInfo } from "./manifest.ts";

/** Collects items, then tells what nobody read. */
export interface ReadTracker {
  item(item: ItemView): void;
  unread(): Pick<Coverage, "unread" | "unreadKinds">;
}

/** A setting of one kind, or a group of them, and how often it was declared unread. */
interface Node {
  readonly path: string;
  /** Whether rules read it with all below it. */
  read: boolean;
  count: number;
  readonly members: Map<string, Node>;
  /** What stands for every element of a list, where rules read some of their members. */
  elements?: Node;
}

export function createReadTracker(rules: readonly RuleInfo[]): ReadTracker {
  const byKind = new Map<string, Node>();
  for (const rule of rules) {
    for (const { path } of rule.reads) {
      const [root, ...rest] = path.replaceAll("[*]", ".*").split(".");
      if (root === "item") for (const kind of rule.kinds) markRead(rootOf(byKind, kind), rest.slice(1));
      else if (root === "items") markRead(rootOf(byKind, rest[0] ?? ""), rest.slice(3));
    }
  }
  const unreadKinds = new Map<string, number>();
  return {
    item({ kind, settings }) {
      const node = byKind.get(kind);
      if (node === undefined) unreadKinds.set(kind, (unreadKinds.get(kind) ?? 0) + 1);
      else countUnread(node, settings);
    },
    unread: () => ({
      unread: [...byKind]
        .flatMap(([kind, node]) => counted(node).map(({ path, count }) => ({ kind, path, count })))
        .sort((a, b) => compare(a.kind, b.kind) || compare(a.path, b.path)),
      unreadKinds: [...unreadKinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => compare(a.kind, b.kind)),
    }),
  };
}

function newNode(path: string): Node {
  return { path, read: false, count: 0, members: new Map() };
}

function rootOf(byKind: Map<string, Node>, kind: string): Node {
  let root = byKind.get(kind);
  if (root === undefined) byKind.set(kind, (root = newNode("")));
  return root;
}

function memberOf(node: Node, key: string): Node {
  let member = node.members.get(key);
  if (member === undefined) node.members.set(key, (member = newNode(node.path === "" ? key : `${node.path}.${key}`)));
  return member;
}

function markRead(root: Node, path: readonly string[]): void {
  if (path.length === 0) return;
  let node = root;
  for (const key of path) node = key === "*" ? (node.elements ??= newNode(`${node.path}[*]`)) : memberOf(node, key);
  node.read = true;
}

function countUnread(node: Node, settings: JsonObject): void {
  for (const key in settings) {
    const member = memberOf(node, key);
    if (member.read) continue;
    const value = settings[key];
    if (isSettings(value)) countUnread(member, value);
    else if (!Array.isArray(value) || member.elements === undefined) member.count++;
    else if (!member.elements.read) {
      for (const element of value as readonly unknown[]) {
        if (isSettings(element)) countUnread(member.elements, element);
      }
    }
  }
}

/** The nodes that were declared unread. */
function counted(node: Node): readonly Node[] {
  const inner = [...node.members.values(), ...(node.elements === undefined ? [] : [node.elements])];
  return [...(node.count > 0 ? [node] : []), ...inner.flatMap(counted)];
}

function isSettings(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
