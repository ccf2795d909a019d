/** Member expressions and calls as they are written. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { callBuiltin, callMethod } from "./builtins/table.ts";
import { superCall } from "./classes.ts";
import { errorOf, isErrorClass, throwError } from "./errors.ts";
import { mayThrow } from "./exceptions.ts";
import { escapeAll, giveToLibrary } from "./escape.ts";
import { argumentsOf, invoke } from "./functions.ts";
import { memberKey, siteOf } from "./keys.ts";
import { inherited, setProperty } from "./members.ts";
import { required } from "./common-js.ts";
import { asRead, readable } from "./readable.ts";
import type { Run } from "./run.ts";
import {
  enumerable,
  join,
  keyOf,
  nothing,
  nullish,
  optionsOf,
  unknown,
  unlisted,
  type Arguments,
  type Environment,
  type FunctionValue,
  type LibraryValue,
  type Site,
  type Value,
} from "./values.ts";
import { assign, evaluateText } from "./variables.ts";

/** A chain of `?.` that is running. */
export interface Chain {
  /** Set where what follows may not run: ends that. */
  settle?: () => void;
}

/** Ends a chain at what is nothing. */
export class ShortCircuit extends Error {}

const chains = new WeakMap<Run, Chain | undefined>();

/** Evaluates a chain of `?.`. */
export function inChain<R>(run: Run, chain: Chain, evaluate: () => R): R {
  const before = chains.get(run);
  chains.set(run, chain);
  try {
    return evaluate();
  } finally {
    chains.set(run, before);
  }
}

/** What follows `?.` runs where `value` is something. */
function behindQuestion(run: Run, value: Value): Value {
  const empty = nullish(value);
  if (empty === true) throw new ShortCircuit();
  if (empty === false) return value;
  const chain = chains.get(run);
  if (chain !== undefined) chain.settle ??= run.frames.begin(true);
  return value.type === "oneOf" ? join(value.options.filter((option) => nullish(option) !== true)) : value;
}

/** A member as it is written, and what it is read from. */
export function memberExpression(
  run: Run,
  node: TSESTree.MemberExpression,
  environment: Environment,
): { value: Value; object: Value; key?: string | undefined } {
  const site = siteOf(node, environment);
  if (node.object.type === T.Super) {
    const { self = nothing, home, isStatic = false } = environment.call ?? {};
    const key = memberKey(run, node, environment);
    if (home !== undefined && key !== undefined)
      return { value: inherited(run, home, key, isStatic, self, site), object: self, key };
    run.escape(self);
    mayThrow(run);
    return { value: unknown("inherited", self), object: self };
  }
  let object = run.evaluate(node.object, environment);
  if (node.optional) object = behindQuestion(run, object);
  const keys = keysOf(run, node, environment);
  const key = onlyKey(keys);
  return { value: memberValue(run, object, keys, site), object, ...(key === undefined ? {} : { key }) };
}

/** The keys that a member expression may name; `undefined` where they are not known. What converts a key to a text may run. */
function keysOf(
  run: Run,
  node: TSESTree.MemberExpression,
  environment: Environment,
): readonly [string, ...string[]] | undefined {
  if (!node.computed) {
    const key = memberKey(run, node, environment);
    return key === undefined ? undefined : [key];
  }
  const value = run.evaluate(node.property, environment);
  run.touch(value);
  const keys: string[] = [];
  for (const option of optionsOf(value) ?? []) {
    const key = keyOf(option);
    if (key === undefined) return undefined;
    keys.push(key);
  }
  const [first, ...others] = keys;
  return first === undefined ? undefined : [first, ...others];
}

function memberValue(run: Run, object: Value, keys: ReturnType<typeof keysOf>, site: Site): Value {
  if (keys === undefined) {
    const all = anyProperty(run, object);
    if (all !== undefined) return all;
    run.touch(object);
    mayThrow(run);
    return unknown("a key that is not known", object);
  }
  const [only, ...others] = keys;
  if (others.length === 0) return run.property(object, only, site);
  return join(keys.map((key) => run.maybe(() => run.property(object, key, site))));
}

