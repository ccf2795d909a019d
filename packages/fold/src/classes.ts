/** Classes of the program, and the instances that `new` and `super` make. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { collectionOf } from "./builtins/collections.ts";
import { dateOf } from "./builtins/dates.ts";
import { patternOf } from "./builtins/patterns.ts";
import { urlOf } from "./builtins/urls.ts";
import { decoratedClass, decoratedInitial, decorateMembers, decoratorsOfClass, type Decorators } from "./decorators.ts";
import { errorOf, initialiseError, isErrorClass } from "./errors.ts";
import { mayThrow } from "./exceptions.ts";
import { escapeAll, giveToLibrary, leaveAlone } from "./escape.ts";
import { parameters } from "./functions.ts";
import { keyIn } from "./keys.ts";
import { mayHaveMember, observedClass } from "./libraries.ts";
import { maxDepth, maxRecursion } from "./limits.ts";
import { asCopied, asRead } from "./readable.ts";
import type { Run } from "./run.ts";
import { childrenOf, decoratorsOf } from "./syntax.ts";
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
  if (base !== undefined && base.type !== "class" && base.type !== "builtin") mayThrow(run);
  const keys = new Map<TSESTree.Node, string | undefined>();
  const value: ClassValue = {
    type: "class",
    node,
    environment: inside,
    base,
    statics: new Map(),
    keys,
    decorated: new Map(),
    state: run.frames.state(),
  };
  const decorators = decoratorsOfClass(run, node, environment);
  if (decorators !== undefined) mayThrow(run);
  if (node.id !== null) declare(run, node.id, decorators === undefined ? value : unknown("decorated", value), inside);
  if (environment.module.own) noteMembers(run, node);
  for (const member of node.body.body) {
    if (member.type === T.StaticBlock || member.type === T.TSIndexSignature) continue;
    keys.set(member, keyIn(run, member, inside));
  }
  const followed = decorators === undefined ? value : decorate(run, value, decorators);
  const held = followed ?? unknown("decorated", value);
  if (decorators !== undefined && node.id !== null) declare(run, node.id, held, inside);
  const statics = new Environment(inside.module, inside, { self: value, home: value, isStatic: true });
  for (const member of node.body.body) {
    if (member.type === T.StaticBlock) run.sequence(member.body, new Environment(inside.module, statics, statics.call));
    else if ((member.type === T.PropertyDefinition || member.type === T.AccessorProperty) && member.static) {
      const key = keys.get(member);
      const written = member.value === null ? nothing : run.evaluate(member.value, statics);
      const isDecorated = decoratorsOf(member).length > 0;
      const initial = isDecorated ? decoratedInitial(run, value, member, written, value) : written;
      if (key === undefined) {
        run.mutations.field(node, "static *");
        run.escape(initial);
      } else value.statics.set(key, { node: member.value ?? member, own: environment.module.own, value: initial });
    }
  }
  if (followed === undefined) run.escape(value);
  // The name outside.
  if (node.id !== null && node.type === T.ClassDeclaration) declare(run, node.id, held, environment);
  return held;
}

/** A class after its decorators, before its static members are set; `undefined` where that is not followed. */
function decorate(run: Run, value: ClassValue, decorators: Decorators): Value | undefined {
  const { ofClass, ofMembers, areStandard, areFollowed } = decorators;
  const hasStatics = value.node.body.body.some(isStatic);
  // Those of TypeScript run after the static members are set.
  if (areFollowed && (areStandard || !hasStatics)) {
    decorateMembers(run, value, decorators);
    const held = decoratedClass(run, value, decorators);
    if (held === value || !hasStatics) return held;
  } else for (const each of [...ofClass, ...[...ofMembers.values()].flat()]) run.escape(each);
  return undefined;
}

const isStatic = (member: TSESTree.ClassElement): boolean =>
  member.type === T.StaticBlock || ("static" in member && member.static && member.type !== T.MethodDefinition);

/**
 * A method runs when it is called, a constructor and the values of fields when the class is instantiated. Accessor fields are
 * not followed.
 */
