/** `try` statements. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { endsProgram, isAllOrNothing } from "./ends.ts";
import { catching, guarded, isFollowed, mayThrow, Thrown, uncaught } from "./exceptions.ts";
import { alternatives, falls, type Flow } from "./flow.ts";
import type { Run } from "./run.ts";
import { childrenOf } from "./syntax.ts";
import { unknown, type Environment, type Value } from "./values.ts";
import { bind } from "./variables.ts";

/** Runs a `try` statement. */
export function tryStatement(run: Run, node: TSESTree.TryStatement, environment: Environment): Flow {
  const { finalizer } = node;
  if (isFollowed(run, node) && !contains(node, T.YieldExpression) && !endsWithProgram(run, node, environment)) {
    let problem: Thrown | undefined;
    let flow: Flow = falls;
    try {
      flow = followed(run, node, environment);
    } catch (thrown) {
      if (!(thrown instanceof Thrown) || finalizer === null) throw thrown;
      problem = thrown;
    }
    const ended = finalizer === null ? flow : finallyClause(run, finalizer, flow, environment);
    if (problem === undefined) return ended;
    if (ended === flow) throw problem;
    // It may end in its own way, or leave what was thrown.
    if (ended.end === "maybe") catching(run, node, () => mayThrow(run));
    return ended;
  }
  const flow = leftAnywhere(run, node, environment);
  return finalizer === null ? flow : finallyClause(run, finalizer, flow, environment);
}

/** Whether either nothing is thrown, or the program ends without what it makes. */
function endsWithProgram(
  run: Run,
  { block, handler, finalizer }: TSESTree.TryStatement,
  { module }: Environment,
): boolean {
  if (handler === null || (finalizer !== null && jumpsAway(finalizer)) || run.guards > 0) return false;
  if (run.catching.at(-1)?.node !== undefined) return false;
  return endsProgram(handler.body) || isAllOrNothing(run, block, module);
}

/** The block, and what catches what it throws for certain. */
function followed(run: Run, node: TSESTree.TryStatement, environment: Environment): Flow {
  const { block, handler, finalizer } = node;
  // What a finalizer ends with takes the place of what was thrown.
  if (handler === null && (finalizer === null || !jumpsAway(finalizer))) return run.execute(block, environment);
  try {
    return catching(run, node, () => run.execute(block, environment));
  } catch (thrown) {
    if (!(thrown instanceof Thrown) || handler === null) throw thrown;
    return catchClause(run, handler, environment, thrown.value);
  }
}

/** The block, that something may leave at any place, and what catches that. */
function leftAnywhere(run: Run, node: TSESTree.TryStatement, environment: Environment): Flow {
  const { block, handler, finalizer } = node;
  const takesOver = finalizer !== null && jumpsAway(finalizer);
  const inBlock = (): Flow => run.execute(block, environment);
  if (handler === null && !takesOver) return inBlock();
  const handled = (): Flow =>
    handler === null ? falls : run.maybe(() => catchClause(run, handler, environment, unknown("caught")));
  if (endsWithProgram(run, node, environment)) {
    const flow = uncaught(run, inBlock);
    handled();
    return flow;
  }
  const tried = uncaught(run, () => guarded(run, () => run.maybe(inBlock)));
  // What a finalizer does not take over is thrown further.
  if (handler === null) mayThrow(run);
  const caught = handled();
  const flow = alternatives([tried.end === "throws" ? { ...tried, end: "maybe" } : tried, caught], run.guards > 0);
  // A jump out of the block may not be reached.
  return flow.end === "stops" ? { ...flow, end: handler === null ? "maybe" : flow.end } : flow;
}

/** What follows a block and its handler; the flow itself where the finalizer leaves it. */
function finallyClause(run: Run, finalizer: TSESTree.BlockStatement, flow: Flow, environment: Environment): Flow {
  const last = run.execute(finalizer, environment);
  if (last.end === "falls") return flow;
  return last.end === "stops" || last.end === "throws"
    ? last
    : { end: "maybe", returns: [...flow.returns, ...last.returns], jumps: [...flow.jumps, ...last.jumps] };
}

/** Whether a block may end with `return`, `break` or `continue`. */
function jumpsAway(node: TSESTree.Node): boolean {
  return contains(node, T.ReturnStatement, T.BreakStatement, T.ContinueStatement);
}

/** Whether a node has one of these in it, outside of functions and classes. */
function contains(node: TSESTree.Node, ...types: readonly T[]): boolean {
  if (types.includes(node.type)) return true;
  if ("params" in node || node.type === T.ClassBody) return false;
  return childrenOf(node).some((child) => contains(child, ...types));
}

/** Runs a handler. */
export function catchClause(
  run: Run,
  { param, body }: TSESTree.CatchClause,
  environment: Environment,
  value: Value,
): Flow {
  const inside = environment.inner();
  if (param !== null) bind(run, param, value, inside);
  return run.execute(body, inside);
}