/** What a table gives for a key that is not known: one of its values, or nothing; `undefined` where that is open. */
function anyProperty(run: Run, object: Value): Value | undefined {
  if (object.type !== "object" || object.entries.size === 0 || unlisted(object) !== undefined) return undefined;
  if (object.prototype !== undefined || [...object.entries.values()].some(({ hidden }) => hidden)) return undefined;
  if (!readable(run, object)) return undefined;
  return join([...enumerable(object).map(([, { value }]) => value), nothing], "a key that is not known");
}

const onlyKey = (keys: ReturnType<typeof keysOf>): string | undefined => (keys?.length === 1 ? keys[0] : undefined);

/** What stands left of an assignment: its own expressions run once, before those on the right. */
export interface Reference {
  readonly read: () => Value;
  readonly write: (value: Value) => void;
}

/** The reference that an expression or a pattern stands for. */
export function referenceTo(run: Run, node: TSESTree.Node, environment: Environment): Reference {
  switch (node.type) {
    case T.TSAsExpression:
    case T.TSNonNullExpression:
    case T.TSSatisfiesExpression:
    case T.TSTypeAssertion:
      return referenceTo(run, node.expression, environment);
    case T.MemberExpression: {
      if (node.object.type === T.Super) break;
      const site = siteOf(node, environment);
      const object = run.evaluate(node.object, environment);
      const keys = keysOf(run, node, environment);
      return {
        read: () => memberValue(run, object, keys, site),
        write: (value) => setProperty(run, object, onlyKey(keys), value, site),
      };
    }
    default:
  }
  return {
    read: () => run.evaluate(node, environment),
    write: (value) => assign(run, node, value, environment),
  };
}

/** A call as it is written. */
export function callExpression(run: Run, node: TSESTree.CallExpression, environment: Environment): Value {
  const site = siteOf(node, environment);
  if (node.callee.type === T.Super) {
    const { self, home } = environment;
    const args = argumentsOf(run, node.arguments, environment);
    if (self?.type === "instance" && home !== undefined) superCall(run, home, self, args, site);
    else escapeAll(run, args);
    return nothing;
  }
  let callee: Value;
  let self: Value | undefined;
  if (node.callee.type === T.MemberExpression) {
    const member = memberExpression(run, node.callee, environment);
    callee = member.value;
    self = member.object;
    const { key } = member;
    // The body of a function is followed, a call of a library's method is seen as such.
    if (key !== undefined && callee.type !== "function" && callee.type !== "library") {
      if (isOverriding(run, key)) run.overridden = true;
      if (isRemoving(run, key)) run.removed = true;
    }
  } else callee = run.evaluate(node.callee, environment);
  if (node.optional) callee = behindQuestion(run, callee);
  const args = argumentsOf(run, node.arguments, environment);
  // What it throws is not followed.
  if (callee.type === "builtin" && (callee.name === "eval" || callee.name === "require")) mayThrow(run);
  if (callee.type === "builtin" && callee.name === "eval") return evaluateText(run, node, environment);
  if (callee.type === "builtin" && callee.name === "require") {
    const [first] = args.entries;
    const specifier = first?.value.type === "known" ? first.value.value : undefined;
    return typeof specifier === "string" ? required(run, specifier, environment.module, site) : unknown("imported");
  }
  return run.call(callee, args, site, self);
}

/** The arguments of a call behind those that `bind` gave. */
function withBound({ bound = [] }: FunctionValue, args: Arguments): Arguments {
  return bound.length === 0 ? args : { ...args, entries: [...bound, ...args.entries] };
}

