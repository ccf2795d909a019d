/** A program as it would be after an edit: the same syntax tree, read with some values replaced, added or left out. */
import type { Json } from "@tmes-as-code/policy";
import type { TSESTree } from "@typescript-eslint/types";
import type { Site } from "./machine.ts";
import { known, type Entry, type Value } from "./values.ts";

/** Something that an edit does to the properties of a program's object literals. */
export type Change =
  | { readonly type: "replace"; readonly property: TSESTree.Property; readonly value: Json }
  | {
      readonly type: "add";
      readonly literal: TSESTree.ObjectExpression;
      readonly key: string;
      readonly value: Json;
    }
  | { readonly type: "remove"; readonly property: TSESTree.Property };

/** What an edit changes, by the nodes it touches. */
export interface Amendment {
  readonly replaced: ReadonlyMap<TSESTree.Node, Json>;
  readonly removed: ReadonlySet<TSESTree.Node>;
  readonly added: ReadonlyMap<TSESTree.Node, readonly [key: string, value: Json]>;
}

/** The program's amendment that changes amount to; each literal gets one more key at most. */
export function amendmentOf(changes: readonly Change[]): Amendment {
  const replaced = new Map<TSESTree.Node, Json>();
  const removed = new Set<TSESTree.Node>();
  const added = new Map<TSESTree.Node, readonly [string, Json]>();
  for (const change of changes) {
    if (change.type === "replace") replaced.set(change.property, change.value);
    else if (change.type === "remove") removed.add(change.property);
    else added.set(change.literal, [change.key, change.value]);
  }
  return { replaced, removed, added };
}

/** JSON as a value that stands at a place. */
export function valueOfJson(json: Json, site: Site): Value {
  if (typeof json !== "object" || json === null) return known(json);
  const entry = (inner: Json): Entry => ({ ...site, value: valueOfJson(inner, site) });
  if (isList(json)) return { type: "list", sites: [site.node], elements: json.map(entry) };
  const entries = new Map(Object.entries(json).map(([key, inner]) => [key, entry(inner)]));
  return { type: "object", sites: [site.node], entries };
}

function isList(json: object): json is readonly Json[] {
  return Array.isArray(json);
}
