/** Member expressions and calls as they are written. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import { callBuiltin, callMethod } from "./builtins/table.ts";
import { initialFields, superCall } from "./classes.ts";
import { escapeAll, giveToLibrary } from "./escape.ts";
import { argumentsOf, invoke } from "./functions.ts";
import { memberKey, siteOf } from "./keys.ts";
import { memberOf } from "./members.ts";
import { objectAssign } from "./objects.ts";
import type { Run } from "./run.ts";
import {
  join,
  keyOf,
  nothing,
  nullish,
  unknown,
  type Arguments,
  type Environment,
  type Site,
  type Value,
} from "./values.ts";

/** A member as it is written, and what it is read from. */
export function memberExpression(
  run: Run,
  node: TSESTree.MemberExpression,
  environment: Environment,
): { value: Value; object: Value } {
  const site = siteOf(node, environment);
  if (node.object.type === T.Super) {
    const self = environment.self ?? nothing;
    const base = environment.home?.base;
    const key = memberKey(run, node, environment);
    if (base?.type === "class" && key !== undefined) {
      const method = memberOf(run, base, key, "method", false);
      if (method !== undefined) return { value: { ...method, self }, object: self };
    }
    return {
      value: base?.type === "library" ? { ...base, name: `${base.name}.${key ?? "*"}` } : unknown("inherited", self),
      object: self,
    };
  }
  const object = run.evaluate(node.object, environment);
  const empty = node.optional ? nullish(object) : false;
  if (empty === true) return { value: nothing, object };
  const keys = node.computed ? run.evaluate(node.property, environment) : undefined;
  const key = keys === undefined ? memberKey(run, node, environment) : keyOf(keys);
  let value: Value;
  if (key !== undefined) value = run.property(object, key, site);
  else if (keys?.type === "oneOf" && keys.options.every((option) => keyOf(option) !== undefined)) {
    value = join(keys.options.map((option) => run.property(object, keyOf(option) ?? "", site)));
  } else value = unknown("a key that is not known", object);
  return { value: empty === undefined && object.type === "oneOf" ? join([value, nothing]) : value, object };
}

/** A call as it is written. */
export function callExpression(run: Run, node: TSESTree.CallExpression, environment: Environment): Value {
  const site = siteOf(node, environment);
  if (node.callee.type === T.Super) {
    const { self, home } = environment;
    const args = argumentsOf(run, node.arguments, environment);
    if (self?.type === "instance" && home !== undefined) {
      superCall(run, home, self, args, site);
      initialFields(run, home, self);
    } else escapeAll(run, args);
    return nothing;
  }
  let callee: Value;
  let self: Value | undefined;
  if (node.callee.type === T.MemberExpression) {
    const member = memberExpression(run, node.callee, environment);
    callee = member.value;
    self = member.object;
    const key = memberKey(run, node.callee, environment);
    if (key !== undefined && run.libraries.overridingMethods?.includes(key) === true) override(run, self);
  } else callee = run.evaluate(node.callee, environment);
  if (node.optional && nullish(callee) === true) return nothing;
  // What `a?.b()` would call when `a` is nothing is not called.
  const args = argumentsOf(run, node.arguments, environment);
  if (callee.type === "builtin" && callee.name === "require") {
    const [first] = args.entries;
    const specifier = first?.value.type === "known" ? first.value.value : undefined;
    return typeof specifier === "string" ? run.import(specifier, environment.module) : unknown("imported");
  }
  if (callee.type === "builtin" && callee.name === "Object.assign") return objectAssign(run, node, args, site);
  return run.call(callee, args, site, self);
}

/** Calls a value. */
export function callValue(run: Run, callee: Value, args: Arguments, site: Site, self?: Value): Value {
  run.step();
  switch (callee.type) {
    case "function":
      return invoke(run, callee, args, site, callee.self ?? self ?? nothing);
    case "method":
      return callMethod(run, callee, args, site);
    case "builtin":
      return callBuiltin(run, callee.name, args, site);
    case "library":
      giveToLibrary(run, args);
      return { type: "library", module: callee.module, name: `${callee.name}()` };
    case "oneOf":
      return join(callee.options.map((option) => run.maybe(() => run.call(option, args, site, self))));
    default:
      run.escape(callee);
      if (self !== undefined) run.escape(self);
      escapeAll(run, args);
      return unknown("the result of a function that is not seen");
  }
}

function override(run: Run, target: Value): void {
  if (target.type === "instance" && target.observation !== undefined) target.observation.overridden = true;
  else run.overridden = true;
}
