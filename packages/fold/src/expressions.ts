/** Expressions. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { awaited, waitedFor } from "./awaiting.ts";
import { patternOf } from "./builtins/patterns.ts";
import { callExpression, inChain, memberExpression, referenceTo, ShortCircuit, type Chain } from "./calls.ts";
import { removeKey } from "./changes.ts";
import { makeClass } from "./classes.ts";
import { asPrimitive } from "./conversions.ts";
import { mayThrow } from "./exceptions.ts";
import { argumentsOf, makeFunction } from "./functions.ts";
import { removeProperty } from "./instances.ts";
import { elementsOf } from "./iteration.ts";
import { entryOf, memberKey, siteOf } from "./keys.ts";
import { setProperty } from "./members.ts";
import { arrayOf, objectOf } from "./objects.ts";
import { binary, template, unary } from "./operators.ts";
import type { Run } from "./run.ts";
import { anyBoolean, join, known, nothing, nullish, truth, unknown, type Environment, type Value } from "./values.ts";
import { read } from "./variables.ts";

/** What the left of `&&` is where the right is not reached. */
const falsy: readonly Value[] = [false, undefined, null, 0, -0, "", Number.NaN].map(known);

/** The value of an expression. */
export function evaluateExpression(run: Run, node: TSESTree.Node, environment: Environment): Value {
  run.step();
  switch (node.type) {
    case T.Literal:
      if ("regex" in node) return patternOf(run, siteOf(node, environment), node.regex.pattern, node.regex.flags);
      return typeof node.value === "bigint" || "bigint" in node
        ? unknown("a literal that is not evaluated")
        : known(node.value);
    case T.TemplateLiteral: {
      const values = node.expressions.map((expression) =>
        asPrimitive(run, run.evaluate(expression, environment), "text", siteOf(expression, environment)),
      );
      noteConversion(run, values);
      return template(
        run,
        node.quasis.map((quasi) => quasi.value.cooked ?? ""),
        values,
      );
    }
    case T.Identifier:
      return read(run, node, environment);
    case T.ThisExpression:
      return environment.self ?? nothing;
    case T.MetaProperty:
      return node.meta.name === "new"
        ? (environment.call?.target ?? nothing)
        : unknown("an expression that is not evaluated");
    case T.ArrayExpression:
      return arrayOf(run, node, environment);
    case T.ObjectExpression:
      return objectOf(run, node, environment);
    case T.FunctionDeclaration:
    case T.FunctionExpression:
    case T.ArrowFunctionExpression:
      return makeFunction(run, node, environment);
    case T.ClassDeclaration:
    case T.ClassExpression:
      return makeClass(run, node, environment);
    case T.UnaryExpression:
      return unaryExpression(run, node, environment);
    case T.BinaryExpression: {
      if (node.left.type === T.PrivateIdentifier) return anyBoolean;
      const left = run.evaluate(node.left, environment);
      const right = run.evaluate(node.right, environment);
      const added = (value: Value): Value =>
        node.operator === "+" ? asPrimitive(run, value, "default", siteOf(node, environment)) : value;
      const [one, other] = [added(left), added(right)];
      noteOperator(run, node.operator, one, other);
      return binary(run, node.operator, one, other);
    }
    case T.LogicalExpression:
      return logicalExpression(run, node, environment);
    case T.ConditionalExpression:
      return conditionalExpression(run, node, environment);
    case T.AssignmentExpression:
      return assignmentExpression(run, node, environment);
    case T.UpdateExpression: {
      const target = referenceTo(run, node.argument, environment);
      const held = target.read();
      noteConversion(run, [held]);
      const before = unary(run, "+", held);
      const after = binary(run, node.operator === "++" ? "+" : "-", before, known(1));
      target.write(after);
      return node.prefix ? after : before;
    }
    case T.CallExpression:
      return callExpression(run, node, environment);
    case T.NewExpression: {
      const callee = run.evaluate(node.callee, environment);
      return run.construct(callee, argumentsOf(run, node.arguments, environment), siteOf(node, environment));
    }
    case T.MemberExpression:
      return memberExpression(run, node, environment).value;
    case T.ChainExpression:
      return chainExpression(run, node, environment);
    case T.TSAsExpression:
    case T.TSSatisfiesExpression:
    case T.TSNonNullExpression:
    case T.TSTypeAssertion:
    case T.TSInstantiationExpression:
      return run.evaluate(node.expression, environment);
    case T.SequenceExpression: {
      let value: Value = nothing;
      for (const expression of node.expressions) value = run.evaluate(expression, environment);
      return value;
    }
    case T.AwaitExpression:
      return waitedFor(run, run.evaluate(node.argument, environment));
    case T.YieldExpression:
      return yieldExpression(run, node, environment);
    case T.TaggedTemplateExpression:
      return taggedTemplate(run, node, environment);
    case T.ImportExpression: {
      const source = run.evaluate(node.source, environment);
      mayThrow(run);
      const specifier = source.type === "known" && typeof source.value === "string" ? source.value : undefined;
      return {
        type: "promise",
        value: specifier === undefined ? unknown("imported") : run.import(specifier, environment.module),
      };
    }
    default:
      mayThrow(run);
      return unknown("an expression that is not evaluated");
  }
}