function noteMembers(run: Run, node: ClassValue["node"]): void {
  for (const decorator of decoratorsOf(node)) run.runnable.set(decorator, decorator);
  for (const member of node.body.body) {
    for (const decorator of decoratorsOf(member)) run.runnable.set(decorator, decorator);
    if (member.type === T.AccessorProperty) run.runnable.set(member, member);
    else if (member.type === T.MethodDefinition)
      run.runnable.set(member.value, member.kind === "constructor" ? node : member.value);
    else if (member.type === T.PropertyDefinition && !member.static && member.value !== null)
      run.runnable.set(member.value, node);
  }
}

/** Whether `new` gives another object than the one it makes: a constructor may return one. */
function returnsObject({ node, base }: ClassValue): boolean {
  const constructor = node.body.body.find(
    (member) => member.type === T.MethodDefinition && member.kind === "constructor",
  );
  const own =
    constructor?.type === T.MethodDefinition && constructor.value.body !== null && returns(constructor.value.body);
  return own || (base?.type === "class" && returnsObject(base));
}

function returns(node: TSESTree.Node): boolean {
  if (node.type === T.ReturnStatement) return node.argument !== null;
  if ("params" in node || node.type === T.ClassBody) return false;
  return childrenOf(node).some(returns);
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
      mayThrow(run);
      const instance: InstanceValue = {
        type: "instance",
        of: callee,
        fields: new Map(),
        args: given,
        observation: undefined,
        state: run.frames.state(),
        exact: true,
      };
      giveToConstructor(run, callee, instance, given, site);
      return instance;
    }
    case "oneOf":
      return join(callee.options.map((option) => run.maybe(() => run.construct(option, args, site))));
    case "builtin": {
      const made = constructBuiltin(run, callee.name, given, site);
      if (made?.type === "unknown") mayThrow(run);
      if (made !== undefined) return made;
      break;
    }
    default:
  }
  if (callee.type === "unknown" && site.node.type === T.NewExpression) noteUnseen(run, site.node.callee, site.own);
  mayThrow(run);
  run.escape(callee);
  escapeAll(run, given);
  return unknown("made by a class that is not seen");
}

/** `new` of a class of JavaScript itself; `undefined` where it is not followed. */
function constructBuiltin(run: Run, name: string, args: Arguments, site: Site): Value | undefined {
  if (isErrorClass(name)) return errorOf(run, name, args, site);
  switch (name) {
    case "Array":
      return run.call({ type: "builtin", name }, args, site);
    case "Date":
      return dateOf(run, args, site);
    case "RegExp":
      return patternOfArguments(run, args, site);
    case "URL":
      return urlOf(run, args, site);
    case "Map":
    case "Set":
      return collectionOf(run, name === "Map" ? "map" : "set", args, site);
    default:
      return undefined;
  }
}

/** `new RegExp(…)` of texts. */
function patternOfArguments(run: Run, { entries, rest }: Arguments, site: Site): Value | undefined {
  const [source, flags] = entries.map(({ value }) => (value.type === "known" ? value.value : null));
  if (rest !== undefined || typeof source !== "string" || entries.length > 2) return undefined;
  return flags === undefined || typeof flags === "string" ? patternOf(run, site, source, flags ?? "") : undefined;
}

