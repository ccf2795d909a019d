/** What other files may call: exported functions and classes are followed as their callers would run them. */
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import type { Run } from "./run.ts";
import { decoratorsOf } from "./syntax.ts";
import {
  isKeyOfString,
  unknown,
  type ClassValue,
  type FunctionValue,
  type InstanceValue,
  type Site,
  type Value,
} from "./values.ts";

/** Values inside values that callers outside are taken to reach. */
const maxNesting = 5;

/**
 * Follows an exported value as code outside would use it.
 *
 * @param depth - Values around it.
 * @param returned - Whether a function returned it that code outside calls.
 */
export function callFromOutside(run: Run, value: Value, depth: number, returned = false): void {
  switch (value.type) {
    case "function":
      // What ran is looked at already; functions that return each other have no end.
      if (!value.environment.module.own || (returned && run.active.has(value.node))) return;
      callFunctionFromOutside(run, value, depth);
      return;
    case "class":
      if (!value.environment.module.own) return;
      callStaticsFromOutside(run, value, depth);
      constructFromOutside(run, value);
      return;
    case "object":
    case "list":
      if (depth >= maxNesting) return;
      for (const entry of value.type === "list" ? value.elements : value.entries.values())
        callFromOutside(run, entry.value, depth + 1, returned);
      if (value.type === "object" && value.prototype) callFromOutside(run, value.prototype, depth + 1, returned);
      return;
    case "collection":
      callFromOutside(run, value.list, depth, returned);
      return;
    case "iterator":
      callFromOutside(run, value.over, depth, returned);
      return;
    case "generator":
      run.escape(value);
      return;
    case "promise":
      callFromOutside(run, value.value, depth, returned);
      return;
    case "instance":
      if (value.of.type === "class") callMethodsFromOutside(run, value, value.of);
      return;
    case "oneOf":
      for (const option of value.options) run.maybe(() => callFromOutside(run, option, depth, returned));
      return;
    default:
  }
}

/** Other files may change what they can reach of an exported value. */
export function share(run: Run, value: Value): void {
  if (value.type === "known" || run.shared.has(value)) return;
  run.shared.add(value);
  // What was read before it was given away may have been changed then.
  if (run.readFromOutside.has(value)) run.mutations.givenAwayLate();
  run.step();
  if (value.type === "object") {
    for (const entry of value.entries.values()) share(run, entry.value);
    if (value.prototype) share(run, value.prototype);
  } else if (value.type === "list") for (const entry of value.elements) share(run, entry.value);
  else if (value.type === "collection") share(run, value.list);
  else if (value.type === "promise") share(run, value.value);
  else if (value.type === "oneOf") for (const option of value.options) share(run, option);
  else if (value.type === "unknown") for (const alias of value.aliases) share(run, alias);
  else if (value.type === "group") for (const member of value.members) share(run, member);
  else if (value.type === "instance") {
    for (const [key, entry] of value.fields) if (accessOf(value.of, key) !== "private") share(run, entry.value);
  } else if (value.type === "class") for (const entry of value.statics.values()) share(run, entry.value);
}

/** Whether code outside may have changed a value; while the file itself runs, no such code does. */
export function isShared(run: Run, value: Value): boolean {
  if (!run.outside) return false;
  if (run.shared.has(value)) return true;
  run.readFromOutside.add(value);
  return false;
}

/** What code outside may do with a field: TypeScript's `private` and `readonly` are taken to be kept. */
export function accessOf(of: InstanceValue["of"], key: string): "change" | "private" | "read" {
  if (!isKeyOfString(key)) return "private";
  for (let each: Value | undefined = of; each?.type === "class"; each = each.base) {
    for (const member of each.node.body.body) {
      const declared = member.type === T.PropertyDefinition && each.keys.get(member) === key ? member : undefined;
      const field = declared ?? parameterProperty(member, key);
      if (field === undefined) continue;
      return field.accessibility === "private" ? "private" : field.readonly ? "read" : "change";
    }
  }
  return "change";
}

function parameterProperty(member: TSESTree.ClassElement, key: string): TSESTree.TSParameterProperty | undefined {
  if (member.type !== T.MethodDefinition || member.kind !== "constructor") return undefined;
  for (const param of member.value.params) {
    if (param.type !== T.TSParameterProperty) continue;
    const name = param.parameter.type === T.AssignmentPattern ? param.parameter.left : param.parameter;
    if (name.name === key) return param;
  }
  return undefined;
}