/** Notes that converting a value to a primitive may throw: an object has functions for that. */
function noteConversion(run: Run, values: readonly Value[]): void {
  if (run.catching.length > 0 && !values.every(isPrimitive)) mayThrow(run);
}

function isPrimitive(value: Value): boolean {
  return value.type === "known" || (value.type === "oneOf" && value.options.every(({ type }) => type === "known"));
}

function noteOperator(run: Run, operator: string, left: Value, right: Value): void {
  if (operator === "===" || operator === "!==") return;
  if (operator === "instanceof") {
    if (right.type !== "class" && right.type !== "builtin") mayThrow(run);
  } else if (operator === "in") {
    if (!["object", "list", "instance", "collection"].includes(right.type)) mayThrow(run);
    noteConversion(run, [left]);
  } else if (!(/^[!=]=$/.test(operator) && [left, right].some((value) => nullish(value) === true))) {
    noteConversion(run, [left, right]);
  }
}

/** `tag` with a template: a call with its texts and values. */
function taggedTemplate(run: Run, node: TSESTree.TaggedTemplateExpression, environment: Environment): Value {
  const { tag, quasi } = node;
  const site = siteOf(quasi, environment);
  const member = tag.type === T.MemberExpression ? memberExpression(run, tag, environment) : undefined;
  const callee = member?.value ?? run.evaluate(tag, environment);
  const values = quasi.expressions.map((expression) => entryOf(run, expression, environment));
  const list = (texts: readonly (string | undefined)[], named?: ReadonlyMap<string, Value>): Value => {
    const elements = texts.map((text) => ({ ...site, value: known(text) }));
    const made = run.made({ type: "list", sites: [quasi], elements, ...(named === undefined ? {} : { named }) });
    // They are frozen.
    if (made.type === "list") made.state.fixed++;
    return made;
  };
  const raw = list(quasi.quasis.map(({ value }) => value.raw));
  const texts = list(
    quasi.quasis.map(({ value }) => value.cooked ?? undefined),
    new Map([["raw", raw]]),
  );
  return run.call(
    callee,
    { entries: [{ ...site, value: texts }, ...values] },
    siteOf(node, environment),
    member?.object,
  );
}

/** Gives an element, or those of another generator. Loops and spreads give nothing back. */
function yieldExpression(run: Run, node: TSESTree.YieldExpression, environment: Environment): Value {
  const value = node.argument === null ? nothing : run.evaluate(node.argument, environment);
  const { take } = environment.call?.pieces ?? {};
  if (take === undefined) {
    run.escape(value);
    return unknown("given to a generator");
  }
  const site = siteOf(node.argument ?? node, environment);
  const awaits =
    environment.call?.node !== undefined && "async" in environment.call.node && environment.call.node.async;
  const held = (element: Value): Value => (awaits ? awaited(run, element) : element);
  if (!node.delegate) {
    take({ ...site, value: held(value) });
    return nothing;
  }
  const elements = elementsOf(run, value, site);
  if (elements === undefined) {
    take(undefined);
    run.escape(value);
  } else for (const element of elements) take({ ...element, value: held(element.value) });
  return unknown("what a generator returns", value);
}