function makeInstance(run: Run, value: ClassValue, args: Arguments | "unseen", site: Site): Value {
  const limit = run.frames.doubt > 0 ? maxRecursion : maxDepth;
  if (run.depth >= maxDepth || (run.active.get(value.node) ?? 0) >= limit || run.mutations.unfollowed.has(value.node)) {
    if (args !== "unseen") escapeAll(run, args);
    leaveAlone(run, value.node, value.environment);
    mayThrow(run);
    run.escape(value);
    return unknown(
      "made in a way that is not followed",
      value,
      ...(args === "unseen" ? [] : args.entries.map((entry) => entry.value)),
    );
  }
  const instance: InstanceValue = {
    type: "instance",
    of: value,
    fields: new Map(),
    args: undefined,
    observation: undefined,
    state: run.frames.state(),
    exact: args !== "unseen",
  };
  const active = run.active.get(value.node) ?? 0;
  if (returnsObject(value)) {
    // What it makes is followed, what it gives is not.
    run.active.set(value.node, active + maxDepth);
    mayThrow(run);
    run.maybe(() => run.frames.later(() => initialise(run, value, instance, "unseen", site)));
    run.active.set(value.node, active);
    run.escape(instance);
    // Subclasses put their fields on what the constructor of a base gives.
    if (value.base?.type === "class" && returnsObject(value.base))
      leaveAlone(run, value.base.node, value.base.environment);
    if (args !== "unseen") escapeAll(run, args);
    return unknown("another object that a constructor gives", instance);
  }
  run.active.set(value.node, active + 1);
  run.depth++;
  run.calls.push({ ...site, args });
  try {
    run.within(value.node, () => initialise(run, value, instance, args, site));
  } finally {
    run.calls.pop();
    run.depth--;
    run.active.set(value.node, active);
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
    if (value.base !== undefined) superCall(run, value, instance, args, site);
    return;
  }
  const node = constructor.value;
  const inside = new Environment(value.environment.module, value.environment, {
    self: instance,
    home: value,
    args,
    node,
    state: run.frames.state(),
    target: instance.exact ? instance.of : unknown("a class may extend it", instance.of),
  });
  if (value.base !== undefined && !callsSuperFirst(node)) mayThrow(run);
  parameters(run, node, args, inside);
  if (value.base === undefined) parameterProperties(value, instance, inside);
  else pendingParameters.set(instance, [...(pendingParameters.get(instance) ?? []), [value, inside]]);
  run.sequence(node.body.body, inside);
}

/** Whether a constructor calls `super(…)` for certain, before it uses `this`. */
function callsSuperFirst({ body: { body } }: TSESTree.FunctionExpression): boolean {
  const first = body.findIndex(
    (statement) =>
      statement.type === T.ExpressionStatement &&
      statement.expression.type === T.CallExpression &&
      statement.expression.callee.type === T.Super,
  );
  return first !== -1 && !body.slice(0, first + 1).some(usesThis);
}

function usesThis(node: TSESTree.Node): boolean {
  return node.type === T.ThisExpression || childrenOf(node).some(usesThis);
}

/** Constructors of subclasses that have not called `super` yet. */
const pendingParameters = new WeakMap<InstanceValue, (readonly [ClassValue, Environment])[]>();

/** Parameters that are fields, too. */
function parameterProperties(value: ClassValue, instance: InstanceValue, inside: Environment): void {
  for (const member of value.node.body.body) {
    if (member.type !== T.MethodDefinition || member.kind !== "constructor") continue;
    for (const pattern of member.value.params) {
      if (pattern.type !== T.TSParameterProperty) continue;
      const name = pattern.parameter.type === T.AssignmentPattern ? pattern.parameter.left : pattern.parameter;
      instance.fields.set(name.name, { value: declaredValue(name, inside), node: name, own: inside.module.own });
    }
  }
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
  if (base?.type !== "class" && !(base?.type === "builtin" && isErrorClass(base.name))) mayThrow(run);
  const given = args === "unseen" ? { entries: [], rest: unknown(parameter) } : args;
  if (base?.type === "class") {
    run.instantiated.add(base.node);
    initialise(run, base, instance, args, site);
  } else if (base?.type === "library") {
    instance.args = given;
    giveToConstructor(run, base, instance, given, site);
  } else if (base?.type === "builtin" && isErrorClass(base.name)) initialiseError(instance, given, site);
  else {
    if (base?.type === "unknown") noteUnseen(run, value.node.superClass, value.environment.module.own);
    escapeAll(run, given);
    if (base !== undefined) {
      run.escape(base);
      run.escape(instance);
    }
  }
  initialFields(run, value, instance);
  const pending = pendingParameters.get(instance)?.find(([of]) => of === value);
  if (pending !== undefined) parameterProperties(value, instance, pending[1]);
}