/** Code that calls a function may call what it returns. */
function callFunctionFromOutside(run: Run, value: FunctionValue, depth: number): void {
  recordIf(run, !run.called.has(value.node), () => {
    const site: Site = { node: value.node, own: false };
    const result = run.apply(value, "unseen", value.self ?? unknown("this"), site);
    share(run, result);
    if (depth < maxNesting) callFromOutside(run, result, depth + 1, true);
  });
}

/** Follows the static members that code outside may call. */
export function callStaticsFromOutside(run: Run, value: ClassValue, depth: number): void {
  for (const member of value.node.body.body) {
    if (member.type !== T.MethodDefinition || !member.static || !isReachable(member)) continue;
    if (member.value.type !== T.FunctionExpression) continue;
    const { environment } = value;
    const written: FunctionValue = { type: "function", node: member.value, environment, home: value };
    const { method, isReplaced } = afterDecorators(value, member, written);
    recordIf(run, !isReplaced, () => {
      callFromOutside(run, { ...method, self: value }, depth);
    });
  }
  for (const { value: field } of value.statics.values()) callFromOutside(run, field, depth + 1);
}

/** A method after its decorators. `isReplaced`: by what is not seen, which may call it or not. */
function afterDecorators(
  { decorated }: ClassValue,
  member: TSESTree.MethodDefinition,
  written: FunctionValue,
): { readonly method: FunctionValue; readonly isReplaced: boolean } {
  const held = decorated.get(member);
  const isSeen = held?.type === "function";
  return { method: isSeen ? held : written, isReplaced: !isSeen && decoratorsOf(member).length > 0 };
}

/** Whether code outside may use a member of a class. */
function isReachable({ accessibility, key }: TSESTree.MethodDefinition | TSESTree.PropertyDefinition): boolean {
  return accessibility !== "private" && key.type !== T.PrivateIdentifier;
}

/** Follows a class as its users outside would make it. */
export function constructFromOutside(run: Run, value: ClassValue): void {
  recordIf(run, !run.instantiated.has(value.node), () => {
    const site: Site = { node: value.node, own: value.environment.module.own };
    const instance = run.construct(value, "unseen", site);
    share(run, instance);
    if (instance.type === "instance") callMethodsFromOutside(run, instance, value);
  });
}

/**
 * Follows the methods, and the functions in fields, that code outside may call.
 *
 * @param give - What that code does with what a method returns.
 */
export function callMethodsFromOutside(
  run: Run,
  instance: InstanceValue,
  from: ClassValue,
  give: (result: Value) => void = (result) => {
    share(run, result);
  },
): void {
  const call = (): void => {
    const seen = new Set<string>();
    for (let of: Value | undefined = from; of?.type === "class"; of = of.base) {
      for (const member of of.node.body.body) callMemberFromOutside(run, instance, of, member, seen, give);
      for (const key of of.keys.values()) if (key !== undefined) seen.add(key);
    }
  };
  run.frames.repeated(() => {
    if (run.outside && run.mutations.areGivenAwayLate) recordIf(run, false, call);
    call();
  });
}

/** `overridden`: names of members of subclasses. */
function callMemberFromOutside(
  run: Run,
  instance: InstanceValue,
  from: ClassValue,
  member: TSESTree.ClassElement,
  overridden: ReadonlySet<string>,
  give: (result: Value) => void,
): void {
  if (member.type === T.PropertyDefinition && !member.static && isReachable(member)) {
    const field = [...instance.fields.values()].find(({ node }) => node === member.value)?.value;
    if (field?.type === "function") callFromOutside(run, field, 1, true);
  }
  if (member.type !== T.MethodDefinition || member.kind === "constructor" || member.static) return;
  if (member.value.type !== T.FunctionExpression || !isReachable(member)) return;
  const key = from.keys.get(member);
  // A getter and a setter of one name are two members.
  if (key !== undefined && overridden.has(key)) return;
  const written: FunctionValue = { type: "function", node: member.value, environment: from.environment, home: from };
  const { method, isReplaced } = afterDecorators(from, member, written);
  recordIf(run, !run.called.has(method.node) && !isReplaced, () => {
    give(run.apply(method, "unseen", instance, { node: member, own: false }));
  });
}

/** Runs something whose observations count or not. */
export function recordIf(run: Run, recording: boolean, action: () => void): void {
  const before = run.recording;
  run.recording = before && recording;
  try {
    action();
  } finally {
    run.recording = before;
  }
}
