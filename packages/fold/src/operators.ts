/** Operators on primitives, applied to every combination of possible values. */
import { isErrorClass } from "./errors.ts";
import { identityOf } from "./identity.ts";
import { hasProperty } from "./instances.ts";
import { isOrdinary } from "./prototypes.ts";
import { readable } from "./readable.ts";
import type { Run } from "./run.ts";
import { observedClass } from "./libraries.ts";
import {
  anyBoolean,
  instanceKey,
  join,
  keyOf,
  known,
  optionsOf,
  rootOf,
  unknown,
  type ClassValue,
  type Definite,
  type LibraryValue,
  type Primitive,
  type Value,
} from "./values.ts";

const maxCombinations = 64;
export const maxText = 10_000;
/** Characters that one call may touch. */
export const maxWork = 1_000_000;

/** Applies a function of primitives to values; `undefined` from it means the result is not known. */
export function applyToPrimitives(
  run: Run,
  values: readonly Value[],
  apply: (...primitives: Primitive[]) => { value: Primitive } | undefined,
): Value {
  let combinations: Primitive[][] = [[]];
  for (const value of values) {
    const options = optionsOf(value);
    if (options === undefined || options.length * combinations.length > maxCombinations) return computed(run, values);
    const primitives: Primitive[] = [];
    for (const option of options) {
      if (option.type !== "known") return computed(run, values);
      primitives.push(option.value);
    }
    combinations = combinations.flatMap((before) => primitives.map((primitive) => [...before, primitive]));
  }
  const results: Value[] = [];
  for (const combination of combinations) {
    const result = apply(...combination);
    if (result === undefined || (typeof result.value === "string" && result.value.length > maxText))
      return computed(run, values);
    results.push(known(result.value));
  }
  return join(results);
}

/** Nothing of an operand can be reached through a computed primitive; but conversions call its members. */
function computed(run: Run, values: readonly Value[]): Value {
  for (const value of values) run.touch(value);
  const lost = values.find((value) => value.type === "unknown");
  return unknown(lost?.type === "unknown" ? lost.why : "computed");
}

/** A binary operator on two values. */
export function binary(run: Run, operator: string, left: Value, right: Value): Value {
  if (operator === "===" || operator === "!==" || operator === "==" || operator === "!=") {
    if (operator.length === 2) for (const value of [left, right]) run.touch(value);
    const equal = compare(left, right, operator.length === 3);
    return operator.startsWith("!") ? not(equal) : equal;
  }
  if (operator === "in") return hasKey(run, right, left);
  if (operator === "instanceof") {
    const decided = isInstance(run, left, right);
    if (decided !== undefined) return known(decided);
    run.touch(left);
    run.touch(right);
    return anyBoolean;
  }
  const result = applyToPrimitives(run, [left, right], (a, b) => arithmetic(operator, a, b));
  const decides = ["<", "<=", ">", ">="].includes(operator);
  return decides && result.type === "unknown" ? anyBoolean : result;
}

/** Whether `left instanceof right` holds; `undefined` where that is open. */
function isInstance(run: Run, left: Value, right: Value): boolean | undefined {
  if (right.type === "class") return isInstanceOfClass(run, left, right);
  if (right.type === "builtin")
    return isErrorClass(right.name) ? isInstanceOfError(run, left, right.name) : isInstanceOfBuiltin(left, right.name);
  if (right.type !== "library" || left.type !== "instance") return undefined;
  const root = rootOf(left.of);
  const observed = (value: LibraryValue): boolean =>
    observedClass(run.libraries, value.module, value.name) !== undefined;
  if (root?.type !== "library" || !observed(root) || !observed(right)) return undefined;
  return root.module === right.module && root.name === right.name;
}

