/** Names: what is declared, read and assigned, and the patterns that take values apart. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { isGlobal } from "./builtins/table.ts";
import { callLater } from "./escape.ts";
import { keyIn, memberKey, siteOf } from "./keys.ts";
import { GiveUp } from "./limits.ts";
import { setProperty } from "./members.ts";
import { isConstant } from "./module.ts";
import type { Run } from "./run.ts";
import {
  iterated,
  join,
  known,
  nothing,
  parameter,
  unknown,
  type Environment,
  type Site,
  type Value,
} from "./values.ts";

/** `const`, `let` and `var`. */
export function variableDeclaration(run: Run, node: TSESTree.VariableDeclaration, environment: Environment): void {
  for (const { id, init } of node.declarations) {
    const value = node.declare
      ? unknown("declared elsewhere")
      : init === null
        ? nothing
        : run.evaluate(init, environment);
    bind(run, id, value, environment);
  }
}

/** Gives a declared name its value. */
export function declare(run: Run, name: TSESTree.Identifier, value: Value, environment: Environment): void {
  for (const variable of environment.module.declared(name)) {
    const constant = isConstant(variable) || run.counters.has(variable);
    const held = constant ? value : unknown("assigned more than once", value);
    environment.set(variable, held);
    run.variableValues.set(variable, held);
  }
}

/** The value of a name. */
export function read(run: Run, name: TSESTree.Identifier, environment: Environment): Value {
  const variable = environment.module.variable(name);
  if (variable === undefined) return globalNamed(name);
  const value = environment.get(variable);
  if (isConstant(variable) || run.counters.has(variable)) return value ?? unknown("not set yet");
  return unknown(
    "assigned more than once",
    ...(value === undefined ? [] : [value]),
    ...(run.assigned.get(variable) ?? []),
  );
}

function globalNamed(node: TSESTree.Identifier): Value {
  const { name } = node;
  switch (name) {
    case "undefined":
      return nothing;
    case "NaN":
      return known(Number.NaN);
    case "Infinity":
      return known(Number.POSITIVE_INFINITY);
    case "eval":
    case "arguments":
      throw new GiveUp(`uses \`${name}\``, node);
    default:
      return isGlobal(name) ? { type: "builtin", name } : unknown("a global");
  }
}

/** Gives the names of a declaration's pattern their values. */
export function bind(run: Run, pattern: TSESTree.Node, value: Value, environment: Environment): void {
  matchPattern(run, pattern, value, environment, (name, given) => {
    if (name.type === T.Identifier) declare(run, name, given, environment);
  });
}

/** Gives what stands left of `=` a value. */
export function assign(run: Run, target: TSESTree.Node, value: Value, environment: Environment): void {
  matchPattern(run, target, value, environment, (name, given) => assignTo(run, name, given, environment));
}

function matchPattern(
  run: Run,
  pattern: TSESTree.Node,
  value: Value,
  environment: Environment,
  give: (target: TSESTree.Node, value: Value) => void,
): void {
  run.step();
  const site = siteOf(pattern, environment);
  switch (pattern.type) {
    case T.AssignmentPattern:
      matchPattern(run, pattern.left, defaulted(run, value, pattern.right, environment), environment, give);
      return;
    case T.TSParameterProperty:
      matchPattern(run, pattern.parameter, value, environment, give);
      return;
    case T.ObjectPattern: {
      const taken: string[] = [];
      let open = false;
      for (const property of pattern.properties) {
        if (property.type === T.RestElement) {
          matchPattern(
            run,
            property.argument,
            open ? unknown("what is left of an object", value) : restOf(run, value, taken, site),
            environment,
            give,
          );
          continue;
        }
        const key = keyIn(run, property, environment);
        if (key === undefined) open = true;
        else taken.push(key);
        const part = key === undefined ? unknown("a key that is not known", value) : run.property(value, key, site);
        matchPattern(run, property.value, part, environment, give);
      }
      return;
    }
    case T.ArrayPattern: {
      const list = iterated(value);
      for (const [index, element] of pattern.elements.entries()) {
        if (element === null) continue;
        if (element.type === T.RestElement) {
          const rest =
            list.type === "list"
              ? run.made({ type: "list", sites: [element], elements: list.elements.slice(index) })
              : unknown("what is left of a list", list);
          matchPattern(run, element.argument, rest, environment, give);
          continue;
        }
        const part =
          list.type === "list"
            ? (list.elements[index]?.value ?? nothing)
            : unknown("an element of what is not known", list);
        matchPattern(run, element, part, environment, give);
      }
      return;
    }
    case T.RestElement:
      matchPattern(run, pattern.argument, value, environment, give);
      return;
    case T.TSAsExpression:
    case T.TSNonNullExpression:
    case T.TSSatisfiesExpression:
    case T.TSTypeAssertion:
      matchPattern(run, pattern.expression, value, environment, give);
      return;
    default:
      give(pattern, value);
  }
}

function defaulted(run: Run, value: Value, fallback: TSESTree.Expression, environment: Environment): Value {
  if (value.type === "known") return value.value === undefined ? run.evaluate(fallback, environment) : value;
  const instead = (): Value => run.maybe(() => run.evaluate(fallback, environment));
  if (value.type === "unknown") return unknown(value.why, value, instead());
  if (value.type !== "oneOf") return value;
  const given = value.options.filter((option) => option.type !== "known" || option.value !== undefined);
  return given.length === value.options.length ? value : join([...given, instead()]);
}

function restOf(run: Run, value: Value, taken: readonly string[], site: Site): Value {
  if (value.type !== "object") return unknown("what is left of an object", value);
  const entries = new Map([...value.entries].filter(([key]) => !taken.includes(key)));
  run.step(entries.size);
  return run.made({
    type: "object",
    sites: [site.node, ...value.sites],
    entries,
    ...(value.open === undefined ? {} : { open: value.open }),
  });
}

function assignTo(run: Run, target: TSESTree.Node, value: Value, environment: Environment): void {
  if (target.type === T.Identifier) {
    const variable = environment.module.variable(target);
    if (variable === undefined) {
      run.escape(value);
      return;
    }
    const values = run.assigned.get(variable) ?? [];
    run.assigned.set(variable, values);
    if (!values.includes(value)) values.push(value);
    // `let x; x = 1` is one value too, but when it is set is another matter.
    if (value.type === "function") callLater(run, value);
    return;
  }
  if (target.type !== T.MemberExpression) {
    run.escape(value);
    return;
  }
  const object = run.evaluate(target.object, environment);
  const key = memberKey(run, target, environment);
  setProperty(run, object, key, value, siteOf(target, environment));
}

/** The value of a name where it is declared. */
export function declaredValue(name: TSESTree.Identifier, environment: Environment): Value {
  const [variable] = environment.module.declared(name);
  return (variable === undefined ? undefined : environment.get(variable)) ?? unknown(parameter);
}
