/** Classes of the program, and the instances that `new` and `super` make. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { collectionOf } from "./builtins/collections.ts";
import { escapeAll, giveToLibrary } from "./escape.ts";
import { parameters } from "./functions.ts";
import { keyIn } from "./keys.ts";
import { observedClass } from "./libraries.ts";
import { maxDepth, maxRecursion } from "./limits.ts";
import type { Run } from "./run.ts";
import {
  Environment,
  join,
  nothing,
  parameter,
  unknown,
  type Arguments,
  type ClassValue,
  type InstanceValue,
  type LibraryValue,
  type Site,
  type Value,
} from "./values.ts";
import { declare, declaredValue } from "./variables.ts";

/** A class from its declaration. */
export function makeClass(run: Run, node: ClassValue["node"], environment: Environment): Value {
  const inside = environment.inner();
  const base = node.superClass === null ? undefined : run.evaluate(node.superClass, environment);
  const value: ClassValue = { type: "class", node, environment: inside, base, statics: new Map() };
  const held: Value = node.decorators.length > 0 ? unknown("decorated", value) : value;
  if (node.id !== null) {
    declare(run, node.id, held, inside);
    // The name outside.
    declare(run, node.id, held, environment);
  }
  if (environment.module.own) noteMembers(run, node);
  const statics = new Environment(inside.module, inside, value, value);
  for (const member of node.body.body) {
    if (member.type === T.StaticBlock) run.sequence(member.body, statics.inner());
    else if (member.type === T.PropertyDefinition && member.static) {
      const key = keyIn(run, member, inside);
      const initial = member.value === null ? nothing : run.evaluate(member.value, statics);
      if (key !== undefined)
        value.statics.set(key, { node: member.value ?? member, own: environment.module.own, value: initial });
    }
  }
  return held;
}

/**
 * A method runs when it is called, a constructor and the values of fields when the class is instantiated. Decorators and
 * accessor fields are not followed.
 */
function noteMembers(run: Run, node: ClassValue["node"]): void {
  for (const decorator of node.decorators) run.runnable.set(decorator, decorator);
  for (const member of node.body.body) {
    if ("decorators" in member) for (const decorator of member.decorators) run.runnable.set(decorator, decorator);
    if (member.type === T.AccessorProperty) run.runnable.set(member, member);
    else if (member.type === T.MethodDefinition)
      run.runnable.set(member.value, member.kind === "constructor" ? node : member.value);
    else if (member.type === T.PropertyDefinition && !member.static && member.value !== null)
      run.runnable.set(member.value, node);
  }
}

/** `new` on a value. */
export function constructValue(run: Run, callee: Value, args: Arguments | "unseen", site: Site): Value {
  run.step();
  const given = args === "unseen" ? { entries: [], rest: unknown(parameter) } : args;
  switch (callee.type) {
    case "class": {
      if (args !== "unseen") run.instantiated.add(callee.node);
      return makeInstance(run, callee, args, site);
    }
    case "library": {
      const instance: InstanceValue = {
        type: "instance",
        of: callee,
        fields: new Map(),
        args: given,
        observation: undefined,
        constructing: false,
      };
      observe(run, callee, instance, given, site);
      giveToLibrary(run, given);
      return instance;
    }
    case "oneOf":
      return join(callee.options.map((option) => run.maybe(() => run.construct(option, args, site))));
    case "builtin":
      if (callee.name.endsWith("Error")) return unknown("an error");
      if (callee.name === "Map" || callee.name === "Set")
        return collectionOf(run, callee.name === "Map" ? "map" : "set", given, site);
      break;
    default:
  }
  if (callee.type === "unknown" && site.node.type === T.NewExpression) noteUnseen(run, site.node.callee, site.own);
  run.escape(callee);
  escapeAll(run, given);
  return unknown("made by a class that is not seen");
}

