/** The node of a program at a place that a synth names. */
import type { Location } from "@tmes-as-code/policy";
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import type { LintedFile } from "./linted-file.ts";

/** The class's name in the `new` that starts there, so that a whole construct is not marked; else the node there. */
export function nodeAt({ sourceCode }: LintedFile, { line = 1, column = 1 }: Location): TSESTree.Node | undefined {
  const text = sourceCode.lines[line - 1];
  if (text === undefined || column > text.length) return undefined;
  const index = sourceCode.getIndexFromLoc({ line, column: column - 1 });
  const start = sourceCode.getNodeByRangeIndex(index) ?? undefined;
  let node = start;
  while (node?.range[0] === index) {
    if (node.type === T.NewExpression) return node.callee;
    node = node.parent;
  }
  return start;
}
