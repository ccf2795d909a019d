/** Functions of the program and their calls. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { isUncaught, promiseOf, settledBy } from "./awaiting.ts";
import { guarded, mayThrow, uncaught } from "./exceptions.ts";
import { escapeAll, leaveAlone } from "./escape.ts";
import { elementsOf } from "./iteration.ts";
import { childrenOf } from "./syntax.ts";
import { siteOf } from "./keys.ts";
import { maxDepth, maxRecursion } from "./limits.ts";
import type { BetweenElements, GeneratedElements, Run } from "./run.ts";
import { valueOfType } from "./types.ts";
import {
  Environment,
  join,
  nothing,
  parameter,
  unknown,
  type Arguments,
  type Entry,
  type FunctionNode,
  type FunctionValue,
  type GeneratorValue,
  type PromiseValue,
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
  if (!value.environment.module.own)
    for (const { value: given } of args.entries)
      if (given.type === "function" && given.environment.module.own) run.givenToFiles.add(given);
  return run.apply(value, args, self, site);
}

/** Runs a function's body. `unseen`: called from elsewhere, with whatever its parameters' types allow. */
export function applyFunction(
  run: Run,
  value: FunctionValue,
  args: Arguments | "unseen",
  self: Value,
  site: Site,
): Value {
  const { node, environment, home, isStatic } = value;
  const active = run.active.get(node) ?? 0;
  const limit = run.frames.doubt > 0 ? maxRecursion : maxDepth;
  if (run.mutations.unfollowed.has(node) || active >= limit || run.depth >= maxDepth) {
    mayThrow(run);
    if (args !== "unseen") escapeAll(run, args);
    run.escape(self);
    leaveAlone(run, node, environment);
    run.escape(value);
    return unknown("recursion", self, ...(args === "unseen" ? [] : args.entries.map((entry) => entry.value)));
  }
  run.active.set(node, active + 1);
  run.depth++;
  run.calls.push({ ...site, args });
  try {
    const arrow = node.type === T.ArrowFunctionExpression;
    const thisValue = self === nothing && home === undefined && !environment.module.strict ? unknown("this") : self;
    const inside = arrow
      ? new Environment(environment.module, environment, {
          ...(environment.call ?? { self: nothing }),
          state: run.frames.state(),
        })
      : new Environment(environment.module, environment, {
          self: thisValue,
          args,
          node,
          state: run.frames.state(),
          ...(node.generator ? { pieces: {} } : {}),
          ...(home === undefined ? {} : { home }),
          ...(isStatic === undefined ? {} : { isStatic }),
        });
    return run.within(node, () => body(run, value, inside, args, site));
  } finally {
    run.calls.pop();
    run.depth--;
    run.active.set(node, active);
  }
}

function body(run: Run, value: FunctionValue, inside: Environment, args: Arguments | "unseen", site: Site): Value {
  const { node } = value;
  const { pieces } = inside.call ?? {};
  if (node.generator && pieces !== undefined && args !== "unseen" && !run.mutations.iterators.has(site.node)) {
    parameters(run, node, args, inside);
    const steps = run.mutations.requestedAtOnce.has(site.node) ? undefined : run.stepsOf(node, inside);
    return {
      type: "generator",
      site: site.node,
      of: value,
      inside,
      pieces,
      ...(steps === undefined ? {} : { steps }),
      state: run.frames.state(),
      left: "all",
    };
  }
  const plain = (): Value => {
    parameters(run, node, args, inside);
    return runBody(run, node, inside);
  };
  if (node.generator) {
    run.escape(inPieces(run, plain));
    return unknown("a generator");
  }
  return node.async ? asynchronous(run, node, site, plain) : plain();
}

/** The body of a generator runs piece by piece, when the next element is requested. */
function inPieces(run: Run, plain: () => Value): Value {
  return run.maybe(() => run.frames.later(() => uncaught(run, () => guarded(run, plain))));
}