function isInstanceOfClass(run: Run, left: Value, right: ClassValue): boolean | undefined {
  if (decidesItself(run, right)) return undefined;
  switch (left.type) {
    case "known":
    case "object":
    case "list":
    case "collection":
      return false;
    case "instance": {
      let of: Value | undefined = left.of;
      for (; of?.type === "class"; of = of.base) {
        if (of === right) return true;
        if (run.mutations.fields.get(of.node)?.has("*") === true) return undefined;
      }
      return left.exact && (of === undefined || of.type === "library" || isError(of)) ? false : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a class may say of itself what its instances are, or its prototype may have been changed. */
function decidesItself(run: Run, value: ClassValue): boolean {
  if (run.mutations.fields.get(value.node)?.has("*") === true) return true;
  if (value.statics.has(instanceKey)) return true;
  for (const key of value.keys.values()) if (key === undefined || key === instanceKey) return true;
  const { base } = value;
  return base?.type === "class"
    ? decidesItself(run, base)
    : base !== undefined && base.type !== "library" && !isError(base);
}

const isError = (value: Value): boolean => value.type === "builtin" && isErrorClass(value.name);

/** Whether a value is an instance of a class of errors of JavaScript; `undefined` where that is open. */
function isInstanceOfError(run: Run, left: Value, name: string): boolean | undefined {
  if (left.type !== "instance")
    return ["known", "object", "list", "collection"].includes(left.type) ? false : undefined;
  let of: Value | undefined = left.of;
  for (; of?.type === "class"; of = of.base) if (run.mutations.fields.get(of.node)?.has("*") === true) return undefined;
  if (of === undefined) return left.exact ? false : undefined;
  return of.type === "builtin" && isErrorClass(of.name) ? name === "Error" || of.name === name : undefined;
}

function isInstanceOfBuiltin(left: Value, name: string): boolean | undefined {
  const plain = left.type === "list" || left.type === "object" || left.type === "collection";
  if (!plain && left.type !== "known") return undefined;
  switch (name) {
    case "Object":
      return plain && !(left.type === "object" && !isOrdinary(left));
    case "Array":
      return left.type === "list";
    case "Map":
    case "Set":
      return left.type === "collection" && left.of === name.toLowerCase();
    default:
      return undefined;
  }
}

/** Whether an object has a key. `own`: without those that it inherits. */
export function hasKey(run: Run, object: Value, key: Value, own = false): Value {
  const name = keyOf(key);
  run.touch(key);
  if (object.type === "instance" && name !== undefined) {
    const has = hasProperty(run, object, name, own);
    return has === undefined ? anyBoolean : known(has);
  }
  if (object.type !== "object" || name === undefined || !readable(run, object)) return anyBoolean;
  const entry = object.entries.get(name);
  if (entry === undefined && object.prototype && !own) return hasKey(run, object.prototype, key, own);
  if (entry === undefined) return object.open === undefined && (own || !(name in {})) ? known(false) : anyBoolean;
  return entry.present === undefined ? known(true) : anyBoolean;
}

function compare(left: Value, right: Value, strict: boolean): Value {
  const a = optionsOf(left);
  const b = optionsOf(right);
  if (a === undefined || b === undefined || a.length * b.length > maxCombinations) return anyBoolean;
  return join(a.flatMap((x) => b.map((y) => equal(x, y, strict))));
}

function equal(a: Definite, b: Definite, strict: boolean): Value {
  if (a.type === "known" && b.type === "known") {
    if (strict || typeof a.value === typeof b.value) return known(a.value === b.value);
    const empty = (value: Primitive): boolean => value === null || value === undefined;
    return empty(a.value) || empty(b.value) ? known(empty(a.value) && empty(b.value)) : anyBoolean;
  }
  if (a.type === "library" || b.type === "library" || a.type === "builtin" || b.type === "builtin") return anyBoolean;
  if (a.type === "known" || b.type === "known") return strict ? known(false) : anyBoolean;
  const [one, other] = [identityOf(a), identityOf(b)];
  return one === undefined || other === undefined ? anyBoolean : known(one.of === other.of);
}

function not(value: Value): Value {
  const options = optionsOf(value);
  if (options === undefined) return anyBoolean;
  return join(
    options.map((option) =>
      option.type === "known" ? known(!option.value) : isOpaque(option) ? anyBoolean : known(false),
    ),
  );
}

function isOpaque(value: Definite): boolean {
  return value.type === "library" || value.type === "builtin";
}

function arithmetic(operator: string, a: Primitive, b: Primitive): { value: Primitive } | undefined {
  if (operator === "+" && (typeof a === "string" || typeof b === "string"))
    return { value: `${String(a)}${String(b)}` };
  if (typeof a === "string" && typeof b === "string") {
    if (operator === "<") return { value: a < b };
    if (operator === "<=") return { value: a <= b };
    if (operator === ">") return { value: a > b };
    if (operator === ">=") return { value: a >= b };
    return undefined;
  }
  if (typeof a !== "number" || typeof b !== "number") return undefined;
  switch (operator) {
    case "+":
      return { value: a + b };
    case "-":
      return { value: a - b };
    case "*":
      return { value: a * b };
    case "/":
      return { value: a / b };
    case "%":
      return { value: a % b };
    case "**":
      return { value: a ** b };
    case "&":
      return { value: a & b };
    case "|":
      return { value: a | b };
    case "^":
      return { value: a ^ b };
    case "<<":
      return { value: a << b };
    case ">>":
      return { value: a >> b };
    case ">>>":
      return { value: a >>> b };
    case "<":
      return { value: a < b };
    case "<=":
      return { value: a <= b };
    case ">":
      return { value: a > b };
    case ">=":
      return { value: a >= b };
    default:
      return undefined;
  }
}

/** A unary operator on a value. */
export function unary(run: Run, operator: string, value: Value): Value {
  switch (operator) {
    case "!":
      return not(value);
    case "void":
      return known(undefined);
    case "-":
      return applyToPrimitives(run, [value], (a) => (typeof a === "number" ? { value: -a } : undefined));
    case "+":
      return applyToPrimitives(run, [value], (a) =>
        typeof a === "number" ? { value: a } : typeof a === "string" ? { value: Number(a) } : undefined,
      );
    case "typeof":
      return typeOf(value);
    case "~":
      return applyToPrimitives(run, [value], (a) => (typeof a === "number" ? { value: ~a } : undefined));
    default:
      return unknown("computed");
  }
}

function typeOf(value: Value): Value {
  const options = optionsOf(value);
  if (options === undefined) return unknown("computed");
  return join(
    options.map((option): Value => {
      switch (option.type) {
        case "known":
          return known(option.value === null ? "object" : typeof option.value);
        case "object":
        case "list":
        case "collection":
        case "instance":
        case "promise":
        case "generator":
        case "iterator":
        case "module":
        case "date":
        case "url":
        case "pattern":
          return known("object");
        case "symbol":
          return known("symbol");
        case "function":
        case "class":
          return known("function");
        default:
          return unknown("computed");
      }
    }),
  );
}

/** A template string from its texts and values. */
export function template(run: Run, texts: readonly string[], values: readonly Value[]): Value {
  return applyToPrimitives(run, values, (...primitives) => ({
    value: texts.map((text, index) => (index === 0 ? text : `${String(primitives[index - 1])}${text}`)).join(""),
  }));
}

/** Texts joined; `undefined` where they are too long. */
export function joined(by: string, parts: readonly string[]): { value: string } | undefined {
  const length = parts.reduce((sum, part) => sum + part.length + by.length, 0);
  return length > maxWork ? undefined : { value: parts.join(by) };
}