/** Calls a value. */
export function callValue(run: Run, callee: Value, args: Arguments, site: Site, self?: Value): Value {
  run.step();
  switch (callee.type) {
    case "function":
      return invoke(run, callee, withBound(callee, args), site, callee.self ?? self ?? nothing);
    case "method":
      if (!isReceiver(self, callee.receiver)) {
        run.escape(callee);
        if (self !== undefined) run.escape(self);
        escapeAll(run, args);
        mayThrow(run);
        return unknown("a method that is called on something else");
      }
      return callMethod(run, callee, args, site);
    case "builtin":
      return isErrorClass(callee.name)
        ? errorOf(run, callee.name, args, site)
        : callBuiltin(run, callee.name, args, site);
    case "library":
      mayThrow(run);
      giveToLibrary(run, args);
      if (callee.name.split(".").some((key) => isOverriding(run, key))) override(run, callee, self, args);
      if (callee.name.split(".").some((key) => isRemoving(run, key))) run.removed = true;
      if (self !== undefined && isFinishing(run, callee.name)) finish(run, self);
      return { type: "library", module: callee.module, name: `${callee.name}()` };
    case "oneOf":
      return join(callee.options.map((option) => run.maybe(() => run.call(option, args, site, self))));
    case "unknown":
      // A method that may be another: what is seen of it runs, too.
      if (callee.why === "a class may extend it") {
        const [method] = callee.aliases;
        if (method?.type === "function") run.maybe(() => run.call(method, args, site, self));
      }
      mayThrow(run);
      run.escape(callee);
      if (self !== undefined) run.escape(self);
      escapeAll(run, args);
      return unknown(
        "the result of a function that is not seen",
        ...(self === undefined ? [] : [self]),
        ...args.entries.map(({ value }) => value),
        ...(args.rest ? [args.rest] : []),
      );
    default:
      if (callee.type === "known" || callee.type === "class") throwError(run, "TypeError", site);
      else mayThrow(run);
      run.escape(callee);
      if (self !== undefined) run.escape(self);
      escapeAll(run, args);
      return unknown("the result of a function that is not seen");
  }
}

const isOverriding = ({ libraries }: Run, key: string): boolean => libraries.overridingMethods?.includes(key) === true;

const isRemoving = ({ libraries }: Run, key: string): boolean => libraries.removingMethods?.includes(key) === true;

const isFinishing = ({ libraries }: Run, name: string): boolean =>
  libraries.finishingMethods?.includes(name.slice(name.lastIndexOf(".") + 1)) === true;

/** What is made below an instance from now on does not count. */
function finish(run: Run, self: Value): void {
  if (self.type === "oneOf") for (const option of self.options) finish(run, option);
  else if (self.type === "instance" && run.recording)
    run.finished.push({
      instance: self,
      observations: run.observations.length,
      certain: run.frames.doubt === 0,
    });
}

/** A method that changes an instance behind its constructor's arguments is called. */
function override(run: Run, { name }: LibraryValue, self: Value | undefined, { entries, rest }: Arguments): void {
  // Not `call`, `apply` or `bind` of it.
  const direct = isOverriding(run, name.slice(name.lastIndexOf(".") + 1));
  if (!direct || self?.type !== "instance" || self.observation === undefined) {
    run.overridden = true;
    return;
  }
  const { observation } = self;
  const [path, entry] = entries;
  if (path?.value.type !== "known" || typeof path.value.value !== "string" || entry === undefined || rest !== undefined)
    observation.overridden = true;
  else {
    const certain = run.frames.change(observation.state, run.guards > 0) === "certain";
    observation.overrides.push({
      path: path.value.value,
      entry: { ...entry, value: asRead(run, entry.value) },
      certain,
    });
  }
}

/** Whether a method is called on what it was read from. */
function isReceiver(self: Value | undefined, receiver: Value): boolean {
  if (self?.type === "oneOf") return self.options.some((option) => isReceiver(option, receiver));
  return self === receiver || (self?.type === "known" && receiver.type === "known" && self.value === receiver.value);
}