/** `Run.elementsOfGenerator`. */
export function elementsOfGenerator(run: Run, value: GeneratorValue, between: BetweenElements): GeneratedElements {
  const { of, inside, pieces, left } = value;
  const { node } = of;
  const certain = run.frames.request(value.state, run.guards > 0) === "certain";
  run.frames.reads(value.state);
  const active = run.active.get(node) ?? 0;
  if (left === "nothing" && certain) return { elements: [], read: new Set() };
  // What is left out may give elements, too.
  if (
    value.steps !== undefined ||
    left !== "all" ||
    !certain ||
    active >= maxDepth ||
    run.mutations.unfollowed.size > 0
  ) {
    run.escape(value);
    return { elements: undefined, read: new Set() };
  }
  // A `finally` may give elements, too.
  value.left = between === "leaves" ? "unknown" : "nothing";
  const elements: Entry[] = [];
  const seen = { all: true };
  // It is not known between which elements it throws something.
  mayThrow(run);
  const follow = (): Value => {
    const { doubt } = run.frames;
    pieces.take = (element) => {
      if (element === undefined || run.frames.doubt > doubt) seen.all = false;
      if (element !== undefined) elements.push(element);
    };
    return runBody(run, node, inside);
  };
  // What it changes, and what the code between two elements sees of that, has no order here.
  const apart = (): Value => (between === "nothing" ? follow() : run.frames.inPieces(follow));
  run.active.set(node, active + 1);
  try {
    const { read, result } = run.frames.reading(() =>
      run.within(node, () => uncaught(run, () => (between === "leaves" ? run.maybe(apart) : apart()))),
    );
    run.escape(result);
    if (!seen.all) for (const element of elements) run.escape(element.value);
    return { elements: seen.all ? elements : undefined, read: new Set([...read, value.state]) };
  } finally {
    pieces.take = undefined;
    run.active.set(node, active);
  }
}

/** The body of an asynchronous function: after an `await` it runs beside its caller, unless that waits for it. */
function asynchronous(run: Run, node: FunctionNode, site: Site, plain: () => Value): PromiseValue {
  const waits = awaits(node.body);
  const module = [...run.modules.keys()].find((each) => each.parent(site.node) !== undefined) ?? run.module;
  const awaited = site.node.type === T.CallExpression && module.parent(site.node)?.type === T.AwaitExpression;
  const apart = waits && (!awaited || run.pending > 0);
  if (waits && !awaited) run.pending++;
  // What it throws is thrown where it is called.
  if (awaited && !apart) return promiseOf(run, plain());
  const ends = isUncaught(run, site.node, module);
  const settled = (): PromiseValue => settledBy(run, node, plain, ends);
  return apart ? run.frames.later(settled) : settled();
}

function awaits(node: TSESTree.Node): boolean {
  if (node.type === T.AwaitExpression || (node.type === T.ForOfStatement && node.await)) return true;
  if ("params" in node || node.type === T.ClassBody) return false;
  return childrenOf(node).some(awaits);
}

function runBody(run: Run, node: FunctionNode, inside: Environment): Value {
  if (node.body.type !== T.BlockStatement) return run.evaluate(node.body, inside);
  const flow = run.sequence(node.body.body, inside);
  if (flow.end === "throws") return unknown("never");
  return join(flow.end === "stops" ? flow.returns : [...flow.returns, nothing]);
}

/** Gives parameters their values. */
export function parameters(run: Run, node: FunctionNode, args: Arguments | "unseen", inside: Environment): void {
  const params = node.params.filter((param) => param.type !== T.Identifier || param.name !== "this");
  for (const [index, pattern] of params.entries()) {
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
    const value = run.evaluate(spread ? node.argument : node, environment);
    const all = spread ? elementsOf(run, value, siteOf(node, environment)) : [{ ...siteOf(node, environment), value }];
    if (rest !== undefined) rest = unknown("after arguments that are not known", rest, value);
    else if (all === undefined) rest = unknown("arguments that are not known", value);
    else entries.push(...all);
  }
  return rest === undefined ? { entries } : { entries, rest };
}