function unaryExpression(run: Run, node: TSESTree.UnaryExpression, environment: Environment): Value {
  const { operator, argument } = node;
  if (operator !== "delete") {
    const value = run.evaluate(argument, environment);
    if (operator !== "!" && operator !== "typeof" && operator !== "void") noteConversion(run, [value]);
    return unary(run, operator, value);
  }
  const target = argument.type === T.ChainExpression ? argument.expression : argument;
  if (target.type !== T.MemberExpression) return anyBoolean;
  const object = run.evaluate(target.object, environment);
  const key = memberKey(run, target, environment);
  if (object.type !== "object" || key === undefined || object.state.fixed > 0 || target.optional) mayThrow(run);
  if (object.type === "object" && key !== undefined && !target.optional) removeKey(run, object, key);
  else if (object.type === "instance" && key !== undefined) {
    if (!removeProperty(run, object, key)) setProperty(run, object, undefined, nothing, siteOf(node, environment));
  } else run.mutate(object);
  return anyBoolean;
}

/** `a?.b.c()`: where `a` is nothing, nothing behind it runs. */
function chainExpression(run: Run, node: TSESTree.ChainExpression, environment: Environment): Value {
  const chain: Chain = {};
  try {
    const value = inChain(run, chain, () => run.evaluate(node.expression, environment));
    return chain.settle === undefined ? value : join([value, nothing]);
  } catch (problem) {
    if (problem instanceof ShortCircuit) return nothing;
    throw problem;
  } finally {
    chain.settle?.();
  }
}

function assignmentExpression(run: Run, node: TSESTree.AssignmentExpression, environment: Environment): Value {
  const { operator } = node;
  const left = referenceTo(run, node.left, environment);
  const set = (value: Value): Value => {
    left.write(value);
    return value;
  };
  const right = (): Value => run.evaluate(node.right, environment);
  if (operator === "=") return set(right());
  const before = left.read();
  if (operator === "??=" || operator === "||=" || operator === "&&=") {
    const decided = ends(operator.slice(0, 2), before);
    if (decided === true) return before;
    return decided === false ? set(right()) : join([before, run.maybe(() => set(right()))]);
  }
  const given = right();
  noteOperator(run, operator.slice(0, -1), before, given);
  return set(binary(run, operator.slice(0, -1), before, given));
}

/** Whether the left of a logical operator ends it. */
function ends(operator: string, value: Value): boolean | undefined {
  if (operator === "??") {
    const empty = nullish(value);
    return empty === undefined ? undefined : !empty;
  }
  const decided = truth(value);
  return decided === undefined ? undefined : operator === "||" ? decided : !decided;
}

function logicalExpression(run: Run, node: TSESTree.LogicalExpression, environment: Environment): Value {
  const left = run.evaluate(node.left, environment);
  const right = (): Value => run.evaluate(node.right, environment);
  const decided = ends(node.operator, left);
  if (decided !== undefined) return decided ? left : right();
  const open = left.type === "unknown" || left.type === "library" || left.type === "builtin";
  const kept: readonly Value[] =
    left.type === "oneOf"
      ? left.options.filter((option) => ends(node.operator, option) !== false)
      : open && node.operator === "&&"
        ? falsy
        : [left];
  return join([...kept, run.maybe(right)]);
}

function conditionalExpression(run: Run, node: TSESTree.ConditionalExpression, environment: Environment): Value {
  const decided = truth(run.evaluate(node.test, environment));
  if (decided !== undefined) return run.evaluate(decided ? node.consequent : node.alternate, environment);
  return join([
    run.maybe(() => run.evaluate(node.consequent, environment)),
    run.maybe(() => run.evaluate(node.alternate, environment)),
  ]);
}