/** Notes that an instance is made of a class that is not seen. */
function noteUnseen(run: Run, expression: TSESTree.Expression | null, own: boolean): void {
  if (own && run.recording && expression !== null) run.unseenClasses.add(expression);
}

/** Gives the fields of a class their first values. */
function initialFields(run: Run, value: ClassValue, instance: InstanceValue): void {
  const inside = new Environment(value.environment.module, value.environment, { self: instance, home: value });
  for (const member of value.node.body.body) {
    if ((member.type !== T.PropertyDefinition && member.type !== T.AccessorProperty) || member.static) continue;
    if (member.declare) continue;
    const key = value.keys.get(member);
    const initial = member.value === null ? nothing : run.evaluate(member.value, inside);
    if (key === undefined) {
      run.mutations.field(value.node, "*");
      run.escape(initial);
      continue;
    }
    const before = instance.fields.get(key);
    const shadows = before === undefined ? memberNamed(run, value, key) : true;
    // Whether a field without a value hides what was there is a matter of the compiler's settings.
    const open = member.value === null && shadows;
    const isDecorated = decoratorsOf(member).length > 0;
    const first = isDecorated ? decoratedInitial(run, value, member, initial, instance) : initial;
    instance.fields.set(key, {
      value: open ? unknown("set elsewhere", first, ...(before === undefined ? [] : [before.value])) : first,
      node: member.value ?? member,
      own: inside.module.own,
    });
  }
}

/** Whether a base of a class may have a member of a name. */
function memberNamed(run: Run, { base }: ClassValue, key: string): boolean {
  if (base?.type === "library") return mayHaveMember(run.libraries, base.module, base.name, key);
  if (base?.type !== "class") return base !== undefined;
  return base.node.body.body.some((member) => base.keys.get(member) === key) || memberNamed(run, base, key);
}

/** Abstract members, declared fields and index signatures are not there when the program runs. */
function isTypeOnly(member: TSESTree.ClassElement): boolean {
  return (
    member.type.startsWith("TSAbstract") ||
    member.type === T.TSIndexSignature ||
    ("declare" in member && member.declare)
  );
}

/** Whether a class of the program, or a base of it, replaces a member of the library's class. */
function overridesMembers(run: Run, { node, keys, base }: ClassValue): boolean {
  const { overridingMembers = new Set() } = run.libraries;
  const names = node.body.body.flatMap((member) => {
    if (!("static" in member) || member.static || isTypeOnly(member)) return [];
    if (member.type !== T.MethodDefinition || member.kind !== "constructor") return [keys.get(member)];
    return member.value.params.flatMap((param) => {
      if (param.type !== T.TSParameterProperty) return [];
      return [(param.parameter.type === T.AssignmentPattern ? param.parameter.left : param.parameter).name];
    });
  });
  return (
    names.some((name) => name === undefined || overridingMembers.has(name)) ||
    (base?.type === "class" && overridesMembers(run, base))
  );
}

/** Gives a library's constructor its arguments, and notes the instance if its class is observed. */
function giveToConstructor(run: Run, of: LibraryValue, instance: InstanceValue, given: Arguments, site: Site): void {
  const observed = observedClass(run.libraries, of.module, of.name);
  const copies = observed?.copies === true;
  if (observed !== undefined) {
    const { entries, ...rest } = given;
    const read = copies ? asCopied : asRead;
    observe(
      run,
      of,
      instance,
      { ...rest, entries: entries.map((each) => ({ ...each, value: read(run, each.value) })) },
      site,
    );
  }
  giveToLibrary(run, given, !copies);
}

/** Notes an instance of an observed class. */
function observe(run: Run, { module, name }: LibraryValue, instance: InstanceValue, args: Arguments, site: Site): void {
  const { of } = instance;
  instance.observation = {
    of: { module, name },
    site,
    call: run.calls.findLast(({ own }) => own),
    calls: [...run.calls],
    args,
    exists: run.frames.doubt === 0,
    outside: run.outside,
    overrides: [],
    state: run.frames.state(),
    overridden: of.type === "class" && overridesMembers(run, of),
  };
  if (run.recording) run.observations.push(instance.observation);
}
