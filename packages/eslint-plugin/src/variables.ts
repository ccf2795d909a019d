/** Variables of a program by their names. */
import type { TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";

/** The variable that a name stands for at a place. */
export function variableAt(
  node: TSESTree.Node,
  name: string,
  source: Readonly<TSESLint.SourceCode>,
): TSESLint.Scope.Variable | undefined {
  for (let scope: TSESLint.Scope.Scope | null = source.getScope(node); scope !== null; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable !== undefined) return variable;
  }
  return undefined;
}
