/** Functions of the program and their calls. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { escapeAll } from "./escape.ts";
import { siteOf } from "./keys.ts";
import { maxDepth, maxRecursion } from "./limits.ts";
import type { Run } from "./run.ts";
import { valueOfType } from "./types.ts";
import {
  Environment,
  iterated,
  join,
  nothing,
  parameter,
  unknown,
  type Arguments,
  type Entry,
  type FunctionNode,
  type FunctionValue,
  type Site,
  type Unknown,
  type Value,
} from "./values.ts";
import { bind, declare } from "./variables.ts";

/** A function from its expression. */
export function makeFunction(run: Run, node: FunctionNode, environment: Environment): FunctionValue {
  if (environment.module.own) run.runnable.set(node, node);
  if (node.type !== T.FunctionExpression || node.id === null) return { type: "function", node, environment };
  const inside = environment.inner();
  const value: FunctionValue = { type: "function", node, environment: inside };
  declare(run, node.id, value, inside);
  return value;
}

/** Calls a function of the program from inside it. */
export function invoke(run: Run, value: FunctionValue, args: Arguments, site: Site, self: Value): Value {
  run.called.add(value.node);
  return run.apply(value, args, self, site);
}

/** Runs a function's body. `unseen`: called from elsewhere, with whatever its parameters' types allow. */
export function applyFunction(
  run: Run,
  { node, environment, home }: FunctionValue,
  args: Arguments | "unseen",
  self: Value,
  site: Site,
): Value {
  const active = run.active.get(node) ?? 0;
  if (active >= maxRecursion || run.depth >= maxDepth) {
    if (args !== "unseen") escapeAll(run, args);
    run.escape(self);
    return unknown("recursion");
  }
  run.active.set(node, active + 1);
  run.depth++;
  if (site.own) run.ownCalls.push({ node: site.node, args, constructs: false, callsOwn: environment.module.own });
  try {
    const arrow = node.type === T.ArrowFunctionExpression;
    const inside = arrow
      ? new Environment(environment.module, environment)
      : new Environment(environment.module, environment, self, home);
    parameters(run, node, args, inside);
    const value = runBody(run, node, inside);
    if (!node.async) return value;
    return { type: "promise", value: value.type === "promise" ? value.value : value };
  } finally {
    if (site.own) run.ownCalls.pop();
    run.depth--;
    run.active.set(node, active);
  }
}

function runBody(run: Run, node: FunctionNode, inside: Environment): Value {
  if (node.body.type !== T.BlockStatement) return run.evaluate(node.body, inside);
  const { body } = node.body;
  if (node.generator) {
    const flow = run.maybe(() => run.sequence(body, inside));
    for (const value of flow.returns) run.escape(value);
    return unknown("a generator");
  }
  // A try around the call does not make what is inside less certain than the call is.
  const flow = run.sequence(body, inside);
  if (flow.end === "throws") return unknown("never");
  return join(flow.end === "stops" ? flow.returns : [...flow.returns, nothing]);
}

/** Gives parameters their values. */
export function parameters(run: Run, node: FunctionNode, args: Arguments | "unseen", inside: Environment): void {
  for (const [index, pattern] of node.params.entries()) {
    if (args === "unseen") {
      bind(run, pattern, unseenParameter(run, pattern, inside), inside);
      continue;
    }
    if (pattern.type === T.RestElement) {
      const elements = args.entries.slice(index);
      bind(
        run,
        pattern,
        args.rest === undefined
          ? run.made({ type: "list", sites: [pattern], elements })
          : unknown("arguments that are not known", args.rest, ...elements.map((entry) => entry.value)),
        inside,
      );
      continue;
    }
    bind(run, pattern, args.entries[index]?.value ?? args.rest ?? nothing, inside);
  }
}

/** The value of a parameter whose callers are not seen. */
function unseenParameter(run: Run, pattern: TSESTree.Parameter, inside: Environment): Value {
  const target = pattern.type === T.TSParameterProperty ? pattern.parameter : pattern;
  const left = target.type === T.AssignmentPattern ? target.left : target;
  if (left.type === T.RestElement) return unknown(parameter);
  const typed = "typeAnnotation" in left ? left.typeAnnotation?.typeAnnotation : undefined;
  const value = typed === undefined ? unknown(parameter) : valueOfType(typed, inside.module, run.types);
  const optional = target.type === T.AssignmentPattern || (left.type === T.Identifier && left.optional);
  return optional && value.type !== "unknown" ? join([value, nothing]) : value;
}

/** The arguments of a call. */
export function argumentsOf(
  run: Run,
  nodes: readonly TSESTree.CallExpressionArgument[],
  environment: Environment,
): Arguments {
  const entries: Entry[] = [];
  let rest: Unknown | undefined;
  for (const node of nodes) {
    const spread = node.type === T.SpreadElement;
    const value = spread ? iterated(run.evaluate(node.argument, environment)) : run.evaluate(node, environment);
    if (rest !== undefined) rest = unknown("after arguments that are not known", rest, value);
    else if (!spread) entries.push({ ...siteOf(node, environment), value });
    else if (value.type === "list") entries.push(...value.elements);
    else rest = unknown("arguments that are not known", value);
  }
  return rest === undefined ? { entries } : { entries, rest };
}
