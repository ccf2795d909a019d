/** Names: what is declared, read and assigned, and the patterns that destructure values. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { withoutAccessors } from "./accessors.ts";
import { isGlobal } from "./builtins/table.ts";
import { noteSet } from "./arms.ts";
import { leaveAlone } from "./escape.ts";
import { mayThrow } from "./exceptions.ts";
import { propertiesOf } from "./instances.ts";
import { keyIn, memberKey, siteOf } from "./keys.ts";
import { Again } from "./limits.ts";
import { setProperty } from "./members.ts";
import type { Variable } from "./module.ts";
import { readable } from "./readable.ts";
import type { Run } from "./run.ts";
import {
  enumerable,
  join,
  known,
  nothing,
  parameter,
  symbols,
  unknown,
  type Environment,
  type Site,
  type Value,
} from "./values.ts";
import { allOf, followedCursor, type Cursor } from "./cursors.ts";
import { elementsOf, elementsOfPart, fixedAll, iteratorOf, statesOf } from "./iteration.ts";

/** `const`, `let` and `var`. */
export function variableDeclaration(run: Run, node: TSESTree.VariableDeclaration, environment: Environment): void {
  for (const { id, init } of node.declarations) {
    if (init === null && node.kind === "var" && !node.declare) continue;
    const value = node.declare
      ? unknown("declared elsewhere")
      : init === null
        ? nothing
        : run.evaluate(init, environment);
    // It is disposed of in the end.
    if (node.kind === "using" || node.kind === "await using") run.escape(value);
    bind(run, id, value, environment, node.kind);
  }
}

/** Gives a `var` a value: it exists as long as the function around runs. */
function setVar(run: Run, name: TSESTree.Identifier, value: Value, environment: Environment): void {
  const { outermost } = environment;
  const { state = run.frames.state() } = outermost.call ?? {};
  for (const variable of environment.module.declared(name)) {
    if (outermost.get(variable) === undefined) outermost.set(variable, { value: nothing, state: { ...state } });
    assignVariable(run, variable, value, outermost);
    run.variableValues.set(variable, outermost.get(variable)?.value ?? value);
  }
}

/** Gives a declared name its value. */
export function declare(run: Run, name: TSESTree.Identifier, value: Value, environment: Environment): void {
  for (const variable of environment.module.declared(name)) {
    const held = run.mutations.variables.has(variable) ? unknown("assigned more than once", value) : value;
    environment.set(variable, { value: held, state: run.frames.state() });
    run.variableValues.set(variable, held);
  }
}

/** The value of a name. */
export function read(run: Run, name: TSESTree.Identifier, environment: Environment): Value {
  const variable = environment.module.variable(name);
  if (variable === undefined) return globalNamed(run, name, environment);
  const cell = environment.get(variable);
  if (cell === undefined) {
    mayThrow(run);
    return unknown("not set yet");
  }
  if (run.frames.reads(cell.state)) return cell.value;
  return unknown("assigned more than once", cell.value, ...(run.assigned.get(variable) ?? []));
}

function globalNamed(run: Run, node: TSESTree.Identifier, environment: Environment): Value {
  const { name } = node;
  switch (name) {
    case "undefined":
      return nothing;
    case "NaN":
      return known(Number.NaN);
    case "Infinity":
      return known(Number.POSITIVE_INFINITY);
    case "arguments": {
      const { args, node: called } = environment.call ?? {};
      if (called === undefined) return unknown("arguments");
      if (!environment.module.strict && !run.mutations.unfollowed.has(called)) {
        // It changes the parameters.
        run.mutations.leave(called, "uses `arguments`");
        throw new Again();
      }
      if (args === undefined || args === "unseen") return unknown("arguments");
      return unknown("arguments", ...args.entries.map(({ value }) => value), ...(args.rest ? [args.rest] : []));
    }
    case "module":
    case "exports": {
      const { commonJs = unknown("a global"), firstExports } = run.modules.get(environment.module) ?? {};
      if (name === "module") return commonJs;
      const exported = run.property(commonJs, name, siteOf(node, environment));
      if (firstExports === undefined || exported === firstExports) return exported;
      // It is the first object still, unless it is assigned as well.
      return unknown("`exports` after `module.exports` is replaced", firstExports, exported);
    }
    case "eval":
      return { type: "builtin", name };
    default:
      if (isGlobal(name)) return { type: "builtin", name };
      if (name !== "process") mayThrow(run);
      return unknown("a global");
  }
}

/** `eval(…)` may change all variables that it sees. */
export function evaluateText(run: Run, node: TSESTree.Node, environment: Environment): Value {
  run.mutations.leave(node, "uses `eval`");
  leaveAlone(run, environment.module.program, environment);
  return unknown("eval");
}

