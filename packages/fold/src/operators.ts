/** Operators on primitives, applied to every combination of possible values. */
import {
  anyBoolean,
  join,
  keyOf,
  known,
  optionsOf,
  unknown,
  type Definite,
  type Primitive,
  type Value,
} from "./values.ts";

const maxCombinations = 64;
export const maxText = 10_000;
/** Characters that one call may touch. */
export const maxWork = 1_000_000;

/** Applies a function of primitives to values; `undefined` from it means the result is not known. */
export function applyToPrimitives(
  values: readonly Value[],
  apply: (...primitives: Primitive[]) => { value: Primitive } | undefined,
): Value {
  let combinations: Primitive[][] = [[]];
  for (const value of values) {
    const options = optionsOf(value);
    if (options === undefined || options.length * combinations.length > maxCombinations) return computed(values);
    const primitives: Primitive[] = [];
    for (const option of options) {
      if (option.type !== "known") return computed(values);
      primitives.push(option.value);
    }
    combinations = combinations.flatMap((before) => primitives.map((primitive) => [...before, primitive]));
  }
  const results: Value[] = [];
  for (const combination of combinations) {
    const result = apply(...combination);
    if (result === undefined || (typeof result.value === "string" && result.value.length > maxText))
      return computed(values);
    results.push(known(result.value));
  }
  return join(results);
}

/** Nothing of an operand can be reached through a computed primitive. */
function computed(values: readonly Value[]): Value {
  const lost = values.find((value) => value.type === "unknown");
  return unknown(lost?.type === "unknown" ? lost.why : "computed");
}

/** A binary operator on two values. */
export function binary(operator: string, left: Value, right: Value): Value {
  if (operator === "===" || operator === "!==" || operator === "==" || operator === "!=") {
    const equal = compare(left, right, operator.length === 3);
    return operator.startsWith("!") ? not(equal) : equal;
  }
  if (operator === "in") return hasKey(right, left);
  const result = applyToPrimitives([left, right], (a, b) => arithmetic(operator, a, b));
  const decides = ["<", "<=", ">", ">=", "instanceof"].includes(operator);
  return decides && result.type === "unknown" ? anyBoolean : result;
}

/** Whether an object has a key; one it inherits is not told apart. */
export function hasKey(object: Value, key: Value): Value {
  const name = keyOf(key);
  if (object.type !== "object" || name === undefined) return anyBoolean;
  const entry = object.entries.get(name);
  if (entry === undefined) return object.open === undefined && !(name in {}) ? known(false) : anyBoolean;
  // Joined spreads may have left it out.
  return entry.value.type === "known" && entry.value.value === undefined ? anyBoolean : mayBeMissing(entry.value);
}

function mayBeMissing(value: Value): Value {
  const options = optionsOf(value);
  const sure = options?.every((option) => option.type !== "known" || option.value !== undefined) === true;
  return sure ? known(true) : anyBoolean;
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
  return anyBoolean;
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
export function unary(operator: string, value: Value): Value {
  switch (operator) {
    case "!":
      return not(value);
    case "void":
      return known(undefined);
    case "-":
      return applyToPrimitives([value], (a) => (typeof a === "number" ? { value: -a } : undefined));
    case "+":
      return applyToPrimitives([value], (a) =>
        typeof a === "number" ? { value: a } : typeof a === "string" ? { value: Number(a) } : undefined,
      );
    case "typeof":
      return typeOf(value);
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
        case "module":
          return known("object");
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
export function template(texts: readonly string[], values: readonly Value[]): Value {
  return applyToPrimitives(values, (...primitives) => ({
    value: texts.map((text, index) => (index === 0 ? text : `${String(primitives[index - 1])}${text}`)).join(""),
  }));
}

/** Texts joined; `undefined` where they are too long. */
export function joined(by: string, parts: readonly string[]): { value: string } | undefined {
  const length = parts.reduce((sum, part) => sum + part.length + by.length, 0);
  return length > maxWork ? undefined : { value: parts.join(by) };
}
