/** A program as it would be after an edit: the same syntax tree, read with some values replaced, added or left out. */
import type { TSESTree } from "@typescript-eslint/types";

/** A value that JSON can hold. */
export type PlainValue = null | boolean | number | string | readonly PlainValue[] | PlainObject;
export interface PlainObject {
  readonly [key: string]: PlainValue;
}

/** An edit of a property of a program's object literals. */
export type PropertyEdit =
  | { readonly type: "replace"; readonly property: TSESTree.Property; readonly value: PlainValue }
  | {
      readonly type: "add";
      readonly literal: TSESTree.ObjectExpression;
      readonly key: string;
      readonly value: PlainValue;
    }
  | { readonly type: "remove"; readonly property: TSESTree.Property };

/** Edits by the nodes they touch. */
export interface EditsByNode {
  readonly replaced: ReadonlyMap<TSESTree.Node, PlainValue>;
  readonly removed: ReadonlySet<TSESTree.Node>;
  readonly added: ReadonlyMap<TSESTree.Node, readonly [key: string, value: PlainValue]>;
}

/** Edits by the nodes they touch; each literal gets one more key at most. */
export function editsByNode(edits: readonly PropertyEdit[]): EditsByNode {
  const replaced = new Map<TSESTree.Node, PlainValue>();
  const removed = new Set<TSESTree.Node>();
  const added = new Map<TSESTree.Node, readonly [string, PlainValue]>();
  for (const edit of edits) {
    if (edit.type === "replace") replaced.set(edit.property, edit.value);
    else if (edit.type === "remove") removed.add(edit.property);
    else added.set(edit.literal, [edit.key, edit.value]);
  }
  return { replaced, removed, added };
}