function makeInstance(run: Run, value: ClassValue, args: Arguments | "unseen", site: Site): Value {
  if (run.depth >= maxDepth || (run.active.get(value.node) ?? 0) >= maxRecursion) {
    if (args !== "unseen") escapeAll(run, args);
    return unknown("recursion");
  }
  const instance: InstanceValue = {
    type: "instance",
    of: value,
    fields: new Map(),
    args: undefined,
    observation: undefined,
    constructing: true,
  };
  run.constructionDoubt.set(instance, run.doubt);
  const active = run.active.get(value.node) ?? 0;
  run.active.set(value.node, active + 1);
  run.depth++;
  if (site.own) run.ownCalls.push({ node: site.node, args, constructs: true, callsOwn: value.environment.module.own });
  try {
    initialise(run, value, instance, args, site);
  } finally {
    if (site.own) run.ownCalls.pop();
    run.depth--;
    run.active.set(value.node, active);
    instance.constructing = false;
  }
  return instance;
}

/** Runs a class's constructor on an instance, from the root of its bases on. */
function initialise(
  run: Run,
  value: ClassValue,
  instance: InstanceValue,
  args: Arguments | "unseen",
  site: Site,
): void {
  const constructor = value.node.body.body.find(
    (member) =>
      member.type === T.MethodDefinition && member.kind === "constructor" && member.value.type === T.FunctionExpression,
  );
  if (value.base === undefined) initialFields(run, value, instance);
  if (constructor?.type !== T.MethodDefinition || constructor.value.type !== T.FunctionExpression) {
    if (value.base !== undefined) {
      superCall(run, value, instance, args, site);
      initialFields(run, value, instance);
    }
    return;
  }
  const node = constructor.value;
  const inside = new Environment(value.environment.module, value.environment, instance, value);
  parameters(run, node, args, inside);
  for (const pattern of node.params) {
    if (pattern.type !== T.TSParameterProperty) continue;
    const name = pattern.parameter.type === T.AssignmentPattern ? pattern.parameter.left : pattern.parameter;
    instance.fields.set(name.name, { value: declaredValue(name, inside), node: name, own: inside.module.own });
  }
  run.sequence(node.body.body, inside);
}

/** `super(…)`. */
export function superCall(
  run: Run,
  value: ClassValue,
  instance: InstanceValue,
  args: Arguments | "unseen",
  site: Site,
): void {
  const { base } = value;
  const given = args === "unseen" ? { entries: [], rest: unknown(parameter) } : args;
  if (base?.type === "class") {
    run.instantiated.add(base.node);
    initialise(run, base, instance, args, site);
  } else if (base?.type === "library") {
    instance.args = given;
    observe(run, base, instance, given, site);
    giveToLibrary(run, given);
  } else {
    if (base?.type === "unknown") noteUnseen(run, value.node.superClass, value.environment.module.own);
    escapeAll(run, given);
  }
}

/** Notes that an instance is made of a class that is not seen. */
function noteUnseen(run: Run, expression: TSESTree.Expression | null, own: boolean): void {
  if (own && run.recording && expression !== null) run.unseenClasses.add(expression);
}

/** Gives the fields of a class their first values. */
export function initialFields(run: Run, value: ClassValue, instance: InstanceValue): void {
  const inside = new Environment(value.environment.module, value.environment, instance, value);
  for (const member of value.node.body.body) {
    if (member.type !== T.PropertyDefinition || member.static) continue;
    // Without a value the field is there but not set: the constructor may set it, once.
    if (member.value === null) continue;
    const key = keyIn(run, member, inside);
    const initial = run.evaluate(member.value, inside);
    if (key === undefined) run.escape(initial);
    else
      instance.fields.set(key, {
        value: member.decorators.length > 0 ? unknown("decorated", initial) : initial,
        node: member.value,
        own: inside.module.own,
      });
  }
}

/** Notes an instance of an observed class. */
function observe(run: Run, { module, name }: LibraryValue, instance: InstanceValue, args: Arguments, site: Site): void {
  if (observedClass(run.libraries, module, name) === undefined) return;
  instance.observation = {
    of: { module, name },
    site,
    call: run.ownCalls.at(-1),
    args,
    exists: run.doubt === 0,
    overridden: false,
  };
  if (run.recording) run.observations.push(instance.observation);
}
