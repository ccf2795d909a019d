/** Promises: what waiting for one gives, and who sees what one throws. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { endsProgram, failsProgram, isAllOrNothing, isExit } from "./ends.ts";
import { catching, guarded, isFollowed, mayThrow, Thrown, throwValue, uncaught } from "./exceptions.ts";
import type { Module } from "./module.ts";
import { chainOf } from "./prototypes.ts";
import type { Run } from "./run.ts";
import { join, unknown, type PromiseValue, type Value } from "./values.ts";

/** What waiting for a value gives. */
export function awaited(run: Run, value: Value): Value {
  run.touch(value);
  return value.type === "promise" ? value.value : settled(value);
}

/** The same where waiting throws what a promise is rejected with. */
export function waitedFor(run: Run, value: Value): Value {
  if (value.type === "promise" && value.rejected !== undefined) {
    throwValue(run, value.rejected);
    return unknown("never");
  }
  const given = awaited(run, value);
  if (given.type === "unknown" || value.type === "oneOf" || (value.type === "promise" && value.mayReject === true))
    mayThrow(run);
  return given;
}

/** A promise of what an asynchronous function returns. */
export function promiseOf(run: Run, value: Value): PromiseValue {
  run.touch(value);
  if (value.type === "promise") return value;
  const isThenable = value.type === "object" && chainOf(value).some(({ entries }) => entries.has("then"));
  return isThenable
    ? { type: "promise", value: unknown("awaited", value), mayReject: true }
    : { type: "promise", value };
}

/**
 * A promise of what an action returns, or of what it throws.
 *
 * @param node - What runs: see {@link catching}.
 * @param ends - Whether the program ends where something is thrown.
 */
export function settledBy(run: Run, node: TSESTree.Node, action: () => Value, ends: boolean): PromiseValue {
  if (ends && run.catching.at(-1)?.node === undefined) return promiseOf(run, uncaught(run, action));
  if (!isFollowed(run, node)) {
    const value = uncaught(run, () => run.maybe(() => guarded(run, action)));
    return { ...promiseOf(run, value), mayReject: true };
  }
  try {
    return promiseOf(run, catching(run, node, action));
  } catch (problem) {
    if (!(problem instanceof Thrown)) throw problem;
    return { type: "promise", value: unknown("never"), rejected: problem.value };
  }
}

/** What `await` gives of a value that is not a promise: an object may have a `then`. */
function settled(value: Value): Value {
  if (value.type === "object") {
    const mayWait = chainOf(value).some(({ entries, open }) => entries.has("then") || open !== undefined);
    return mayWait ? unknown("awaited", value) : value;
  }
  if (value.type === "oneOf") return join(value.options.map(settled));
  return value.type === "instance" && value.of.type === "class" ? unknown("awaited", value) : value;
}

/** Whether what an asynchronous call throws ends the program, or, with `failing`, lets it fail in the end. */
export function isUncaught(run: Run, call: TSESTree.Node, module: Module, failing = true): boolean {
  const parent = module.parent(call);
  if (call.type !== T.CallExpression || parent === undefined) return false;
  if (parent.type === T.AwaitExpression || parent.type === T.ExpressionStatement) return true;
  if (parent.type === T.UnaryExpression && parent.operator === "void") return true;
  // `await Promise.all(…)`
  if (
    parent.type === T.CallExpression &&
    parent.callee.type === T.MemberExpression &&
    isNamed(parent.callee, "Promise", "all")
  )
    return isUncaught(run, parent, module, failing);
  if (isReturned(call, parent, module)) return true;
  const mapped = mappedBy(run, call, parent, module);
  if (mapped !== undefined) return isUncaught(run, mapped, module, failing);
  // `main().catch((error) => { …; process.exit(1) })`
  const chained = module.parent(parent);
  if (parent.type !== T.MemberExpression || parent.property.type !== T.Identifier) return false;
  if (chained?.type !== T.CallExpression || chained.callee !== parent) return false;
  const [handler, ...others] = chained.arguments;
  if (parent.property.name === "then") return others.length === 0 && isUncaught(run, chained, module, failing);
  if (parent.property.name === "finally") return isUncaught(run, chained, module, failing);
  if (parent.property.name !== "catch") return false;
  const body = failing ? bodyOf(call.callee, module) : undefined;
  if (body !== undefined && isAllOrNothing(run, body, module)) return true;
  const inside = handler !== undefined && "body" in handler ? handler.body : undefined;
  return inside !== undefined && !Array.isArray(inside) && "body" in inside && inside.type === T.BlockStatement
    ? endsProgram(inside) || (failing && failsProgram(inside))
    : inside !== undefined && isExit(inside);
}

/** The body of the function of this file that an expression names. */
function bodyOf(callee: TSESTree.Expression, module: Module): TSESTree.BlockStatement | undefined {
  const [definition, ...others] = callee.type === T.Identifier ? (module.variable(callee)?.defs ?? []) : [];
  const node: TSESTree.Node | null | undefined = definition?.node;
  const made = node?.type === T.VariableDeclarator ? node.init : (node ?? callee);
  if (made === null || others.length > 0) return undefined;
  return "body" in made && "params" in made && made.body?.type === T.BlockStatement ? made.body : undefined;
}

/** The call `….map((each) => call)` that calls the arrow around a call now, where `Promise.all` gets what it gives. */
function mappedBy(
  run: Run,
  call: TSESTree.Node,
  parent: TSESTree.Node,
  module: Module,
): TSESTree.CallExpression | undefined {
  const mapping = parent.type === T.ArrowFunctionExpression && parent.body === call ? module.parent(parent) : undefined;
  if (mapping?.type !== T.CallExpression || mapping.callee.type !== T.MemberExpression) return undefined;
  const all = module.parent(mapping);
  const isMap = mapping.callee.property.type === T.Identifier && mapping.callee.property.name === "map";
  const isAll =
    all?.type === T.CallExpression && all.callee.type === T.MemberExpression && isNamed(all.callee, "Promise", "all");
  return isMap && isAll && run.calls.at(-2)?.node === mapping ? mapping : undefined;
}

/** Whether an asynchronous function gives what a call gives: code that waits for one waits for the other. */
function isReturned(call: TSESTree.Node, parent: TSESTree.Node, module: Module): boolean {
  if (parent.type === T.ArrowFunctionExpression) return parent.async && parent.body === call;
  if (parent.type !== T.ReturnStatement) return false;
  let around = module.parent(parent);
  while (around !== undefined && !("params" in around)) around = module.parent(around);
  return around !== undefined && "async" in around && around.async;
}

function isNamed({ object, property }: TSESTree.MemberExpression, ...[of, name]: readonly [string, string]): boolean {
  return object.type === T.Identifier && object.name === of && property.type === T.Identifier && property.name === name;
}
