/**
 * The one table of modelled operations: global functions, and methods of strings, lists, maps, sets and functions. What is
 * not in it is unknown, and may change whatever it is given. So is a call with other arguments than it names.
 */
import { mayThrow } from "../exceptions.ts";
import { readable } from "../readable.ts";
import type { Run } from "../run.ts";
import {
  iteratorKey,
  unknown,
  type Arguments,
  type Definite,
  type MethodValue,
  type Site,
  type Value,
} from "../values.ts";
import { callOperation, type Effect, type Operation, type Parameter } from "./builtin.ts";
import { collectionMethods } from "./collections.ts";
import { dateMethods } from "./dates.ts";
import { functionMethods } from "./functions.ts";
import { generatorMethods, iteratorMethods } from "./iterators.ts";
import { globalFunctions } from "./globals.ts";
import { listMethods } from "./lists.ts";
import { numberMethods } from "./numbers.ts";
import { objectMethods } from "./objects.ts";
import { patternMethods } from "./patterns.ts";
import { promiseMethods } from "./promises.ts";
import { stringMethods } from "./strings.ts";

/** What a method is called on. */
export type Receiver =
  | "collection"
  | "date"
  | "function"
  | "generator"
  | "iterator"
  | "list"
  | "number"
  | "object"
  | "pattern"
  | "promise"
  | "text";

/** One row of the table. */
export interface Row {
  readonly name: string;
  /** `undefined`: a function of its own. */
  readonly receiver: Receiver | undefined;
  readonly takes: readonly Parameter[];
  readonly needs: number;
  readonly repeats: boolean;
  readonly ignores: boolean;
  readonly effect: Effect;
}

/** All modelled operations. */
export const operations: readonly Row[] = [
  ...rows(undefined, globalFunctions),
  ...rows("text", stringMethods),
  ...rows("number", numberMethods),
  ...rows("object", objectMethods),
  ...rows("list", listMethods),
  ...rows("collection", collectionMethods),
  ...rows("promise", promiseMethods),
  ...rows("function", functionMethods),
  ...rows("date", dateMethods),
  ...rows("generator", generatorMethods),
  ...rows("iterator", iteratorMethods),
  ...rows("pattern", patternMethods),
];

function rows<T>(receiver: Receiver | undefined, table: Readonly<Record<string, Operation<T>>>): readonly Row[] {
  return Object.entries(table).map(([name, { takes, needs, repeats, ignores, effect }]) => ({
    name,
    receiver,
    takes,
    needs,
    repeats,
    ignores,
    effect,
  }));
}

/** Global names that stand for something of JavaScript itself. */
const globals = new Set([
  ...Object.keys(globalFunctions).map((name) => name.replace(/\..*/, "")),
  ...["Map", "Set", "Symbol", "Reflect", "Proxy", "Function", "Date", "RegExp", "BigInt", "WeakMap", "WeakSet", "URL"],
  ...["globalThis", "global", "require"],
]);

/** Whether a global name stands for something of JavaScript itself. */
export function isGlobal(name: string): boolean {
  return globals.has(name) || name.endsWith("Error");
}

/** Whether a method of a value is modelled. */
export function hasMethod(value: Definite, name: string): boolean {
  const methods = methodsOf(value);
  return methods !== undefined && Object.hasOwn(methods, name);
}

function methodsOf(value: Definite): object | undefined {
  switch (value.type) {
    case "known":
      return typeof value.value === "string"
        ? stringMethods
        : typeof value.value === "number"
          ? numberMethods
          : undefined;
    case "object":
      return objectMethods;
    case "promise":
      return promiseMethods;
    case "list":
      return listMethods;
    case "collection":
      return collectionMethods;
    case "function":
      return functionMethods;
    case "generator":
      return generatorMethods;
    case "iterator":
      return iteratorMethods;
    case "pattern":
      return patternMethods;
    case "date":
      return dateMethods;
    default:
      return undefined;
  }
}

function operationIn<T>(table: Readonly<Record<string, Operation<T>>>, name: string): Operation<T> | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Functions of JavaScript that change what holds for all objects, or call what they are given in ways that are not followed. */
const reflective = /^(Object|Reflect)\.(assign|defineProperty|defineProperties|set|setPrototypeOf|deleteProperty)$/;

/** Calls a global function. */
export function callBuiltin(run: Run, name: string, args: Arguments, site: Site): Value {
  const [first, second] = args.entries;
  if (reflective.test(name) && first?.value.type === "builtin" && !isNewGlobal(first.value, second?.value))
    run.mutate(first.value);
  if (/\.(getPrototypeOf|prototype|constructor)$/.test(name)) {
    if (first?.value.type === "object" && first.value.prototype && readable(run, first.value))
      return first.value.prototype;
    mayThrow(run);
    for (const { value } of args.entries) {
      if (value.type === "instance" || value.type === "class") run.escape(value);
      if (value.type === "instance" && value.of.type === "class") run.escape(value.of);
    }
    return { type: "builtin", name: "prototype" };
  }
  return callOperation(operationIn(globalFunctions, name), { run, receiver: undefined, args, site });
}

/** Whether a property of the global object is none of JavaScript's own. */
function isNewGlobal(object: Value, key: Value | undefined): boolean {
  if (object.type !== "builtin" || object.name !== "globalThis" || key?.type !== "known") return false;
  return typeof key.value === "string" && !isGlobal(key.value);
}

/** Calls a method of a string, list, map, set or function. */
export function callMethod(run: Run, { receiver, name }: MethodValue, args: Arguments, site: Site): Value {
  const call = { run, args, site };
  switch (receiver.type) {
    case "known":
      if (typeof receiver.value === "string")
        return callOperation(operationIn(stringMethods, name), { ...call, receiver: receiver.value });
      return typeof receiver.value === "number"
        ? callOperation(operationIn(numberMethods, name), { ...call, receiver: receiver.value })
        : unknown("computed");
    case "promise":
      return callOperation(operationIn(promiseMethods, name), { ...call, receiver }, receiver);
    case "object":
      return callOperation(operationIn(objectMethods, name), { ...call, receiver }, receiver);
    case "list":
      return callOperation(operationIn(listMethods, name), { ...call, receiver }, receiver);
    case "collection":
      return callOperation(operationIn(collectionMethods, name), { ...call, receiver }, receiver);
    case "function":
      return callOperation(operationIn(functionMethods, name), { ...call, receiver }, receiver);
    case "generator":
      // What gives its iterator gives itself.
      if (name === iteratorKey) return receiver;
      return callOperation(operationIn(generatorMethods, name), { ...call, receiver }, receiver);
    case "iterator":
      if (name === iteratorKey) return receiver;
      return callOperation(operationIn(iteratorMethods, name), { ...call, receiver }, receiver);
    case "date":
      return callOperation(operationIn(dateMethods, name), { ...call, receiver }, receiver);
    case "pattern":
      return callOperation(operationIn(patternMethods, name), { ...call, receiver }, receiver);
    default:
      run.escape(receiver);
      return callOperation(undefined, { ...call, receiver: undefined });
  }
}
