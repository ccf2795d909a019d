/** Keys of properties, and places in the source. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import type { Run } from "./run.ts";
import { keyOf, privateKey, type Entry, type Environment, type Site } from "./values.ts";

/** The place of a node. */
export function siteOf(node: TSESTree.Node, environment: Environment): Site {
  return { node, own: environment.module.own };
}

/** The value of an expression, with its place. */
export function entryOf(run: Run, node: TSESTree.Expression, environment: Environment): Entry {
  return { value: run.evaluate(node, environment), node, own: environment.module.own };
}

/** The key of a property or member; `undefined` when it is not known. */
export function keyIn(
  run: Run,
  property: { readonly key: TSESTree.Node; readonly computed: boolean },
  environment: Environment,
): string | undefined {
  const { key, computed } = property;
  if (computed) {
    const value = run.evaluate(key, environment);
    run.touch(value);
    return keyOf(value);
  }
  if (key.type === T.Identifier) return key.name;
  if (key.type === T.PrivateIdentifier) return privateKey(key.name, ownerOf(key, environment));
  return key.type === T.Literal ? String(key.value) : undefined;
}

/** The class whose private name it is. */
function ownerOf(key: TSESTree.PrivateIdentifier, { module }: Environment): TSESTree.Node | undefined {
  const { name } = key;
  for (let node = module.parent(key); node !== undefined; node = module.parent(node))
    if (
      node.type === T.ClassBody &&
      node.body.some((member) => "key" in member && member.key.type === T.PrivateIdentifier && member.key.name === name)
    )
      return node;
  return undefined;
}

/** The key a member expression names. */
export function memberKey(run: Run, node: TSESTree.MemberExpression, environment: Environment): string | undefined {
  return keyIn(run, { key: node.property, computed: node.computed }, environment);
}
