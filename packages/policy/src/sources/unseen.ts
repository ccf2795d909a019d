/** Values that Terraform marks as unknown or sensitive, taken out of an input. */
import { isObject } from "../json.ts";
import type { Path, Unknown } from "../types.ts";

/** The paths that a tree of marks (`after_unknown`, `sensitive_values`) marks with `true`. */
function marked(marks: unknown, path: Path = []): readonly Path[] {
  if (marks === true) return [path];
  if (Array.isArray(marks)) return marks.flatMap((mark: unknown, index) => marked(mark, [...path, index]));
  if (!isObject(marks)) return [];
  return Object.entries(marks).flatMap(([key, mark]) => marked(mark, [...path, key]));
}

/** What Terraform marks in an input, each path once: what is known only after apply, and of the rest what is sensitive. */
export function unseen(unknown: unknown, ...sensitive: readonly unknown[]): readonly Unknown[] {
  const all = new Map<string, Unknown>();
  const add = (path: Path, reason: Unknown["reason"]): void => {
    const key = JSON.stringify(path);
    if (!all.has(key)) all.set(key, { path, reason });
  };
  for (const path of marked(unknown)) add(path, "after-apply");
  for (const marks of sensitive) for (const path of marked(marks)) add(path, "redacted");
  return [...all.values()];
}

/** `input` without what is unknown: members are left out, list elements become `null`; `undefined` where all of it is. */
export function withoutUnknown(input: unknown, unknowns: readonly Unknown[]): unknown {
  return unknowns.length === 0 ? input : without(input, treeOf(unknowns));
}

/** Paths as a tree. */
interface Tree {
  /** A path ends here. */
  ends: boolean;
  readonly below: Map<string | number, Tree>;
}

function treeOf(unknowns: readonly Unknown[]): Tree {
  const root: Tree = { ends: false, below: new Map() };
  for (const { path } of unknowns) {
    let tree = root;
    for (const key of path) {
      const next: Tree = tree.below.get(key) ?? { ends: false, below: new Map() };
      tree.below.set(key, next);
      tree = next;
    }
    tree.ends = true;
  }
  return root;
}

function without(input: unknown, { ends, below }: Tree): unknown {
  if (ends) return undefined;
  const inner = (key: string | number, member: unknown): unknown => {
    const tree = below.get(key);
    return tree === undefined ? member : without(member, tree);
  };
  if (Array.isArray(input))
    return input.map((member: unknown, index) => (below.get(index)?.ends === true ? null : inner(index, member)));
  if (!isObject(input)) return input;
  const entries = Object.entries(input).filter(([key]) => below.get(key)?.ends !== true);
  return Object.fromEntries(entries.map(([key, member]) => [key, inner(key, member)]));
}
