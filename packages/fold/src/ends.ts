/** Statements that end the program. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import type { Module } from "./module.ts";
import type { Run } from "./run.ts";
import { childrenOf } from "./syntax.ts";

/** Whether a handler does some things and then ends the program, whatever it was that was thrown. */
export function endsProgram({ body }: TSESTree.BlockStatement): boolean {
  const last = body.at(-1);
  const straight = body.every(
    ({ type }) => type === T.ExpressionStatement || type === T.VariableDeclaration || type === T.ThrowStatement,
  );
  if (!straight || last === undefined) return false;
  return last.type === T.ThrowStatement || (last.type === T.ExpressionStatement && isExit(last.expression));
}

/** `process.exit()`. */
export function isExit(node: TSESTree.Node): boolean {
  if (node.type !== T.CallExpression || node.callee.type !== T.MemberExpression) return false;
  const { object, property, computed } = node.callee;
  return (
    !computed &&
    object.type === T.Identifier &&
    object.name === "process" &&
    property.type === T.Identifier &&
    property.name === "exit"
  );
}

/** Whether a handler makes the program fail in the end: `process.exitCode = 1`. */
export function failsProgram({ body }: TSESTree.BlockStatement): boolean {
  const last = body.at(-1);
  if (last?.type !== T.ExpressionStatement || body.some(({ type }) => type !== T.ExpressionStatement)) return false;
  const { expression } = last;
  if (expression.type !== T.AssignmentExpression || expression.operator !== "=") return false;
  const { left, right } = expression;
  return (
    left.type === T.MemberExpression &&
    left.object.type === T.Identifier &&
    left.object.name === "process" &&
    left.property.type === T.Identifier &&
    left.property.name === "exitCode" &&
    right.type === T.Literal &&
    typeof right.value === "number" &&
    right.value > 0
  );
}

/**
 * Whether what a block makes counts only if all of it runs: it ends with the one call in its file that finishes the
 * program, such as `app.synth()`.
 */
export function isAllOrNothing(run: Run, { body }: TSESTree.BlockStatement, { program }: Module): boolean {
  const last = body.findLast((statement) => !isLogging(statement));
  const isFinishing = (node: TSESTree.Node): boolean =>
    node.type === T.CallExpression &&
    node.callee.type === T.MemberExpression &&
    node.callee.property.type === T.Identifier &&
    run.libraries.finishingMethods?.includes(node.callee.property.name) === true;
  if (last?.type !== T.ExpressionStatement || !isFinishing(last.expression)) return false;
  const count = (node: TSESTree.Node): number =>
    childrenOf(node).reduce((sum, child) => sum + count(child), isFinishing(node) ? 1 : 0);
  return count(program) === 1;
}

/** `console.log(…);` */
function isLogging(node: TSESTree.Node): boolean {
  if (node.type !== T.ExpressionStatement || node.expression.type !== T.CallExpression) return false;
  const { callee } = node.expression;
  return callee.type === T.MemberExpression && callee.object.type === T.Identifier && callee.object.name === "console";
}
