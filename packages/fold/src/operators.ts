/** Operators and methods of primitives, folded over every combination of possible values. */
import { either, join, keyOf, known, optionsOf, unknown, type Definite, type Primitive, type Value } from "./values.ts";

const maxCombinations = 64;
const maxText = 10_000;
/** Characters that one call may touch. */
const maxWork = 1_000_000;

/** Applies a function of primitives to values; `undefined` from it means the result is not known. */
export function lift(
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
  const result = lift([left, right], (a, b) => arithmetic(operator, a, b));
  const decides = ["<", "<=", ">", ">=", "instanceof"].includes(operator);
  return decides && result.type === "unknown" ? either : result;
}

/** Whether an object has a key; one it inherits is not told apart. */
export function hasKey(object: Value, key: Value): Value {
  const name = keyOf(key);
  if (object.type !== "object" || name === undefined) return either;
  const entry = object.entries.get(name);
  if (entry === undefined) return object.open === undefined && !(name in {}) ? known(false) : either;
  // Joined spreads may have left it out.
  return entry.value.type === "known" && entry.value.value === undefined ? either : mayBeMissing(entry.value);
}

function mayBeMissing(value: Value): Value {
  const options = optionsOf(value);
  const sure = options?.every((option) => option.type !== "known" || option.value !== undefined) === true;
  return sure ? known(true) : either;
}

function compare(left: Value, right: Value, strict: boolean): Value {
  const a = optionsOf(left);
  const b = optionsOf(right);
  if (a === undefined || b === undefined || a.length * b.length > maxCombinations) return either;
  return join(a.flatMap((x) => b.map((y) => equal(x, y, strict))));
}

function equal(a: Definite, b: Definite, strict: boolean): Value {
  if (a.type === "known" && b.type === "known") {
    if (strict || typeof a.value === typeof b.value) return known(a.value === b.value);
    const empty = (value: Primitive): boolean => value === null || value === undefined;
    return empty(a.value) || empty(b.value) ? known(empty(a.value) && empty(b.value)) : either;
  }
  if (a.type === "library" || b.type === "library" || a.type === "builtin" || b.type === "builtin") return either;
  if (a.type === "known" || b.type === "known") return strict ? known(false) : either;
  return either;
}

function not(value: Value): Value {
  const options = optionsOf(value);
  if (options === undefined) return either;
  return join(
    options.map((option) =>
      option.type === "known" ? known(!option.value) : isOpaque(option) ? either : known(false),
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
      return lift([value], (a) => (typeof a === "number" ? { value: -a } : undefined));
    case "+":
      return lift([value], (a) =>
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
  return lift(values, (...primitives) => ({
    value: texts.map((text, index) => (index === 0 ? text : `${String(primitives[index - 1])}${text}`)).join(""),
  }));
}

type TextMethod = (text: string, args: readonly Primitive[]) => Primitive | readonly string[];

const asText = (value: Primitive): string => String(value);
const asNumber = (value: Primitive): number | undefined => (typeof value === "number" ? value : undefined);

const textMethods: Readonly<Record<string, TextMethod>> = {
  toUpperCase: (text) => text.toUpperCase(),
  toLowerCase: (text) => text.toLowerCase(),
  trim: (text) => text.trim(),
  trimStart: (text) => text.trimStart(),
  trimEnd: (text) => text.trimEnd(),
  toString: (text: string) => text,
  valueOf: (text: string) => text,
  includes: (text, [part]) => text.includes(asText(part)),
  startsWith: (text, [part]) => text.startsWith(asText(part)),
  endsWith: (text, [part]) => text.endsWith(asText(part)),
  indexOf: (text, [part]) => text.indexOf(asText(part)),
  charAt: (text, [at]) => text.charAt(asNumber(at) ?? 0),
  at: (text, [at]) => text.at(asNumber(at) ?? 0),
  slice: (text, [from, to]) => text.slice(asNumber(from), asNumber(to)),
  substring: (text, [from, to]) => text.substring(asNumber(from) ?? 0, asNumber(to)),
  concat: (text, parts) => text + parts.map(asText).join(""),
  split: (text, [by]) => (by === undefined ? [text] : text.split(asText(by))),
  padStart: (text, [length, fill]) =>
    text.padStart(Math.min(asNumber(length) ?? 0, maxText), fill === undefined ? " " : asText(fill)),
  padEnd: (text, [length, fill]) =>
    text.padEnd(Math.min(asNumber(length) ?? 0, maxText), fill === undefined ? " " : asText(fill)),
};

/** Texts joined; `undefined` where they are too long. */
export function joined(by: string, parts: readonly string[]): { value: string } | undefined {
  const length = parts.reduce((sum, part) => sum + part.length + by.length, 0);
  return length > maxWork ? undefined : { value: parts.join(by) };
}

/** Whether strings have a method that is folded. */
export const isTextMethod = (name: string): boolean =>
  Object.hasOwn(textMethods, name) || name === "replace" || name === "replaceAll";

/** The result of a string's method; a list of strings for `split`. */
export function textMethod(
  text: string,
  name: string,
  args: readonly Primitive[],
): Primitive | readonly string[] | typeof notFolded {
  if (name === "replace" || name === "replaceAll") {
    const [part, by] = args;
    if (typeof part !== "string" || typeof by !== "string" || by.includes("$")) return notFolded;
    if (text.length * (by.length + 1) > maxWork) return notFolded;
    return name === "replace" ? text.replace(part, by) : text.replaceAll(part, by);
  }
  const method = Object.hasOwn(textMethods, name) ? textMethods[name] : undefined;
  const result = method === undefined ? notFolded : method(text, args);
  return typeof result === "string" && result.length > maxText ? notFolded : result;
}

/** Says that a method's result is not known. */
export const notFolded = Symbol("not folded");
