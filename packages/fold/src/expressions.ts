/** Expressions. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { callExpression, memberExpression } from "./calls.ts";
import { makeClass } from "./classes.ts";
import { escapeAll } from "./escape.ts";
import { argumentsOf, makeFunction } from "./functions.ts";
import { entryOf, memberKey, siteOf } from "./keys.ts";
import { setProperty } from "./members.ts";
import { arrayOf, objectOf } from "./objects.ts";
import { binary, template, unary } from "./operators.ts";
import type { Run } from "./run.ts";
import { anyBoolean, join, known, nothing, nullish, truth, unknown, type Environment, type Value } from "./values.ts";
import { assign, read } from "./variables.ts";

/** What the left of `&&` is where the right is not reached. */
const falsy: readonly Value[] = [known(false), known(undefined), known(null), known(0), known(""), known(Number.NaN)];

/** The value of an expression. */
export function evaluateExpression(run: Run, node: TSESTree.Node, environment: Environment): Value {
  run.step();
  switch (node.type) {
    case T.Literal:
      return typeof node.value === "bigint" ||
        (typeof node.value === "object" && node.value !== null) ||
        "regex" in node ||
        "bigint" in node
        ? unknown("a literal that is not evaluated")
        : known(node.value);
    case T.TemplateLiteral:
      return template(
        node.quasis.map((quasi) => quasi.value.cooked ?? ""),
        node.expressions.map((expression) => run.evaluate(expression, environment)),
      );
    case T.Identifier:
      return read(run, node, environment);
    case T.ThisExpression:
      return environment.self ?? nothing;
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
      return binary(node.operator, left, run.evaluate(node.right, environment));
    }
    case T.LogicalExpression:
      return logicalExpression(run, node, environment);
    case T.ConditionalExpression:
      return conditionalExpression(run, node, environment);
    case T.AssignmentExpression: {
      const value = run.evaluate(node.right, environment);
      const plain = node.operator === "=";
      assign(run, node.left, plain ? value : unknown("computed", value), environment);
      return plain ? value : unknown("computed", value);
    }
    case T.UpdateExpression:
      assign(run, node.argument, unknown("computed"), environment);
      return unknown("computed");
    case T.CallExpression:
      return callExpression(run, node, environment);
    case T.NewExpression: {
      const callee = run.evaluate(node.callee, environment);
      return run.construct(callee, argumentsOf(run, node.arguments, environment), siteOf(node, environment));
    }
    case T.MemberExpression:
      return memberExpression(run, node, environment).value;
    case T.ChainExpression:
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
    case T.AwaitExpression: {
      const value = run.evaluate(node.argument, environment);
      return value.type === "promise" ? value.value : value;
    }
    case T.YieldExpression:
      if (node.argument !== null) run.escape(run.evaluate(node.argument, environment));
      return unknown("given to a generator");
    case T.TaggedTemplateExpression: {
      const tag = run.evaluate(node.tag, environment);
      const entries = node.quasi.expressions.map((expression) => entryOf(run, expression, environment));
      escapeAll(run, { entries });
      if (tag.type !== "library" && tag.type !== "builtin") run.escape(tag);
      return unknown("a tagged template");
    }
    case T.ImportExpression: {
      const source = run.evaluate(node.source, environment);
      const specifier = source.type === "known" && typeof source.value === "string" ? source.value : undefined;
      return {
        type: "promise",
        value: specifier === undefined ? unknown("imported") : run.import(specifier, environment.module),
      };
    }
    default:
      return unknown("an expression that is not evaluated");
  }
}

function unaryExpression(run: Run, node: TSESTree.UnaryExpression, environment: Environment): Value {
  if (node.operator === "delete") {
    if (node.argument.type === T.MemberExpression)
      setProperty(
        run,
        run.evaluate(node.argument.object, environment),
        memberKey(run, node.argument, environment),
        nothing,
        siteOf(node, environment),
      );
    return known(true);
  }
  return unary(node.operator, run.evaluate(node.argument, environment));
}

function logicalExpression(run: Run, node: TSESTree.LogicalExpression, environment: Environment): Value {
  const left = run.evaluate(node.left, environment);
  const right = (): Value => run.evaluate(node.right, environment);
  // Which values end the expression on the left.
  const ends = (value: Value): boolean | undefined => {
    if (node.operator === "??") {
      const empty = nullish(value);
      return empty === undefined ? undefined : !empty;
    }
    const decided = truth(value);
    return decided === undefined ? undefined : node.operator === "||" ? decided : !decided;
  };
  const decided = ends(left);
  if (decided !== undefined) return decided ? left : right();
  const open = left.type === "unknown" || left.type === "library" || left.type === "builtin";
  const kept: readonly Value[] =
    left.type === "oneOf"
      ? left.options.filter((option) => ends(option) !== false)
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
