/**
 * Decorators. Those of the standard and those of TypeScript's setting `experimentalDecorators` are called in different orders
 * and with different arguments. Where a class has one with a declared context, as only those of the standard have, they are
 * those of the standard.
 */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { siteOf } from "./keys.ts";
import type { Run } from "./run.ts";
import { decoratorsOf } from "./syntax.ts";
import {
  isKeyOfString,
  known,
  nothing,
  unknown,
  type ClassValue,
  type Entry,
  type Environment,
  type FunctionValue,
  type Value,
} from "./values.ts";

/** What the decorators of a class are, in the order they are written. */
export interface Decorators {
  readonly ofClass: readonly Value[];
  readonly ofMembers: ReadonlyMap<TSESTree.Node, readonly Value[]>;
  /** Whether they are those of the standard. */
  readonly areStandard: boolean;
  /** Whether all of those of members can be followed. */
  readonly areFollowed: boolean;
}

/** Evaluates the decorators of a class and of its members. */
export function decoratorsOfClass(
  run: Run,
  node: ClassValue["node"],
  environment: Environment,
): Decorators | undefined {
  const valueOf = ({ expression }: TSESTree.Decorator): Value => run.evaluate(expression, environment);
  const ofClass = decoratorsOf(node).map(valueOf);
  const ofMembers = new Map<TSESTree.Node, readonly Value[]>();
  let areOfParameters = false;
  for (const member of node.body.body) {
    const own = decoratorsOf(member).map(valueOf);
    if (own.length > 0) ofMembers.set(member, own);
    for (const decorator of decoratorsOfParameters(member)) {
      areOfParameters = true;
      run.escape(valueOf(decorator));
    }
  }
  if (ofClass.length === 0 && ofMembers.size === 0 && !areOfParameters) return undefined;
  const areStandard = !areOfParameters && [...ofClass, ...[...ofMembers.values()].flat()].some(hasContext);
  const isPlain = (member: TSESTree.ClassElement): boolean => !("computed" in member && member.computed);
  const areFollowed = ofMembers.size === 0 ? !areOfParameters : areStandard && node.body.body.every(isPlain);
  return { ofClass, ofMembers, areStandard, areFollowed };
}

function decoratorsOfParameters(member: TSESTree.ClassElement): readonly TSESTree.Decorator[] {
  return "value" in member && member.value !== null && "params" in member.value
    ? member.value.params.flatMap(decoratorsOf)
    : [];
}

/** Whether a decorator declares that it is given a context. */
function hasContext(decorator: Value): boolean {
  if (decorator.type !== "function") return false;
  const [, context] = decorator.node.params;
  const type =
    context !== undefined && "typeAnnotation" in context ? context.typeAnnotation?.typeAnnotation : undefined;
  return (
    type?.type === T.TSTypeReference &&
    type.typeName.type === T.Identifier &&
    /^(?:Class(?:Method|Getter|Setter|Field|Accessor|Member)?)?DecoratorContext$/.test(type.typeName.name)
  );
}

/** What decorators of the standard make of the members of a class. */
export function decorateMembers(run: Run, value: ClassValue, { ofMembers }: Decorators): void {
  const rank = (member: TSESTree.Node): number =>
    (isField(member) ? 2 : 0) + ("static" in member && member.static ? 0 : 1);
  const members = [...ofMembers].sort(([a], [b]) => rank(a) - rank(b));
  for (const [member, decorators] of members) {
    value.decorated.set(member, decorated(run, value, member, decorators));
    if (value.environment.module.own) for (const decorator of decoratorsOf(member)) run.instantiated.add(decorator);
  }
}

const isField = ({ type }: TSESTree.Node): boolean => type === T.PropertyDefinition;

/** A method or accessor, or of a field the function that gives its first value, after its decorators; `nothing` for none. */
function decorated(run: Run, value: ClassValue, member: TSESTree.Node, decorators: readonly Value[]): Value {
  const own = functionOf(value, member);
  let held: Value = own ?? nothing;
  for (const decorator of decorators.toReversed()) {
    const target =
      member.type === T.AccessorProperty ? unknown("an accessor", value) : own === undefined ? nothing : held;
    const given = callDecorator(run, value, decorator, target, member);
    const isNone = given.type === "known" && given.value === undefined;
    // Which of several first values counts, and what an accessor field becomes, is not followed.
    const isReplaced =
      given.type === "function" && member.type !== T.AccessorProperty && (own !== undefined || held === nothing);
    if (isReplaced) held = given;
    else if (!isNone) {
      run.escape(given);
      held = unknown("decorated", value, held, given);
    }
  }
  return held;
}

function functionOf(value: ClassValue, member: TSESTree.Node): FunctionValue | undefined {
  if (member.type !== T.MethodDefinition || member.value.type !== T.FunctionExpression) return undefined;
  const { environment } = value;
  return { type: "function", node: member.value, environment, home: value, isStatic: member.static };
}

/** Calls a decorator of a member with what it decorates, and with a context. */
function callDecorator(run: Run, value: ClassValue, decorator: Value, given: Value, member: TSESTree.Node): Value {
  const site = siteOf(member, value.environment);
  const entry = (each: Value): Entry => ({ ...site, value: each });
  const name = value.keys.get(member);
  const entries = new Map<string, Entry>();
  if (name !== undefined && isKeyOfString(name)) {
    entries.set("kind", entry(kindOf(member)));
    entries.set("name", entry(known(name)));
    entries.set("static", entry(known("static" in member && member.static)));
    entries.set("private", entry(known(false)));
  }
  // Through the rest of it the class and its instances can be changed.
  const open = unknown("the context of a decorator", value);
  const context = run.made({ type: "object", sites: [member], entries, open });
  return run.call(decorator, { entries: [entry(given), entry(context)] }, site);
}

/** What the decorators of a class make of it: the last one is called first. */
export function decoratedClass(run: Run, value: ClassValue, { ofClass, areStandard }: Decorators): Value {
  const site = siteOf(value.node, value.environment);
  // Only those of the standard have one.
  const context = unknown("the context of a decorator", value);
  let held: Value = value;
  for (const decorator of ofClass.toReversed()) {
    const first: Entry = { ...site, value: held };
    const args = areStandard ? { entries: [first, { ...site, value: context }] } : { entries: [first], rest: context };
    const given = run.call(decorator, args, site);
    if (given.type === "class") held = given;
    else if (given.type !== "known" || given.value !== undefined) held = unknown("decorated", held, given);
  }
  if (value.environment.module.own) for (const decorator of decoratorsOf(value.node)) run.instantiated.add(decorator);
  return held;
}

function kindOf(member: TSESTree.Node): Value {
  if (member.type === T.PropertyDefinition) return known("field");
  if (member.type === T.AccessorProperty) return known("accessor");
  if (member.type !== T.MethodDefinition) return unknown("decorated");
  return known(member.kind === "get" ? "getter" : member.kind === "set" ? "setter" : "method");
}

/** The first value of a field, after its decorators. */
export function decoratedInitial(
  run: Run,
  value: ClassValue,
  member: TSESTree.Node,
  initial: Value,
  self: Value,
): Value {
  const decorator = value.decorated.get(member);
  if (decorator === undefined) return unknown("decorated", initial);
  const site = siteOf(member, value.environment);
  if (decorator.type === "function") return run.call(decorator, { entries: [{ ...site, value: initial }] }, site, self);
  return decorator === nothing ? initial : unknown("decorated", decorator, initial);
}
