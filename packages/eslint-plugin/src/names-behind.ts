/** Names that an expression may stand for, found by text alone: those in it, and those that its variables were given. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The names in an expression and, one step further, in what its variables were declared, assigned or imported as. */
export function namesBehind(expression: TSESTree.Node, sourceCode: SourceCode): readonly string[] {
  const identifiers = identifiersIn(expression, sourceCode);
  const variables = identifiers.flatMap((identifier) => variableOf(identifier, sourceCode) ?? []);
  const behind = variables.flatMap(({ defs, references }) => [
    ...defs.flatMap(({ node }) => (node.type === T.ImportSpecifier ? [node.imported] : [])),
    ...references.flatMap(({ writeExpr }) => writeExpr ?? []),
  ]);
  return [...identifiers, ...behind.flatMap((node) => identifiersIn(node, sourceCode))].map(({ name }) => name);
}

function variableOf(identifier: TSESTree.Identifier, { scopeManager }: SourceCode) {
  for (const { references } of scopeManager?.scopes ?? []) {
    const reference = references.find((each) => each.identifier === identifier);
    if (reference !== undefined) return reference.resolved;
  }
  return undefined;
}

function identifiersIn(start: TSESTree.Node, sourceCode: SourceCode): readonly TSESTree.Identifier[] {
  return nodesIn(start, sourceCode).filter((node) => node.type === T.Identifier);
}

/** A node and all below it. */
export function nodesIn(start: TSESTree.Node, { visitorKeys }: SourceCode): readonly TSESTree.Node[] {
  const found: TSESTree.Node[] = [];
  const waiting: unknown[] = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isNode(node)) continue;
    found.push(node);
    for (const key of visitorKeys[node.type] ?? []) {
      const child: unknown = Reflect.get(node, key);
      if (Array.isArray(child)) waiting.push(...child.filter((each: unknown) => each !== null));
      else if (child !== undefined && child !== null) waiting.push(child);
    }
  }
  return found;
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