/** Gives the names of a declaration's pattern their values. */
export function bind(
  run: Run,
  pattern: TSESTree.Node,
  value: Value,
  environment: Environment,
  kind?: TSESTree.VariableDeclaration["kind"],
): void {
  const give = kind === "var" ? setVar : declare;
  const writerTo = (name: TSESTree.Node) => (given: Value) => {
    if (name.type === T.Identifier) give(run, name, given, environment);
  };
  matchPattern(run, pattern, () => value, environment, writerTo);
}

/** Gives what stands left of `=` a value. */
export function assign(run: Run, target: TSESTree.Node, value: Value, environment: Environment): void {
  matchPattern(
    run,
    target,
    () => value,
    environment,
    (name) => writerTo(run, name, environment),
  );
}

/** Sets what a target stands for. */
type Writer = (value: Value) => void;

/** Each target's own expressions run before those of its value. */
function matchPattern(
  run: Run,
  pattern: TSESTree.Node,
  value: () => Value,
  environment: Environment,
  writerOf: (target: TSESTree.Node) => Writer,
): void {
  run.step();
  const site = siteOf(pattern, environment);
  const match = (part: TSESTree.Node, given: () => Value): void =>
    matchPattern(run, part, given, environment, writerOf);
  switch (pattern.type) {
    case T.AssignmentPattern:
      match(pattern.left, () => defaulted(run, value(), pattern.right, environment));
      return;
    case T.TSParameterProperty:
      match(pattern.parameter, value);
      return;
    case T.ObjectPattern: {
      const whole = value();
      if (whole.type === "known" || whole.type === "unknown" || whole.type === "oneOf") mayThrow(run);
      const taken: string[] = [];
      let open = false;
      for (const property of pattern.properties) {
        if (property.type === T.RestElement) {
          match(property.argument, () => restOf(run, whole, taken, open, site));
          continue;
        }
        const key = keyIn(run, property, environment);
        if (key === undefined) {
          open = true;
          run.touch(whole);
        } else taken.push(key);
        match(property.value, () =>
          key === undefined ? unknown("a key that is not known", whole) : run.property(whole, key, site),
        );
      }
      return;
    }
    case T.ArrayPattern: {
      const whole = value();
      if (requestElements(run, pattern, whole, match, site)) return;
      // A pattern without a rest requests no more elements than it names.
      const partial = pattern.elements.at(-1)?.type !== T.RestElement;
      const elements = partial ? elementsOfPart(run, whole, site) : elementsOf(run, whole, site);
      const list = elements === undefined ? unknown("an element of what is not known", whole) : undefined;
      // What runs between two elements may change those that follow.
      fixedAll(statesOf(whole), () => {
        for (const [index, element] of pattern.elements.entries()) {
          if (element === null) continue;
          if (element.type === T.RestElement) {
            match(element.argument, () =>
              elements === undefined
                ? unknown("what is left of a list", whole)
                : run.made({ type: "list", sites: [element], elements: elements.slice(index) }),
            );
          } else match(element, () => list ?? elements?.[index]?.value ?? nothing);
        }
      });
      return;
    }
    case T.RestElement:
      match(pattern.argument, value);
      return;
    case T.TSAsExpression:
    case T.TSNonNullExpression:
    case T.TSSatisfiesExpression:
    case T.TSTypeAssertion:
      match(pattern.expression, value);
      return;
    default: {
      const write = writerOf(pattern);
      write(value());
    }
  }
}

/** Requests the elements that a pattern names, one by one, where that runs code of the program. Tells whether it is so. */
function requestElements(
  run: Run,
  { elements }: TSESTree.ArrayPattern,
  whole: Value,
  match: (part: TSESTree.Node, given: () => Value) => void,
  site: Site,
): boolean {
  const isIterator = whole.type === "generator" || whole.type === "instance" || whole.type === "object";
  const cursor = isIterator ? followedCursor(run, iteratorOf(run, whole, site), site) : undefined;
  if (cursor === undefined) return false;
  let left: Cursor | undefined = cursor;
  const next = (): Value => {
    const given = left === undefined ? undefined : left.next();
    if (given?.done === false) return given.element.value;
    const isOpen = left !== undefined && given === undefined;
    left = undefined;
    if (!isOpen) return nothing;
    run.mutations.atOnce(site.node);
    return unknown("an element of what is not known");
  };
  const rest = (element: TSESTree.Node): Value => {
    const all = left === undefined ? [] : allOf(run, left, site);
    left = undefined;
    return all === undefined
      ? unknown("what is left of a list")
      : run.made({ type: "list", sites: [element], elements: all });
  };
  for (const element of elements) {
    if (element === null) next();
    else if (element.type === T.RestElement) match(element.argument, () => rest(element));
    else match(element, next);
  }
  closeLeft(left);
  return true;
}

