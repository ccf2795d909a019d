/** Promises: what waiting for one gives, and who sees what one throws. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { endsProgram, failsProgram, isExit } from "./ends.ts";
import type { Module } from "./module.ts";
import { chainOf } from "./prototypes.ts";
import type { Run } from "./run.ts";
import { join, unknown, type Value } from "./values.ts";

/** What waiting for a value gives. */
export function awaited(run: Run, value: Value): Value {
  run.touch(value);
  return value.type === "promise" ? value.value : settled(value);
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
export function isUncaught(call: TSESTree.Node, module: Module, failing = true): boolean {
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
    return isUncaught(parent, module, failing);
  if (isReturned(call, parent, module)) return true;
  // `main().catch((error) => { …; process.exit(1) })`
  const chained = module.parent(parent);
  if (parent.type !== T.MemberExpression || parent.property.type !== T.Identifier) return false;
  if (chained?.type !== T.CallExpression || chained.callee !== parent) return false;
  const [handler, ...others] = chained.arguments;
  if (parent.property.name === "then") return others.length === 0 && isUncaught(chained, module, failing);
  if (parent.property.name !== "catch") return false;
  const inside = handler !== undefined && "body" in handler ? handler.body : undefined;
  return inside !== undefined && !Array.isArray(inside) && "body" in inside && inside.type === T.BlockStatement
    ? endsProgram(inside) || (failing && failsProgram(inside))
    : inside !== undefined && isExit(inside);
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
