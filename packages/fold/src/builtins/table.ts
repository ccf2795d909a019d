/**
 * The one table of modelled operations: global functions, and methods of strings, lists, maps, sets and functions. What is
 * not in it is unknown, and may change whatever it is given.
 */
import type { Run } from "../run.ts";
import type { Arguments, Definite, MethodValue, Site, Value } from "../values.ts";
import { builtinIn, unmodelled } from "./builtin.ts";
import { collectionMethods } from "./collections.ts";
import { functionMethods } from "./functions.ts";
import { globalFunctions } from "./globals.ts";
import { listMethods } from "./lists.ts";
import { stringMethods } from "./strings.ts";

/** Global names that stand for something of JavaScript itself. */
const globals = new Set([
  ...Object.keys(globalFunctions).map((name) => name.replace(/\..*/, "")),
  ...["Map", "Set", "JSON", "module", "exports", "require"],
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

function methodsOf({ type }: Definite): object | undefined {
  switch (type) {
    case "known":
      return stringMethods;
    case "list":
      return listMethods;
    case "collection":
      return collectionMethods;
    case "function":
      return functionMethods;
    default:
      return undefined;
  }
}

/** Calls a global function. */
export function callBuiltin(run: Run, name: string, args: Arguments, site: Site): Value {
  const builtin = builtinIn(globalFunctions, name);
  return builtin === undefined || args.rest !== undefined
    ? unmodelled({ run, args })
    : builtin({ run, receiver: undefined, args, site });
}

/** Calls a method of a string, list, map, set or function. */
export function callMethod(run: Run, { receiver, name }: MethodValue, args: Arguments, site: Site): Value {
  const call = { run, args, site };
  const result =
    receiver.type === "known" && typeof receiver.value === "string"
      ? builtinIn(stringMethods, name)?.({ ...call, receiver: receiver.value })
      : receiver.type === "list"
        ? builtinIn(listMethods, name)?.({ ...call, receiver })
        : receiver.type === "collection"
          ? builtinIn(collectionMethods, name)?.({ ...call, receiver })
          : receiver.type === "function"
            ? builtinIn(functionMethods, name)?.({ ...call, receiver })
            : undefined;
  if (result !== undefined) return result;
  run.escape(receiver);
  return unmodelled(call);
}