/** Ends what was not requested to its end. */
const closeLeft = (left: Cursor | undefined): void => void left?.close();

function defaulted(run: Run, value: Value, fallback: TSESTree.Expression, environment: Environment): Value {
  if (value.type === "known") return value.value === undefined ? run.evaluate(fallback, environment) : value;
  const instead = (): Value => run.maybe(() => run.evaluate(fallback, environment));
  if (value.type === "unknown" || value.type === "library" || value.type === "builtin")
    return unknown(value.type === "unknown" ? value.why : "one of several values", value, instead());
  if (value.type !== "oneOf") return value;
  const given = value.options.filter((option) => option.type !== "known" || option.value !== undefined);
  return given.length === value.options.length ? value : join([...given, instead()]);
}

function restOf(run: Run, value: Value, taken: readonly string[], open: boolean, site: Site): Value {
  const isLeft = (key: string): boolean => !taken.includes(key);
  const properties = value.type === "instance" && !open ? propertiesOf(run, value) : undefined;
  if (properties !== undefined) {
    const left = new Map([...enumerable(properties), ...symbols(properties)].filter(([key]) => isLeft(key)));
    const unordered = properties.unordered ? { unordered: true } : {};
    return run.made({ type: "object", sites: [site.node], entries: left, ...unordered });
  }
  const isSeen = value.type === "object" && !open && readable(run, value);
  const read = isSeen ? withoutAccessors(run, value, site, isLeft) : undefined;
  if (value.type !== "object" || read === undefined) {
    run.touch(value);
    return unknown("what is left of an object", value);
  }
  if (value.open !== undefined) run.touch(value.open);
  const entries = new Map([...read.entries].filter(([key, { hidden }]) => isLeft(key) && hidden !== true));
  run.step(entries.size);
  return run.made({
    type: "object",
    sites: [site.node],
    entries,
    ...(value.open === undefined ? {} : { open: value.open }),
    ...(value.unordered === true ? { unordered: true } : {}),
  });
}

function assignVariable(run: Run, variable: Variable, value: Value, environment: Environment): void {
  const values = run.assigned.get(variable) ?? [];
  run.assigned.set(variable, values);
  values.push(value);
  const cell = environment.get(variable);
  if (run.mutations.variables.has(variable)) {
    if (cell !== undefined) cell.value = unknown("assigned more than once", cell.value, value);
    return;
  }
  if (cell === undefined) {
    run.mutations.variable(variable);
    run.escape(value);
    return;
  }
  values.push(cell.value);
  switch (run.frames.change(cell.state, run.guards > 0)) {
    case "certain":
      cell.value = value;
      return;
    case "perhaps":
      cell.value = join([cell.value, value]);
      noteSet(run, cell, value);
      return;
    case "unknown":
      run.mutations.variable(variable);
      run.escape(value);
  }
}

function writerTo(run: Run, target: TSESTree.Node, environment: Environment): Writer {
  if (target.type === T.Identifier) {
    return (value) => {
      const variable = environment.module.variable(target);
      if (variable === undefined || !isAssignable(variable) || environment.get(variable) === undefined) mayThrow(run);
      if (variable === undefined) {
        if (isGlobal(target.name)) run.mutate({ type: "builtin", name: target.name });
        run.escape(value);
      } else assignVariable(run, variable, value, environment);
    };
  }
  if (target.type !== T.MemberExpression || target.object.type === T.Super) {
    return (value) => {
      mayThrow(run);
      // A setter of a base may run.
      if (environment.self !== undefined) run.escape(environment.self);
      run.escape(value);
    };
  }
  const object = run.evaluate(target.object, environment);
  const key = memberKey(run, target, environment);
  return (value) => setProperty(run, object, key, value, siteOf(target, environment));
}

/** Whether a variable may be assigned anew: `let`, `var` and parameters. */
const isAssignable = ({ defs }: Variable): boolean =>
  defs.every(({ node, parent, name }) =>
    parent?.type === T.VariableDeclaration
      ? parent.kind === "let" || parent.kind === "var"
      : "params" in node && !("id" in node && node.id === name),
  );

/** The value of a name where it is declared. */
export function declaredValue(name: TSESTree.Identifier, environment: Environment): Value {
  const [variable] = environment.module.declared(name);
  return (variable === undefined ? undefined : environment.get(variable)?.value) ?? unknown(parameter);
}
