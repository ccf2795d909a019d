/** Functions of JavaScript's global objects: `Object`, `Array`, `Number`, `Math` and so on. */
import { allOf, followedCursor } from "../cursors.ts";
import { throwError } from "../errors.ts";
import { elementsOf, elementsOfPart, fixedAll, iteratorOf, statesOf } from "../iteration.ts";
import { propertiesOf } from "../instances.ts";
import { objectAssign } from "../objects.ts";
import { applyToPrimitives, hasKey, maxText } from "../operators.ts";
import { readable } from "../readable.ts";
import type { Run } from "../run.ts";
import {
  anyBoolean,
  enumerable,
  join,
  keyOf,
  known,
  nothing,
  optionsOf,
  symbolKey,
  truth,
  unknown,
  unlisted,
  type Entry,
  type Primitive,
  type Site,
  type Value,
} from "../values.ts";
import { newList, operation, type BuiltinCall, type Builtins, type Operation } from "./builtin.ts";
import { elementsInPair } from "./collections.ts";
import { dateFunctions } from "./dates.ts";
import { mapped } from "./lists.ts";
import { promiseFunctions } from "./promises.ts";

const argument = ({ args }: BuiltinCall, position: number): Value => args.entries[position]?.value ?? nothing;

/** A function of primitives, as JavaScript runs it. */
function ofPrimitives(parameters: string, apply: (...primitives: readonly Primitive[]) => Primitive): Operation {
  return operation(parameters, ({ run, args }) =>
    applyToPrimitives(
      run,
      args.entries.map((entry) => entry.value),
      (...primitives) => ({ value: apply(...primitives) }),
    ),
  );
}

/** A function of numbers; of other primitives, by their numbers. */
function ofNumbers(parameters: string, apply: (...numbers: readonly number[]) => number): Operation {
  return ofPrimitives(parameters, (...primitives) => apply(...primitives.map(Number)));
}

/** A function of a text that refuses some. */
function ofTexts(apply: (text: string) => string): Operation {
  return operation("text …", ({ run, args }) =>
    applyToPrimitives(
      run,
      args.entries.map((entry) => entry.value),
      (text) => {
        try {
          return { value: apply(String(text)) };
        } catch {
          return undefined;
        }
      },
    ),
  );
}

const number = (value: Primitive): number => (value === undefined ? Number.NaN : Number(value));
const one = (apply: (value: number) => number): Operation =>
  ofNumbers("number …", (value = Number.NaN) => apply(value));

/** It stays what it is, and cannot be changed any more: what changes it then is not followed. */
const fixed = operation(
  "object",
  ({ args }) => {
    const value = args.entries[0]?.value ?? nothing;
    if ("state" in value && value.type !== "class") value.state.fixed++;
    return value.type === "known" || value.type === "object" || value.type === "list" || value.type === "instance"
      ? value
      : undefined;
  },
  "changes",
);
const silent = operation("any*", ({ run, args }: BuiltinCall): Value => {
  for (const { value } of args.entries) run.touch(value);
  return nothing;
});
const parseInteger = ofPrimitives("text number?", (text, radix) =>
  Number.parseInt(String(text), radix === undefined ? undefined : Number(radix)),
);
const parseNumber = ofPrimitives("text …", (text) => Number.parseFloat(String(text)));

const hasOwn = operation("object text", (call: BuiltinCall) => hasKey(call.run, argument(call, 0), argument(call, 1)));

export const globalFunctions: Builtins = {
  "Object.freeze": fixed,
  "Object.seal": fixed,
  "Object.preventExtensions": fixed,
  "Object.keys": operation("object …", (call) => contents(call, ([key]) => ({ ...call.site, value: known(key) }))),
  "Object.values": operation("object …", (call) => contents(call, ([, entry]) => entry)),
  "Object.entries": operation("object …", (call) =>
    contents(call, ([key, entry]) => ({
      node: entry.node,
      own: entry.own,
      value: newList(call, [{ ...call.site, value: known(key) }, entry]),
    })),
  ),
  "Object.fromEntries": operation("pairs", fromEntries),
  "Object.is": operation("primitive primitive …", (call) => {
    const [one, other] = [argument(call, 0), argument(call, 1)];
    return one.type === "known" && other.type === "known" ? known(Object.is(one.value, other.value)) : anyBoolean;
  }),
  "Object.getOwnPropertyNames": operation("object …", (call) =>
    argument(call, 0).type === "object" ? contents(call, ([key]) => ({ ...call.site, value: known(key) })) : undefined,
  ),
  "Reflect.get": operation("object text", (call) => {
    const [object, key] = [argument(call, 0), keyOf(argument(call, 1))];
    return object.type === "object" && key !== undefined ? call.run.property(object, key, call.site) : undefined;
  }),
  "Reflect.has": operation("object text", (call) => {
    const [object, key] = [argument(call, 0), argument(call, 1)];
    return object.type === "object" ? hasKey(call.run, object, key) : undefined;
  }),
  "Object.hasOwn": hasOwn,
  "Object.prototype.hasOwnProperty.call": hasOwn,
  "Object.assign": operation(
    "object object*",
    ({ run, args, site }) => {
      const [target, ...sources] = args.entries.map(({ value }) => value);
      return target === undefined ? undefined : objectAssign(run, target, sources, site);
    },
    "changes",
  ),
  Array: operation("length?", (call) => {
    if (call.args.entries.length === 0) return newList(call, []);
    const length = argument(call, 0);
    return length.type === "known" && typeof length.value === "number"
      ? counted(call.run, length.value, call.site, true)
      : undefined;
  }),
  "Array.of": operation("any*", (call) => newList(call, call.args.entries)),
  "Array.from": operation("list callback?", arrayFrom, "calls"),
  "Array.isArray": operation("any …", (call) => {
    const options = optionsOf(argument(call, 0));
    if (options === undefined) return anyBoolean;
    return join(
      options.map((option) =>
        option.type === "library" || option.type === "builtin" || option.type === "group"
          ? anyBoolean
          : known(option.type === "list"),
      ),
    );
  }),
  "JSON.stringify": operation("any", (call) => {
    const value = argument(call, 0);
    call.run.touch(value);
    const plain = plainOf(value, 0);
    if (plain === undefined) return unknown("computed");
    const text: unknown = JSON.stringify(plain.value);
    return typeof text === "string" && text.length <= maxText ? known(text) : unknown("computed");
  }),
  "JSON.parse": operation("text", ({ run, args, site }) => {
    const [text] = args.entries;
    if (text?.value.type !== "known" || typeof text.value.value !== "string") {
      if (text !== undefined) run.touch(text.value);
      return unknown("computed");
    }
    try {
      return fromJson(run, JSON.parse(text.value.value), site);
    } catch (problem) {
      if (!(problem instanceof SyntaxError)) throw problem;
      throwError(run, "SyntaxError", site);
      return unknown("never");
    }
  }),
  String: operation("primitive …", ({ run, args }) =>
    applyToPrimitives(
      run,
      args.entries.map(({ value }) => value),
      (primitive) => ({ value: String(primitive) }),
    ),
  ),
  Number: ofPrimitives("primitive …", (value) => Number(value)),
  "String.fromCharCode": ofPrimitives("number*", (...codes) => String.fromCharCode(...codes.map(Number))),
  encodeURIComponent: ofTexts(encodeURIComponent),
  decodeURIComponent: ofTexts(decodeURIComponent),
  encodeURI: ofTexts(encodeURI),
  "Number.isInteger": ofPrimitives("primitive …", (value) => Number.isInteger(value)),
  "Number.isSafeInteger": ofPrimitives("primitive …", (value) => Number.isSafeInteger(value)),
  "Number.isFinite": ofPrimitives("primitive …", (value) => Number.isFinite(value)),
  "Number.isNaN": ofPrimitives("primitive …", (value) => Number.isNaN(value)),
  "Number.parseInt": parseInteger,
  "Number.parseFloat": parseNumber,
  parseInt: parseInteger,
  parseFloat: parseNumber,
  isNaN: ofPrimitives("primitive …", (value) => Number.isNaN(number(value))),
  isFinite: ofPrimitives("primitive …", (value) => Number.isFinite(number(value))),
  Boolean: operation("any …", (call) => {
    const decided = truth(argument(call, 0));
    return decided === undefined ? anyBoolean : known(decided);
  }),
  "Math.max": ofNumbers("number*", Math.max),
  "Math.min": ofNumbers("number*", Math.min),
  "Math.floor": one(Math.floor),
  "Math.ceil": one(Math.ceil),
  "Math.round": one(Math.round),
  "Math.trunc": one(Math.trunc),
  "Math.abs": one(Math.abs),
  "Math.sqrt": one(Math.sqrt),
  "Math.log2": one(Math.log2),
  "Math.log10": one(Math.log10),
  "Math.pow": ofNumbers("number number …", (base = Number.NaN, exponent = Number.NaN) => base ** exponent),
  "Math.sign": one(Math.sign),
  ...promiseFunctions,
  ...dateFunctions,
  Symbol: operation("text? …", ({ run }) => ({ type: "symbol", key: symbolKey(String(++run.symbols)) })),
  "Symbol.for": operation("text …", (call) => {
    const name = argument(call, 0);
    return name.type === "known" ? { type: "symbol", key: symbolKey(`for ${String(name.value)}`) } : undefined;
  }),
  structuredClone: operation("object", ({ run, args, site }) => cloned(run, args.entries[0]?.value ?? nothing, site)),
  "console.assert": silent,
  "console.count": silent,
  "console.debug": silent,
  "console.dir": silent,
  "console.error": silent,
  "console.group": silent,
  "console.groupEnd": silent,
  "console.info": silent,
  "console.log": silent,
  "console.table": silent,
  "console.time": silent,
  "console.timeEnd": silent,
  "console.trace": silent,
  "console.warn": silent,
};

/** A list of so many times nothing. */
function counted(run: Run, length: number, site: Site, holes: boolean): Value {
  if (!Number.isInteger(length) || length < 0 || length > maxText) return unknown("computed");
  run.step(length);
  const elements = Array.from({ length }, (): Entry => ({ ...site, value: nothing }));
  return run.made({ type: "list", sites: [site.node], elements, ...(holes && length > 0 ? { holes } : {}) });
}

function arrayFrom(call: BuiltinCall): Value | undefined {
  const { run, site } = call;
  const [source, callback] = call.args.entries;
  if (source === undefined) return undefined;
  const { value } = source;
  // An object with nothing but a length.
  const only = value.type === "object" && unlisted(value) === undefined && value.entries.size === 1;
  const length = only && readable(run, value) ? value.entries.get("length")?.value : undefined;
  const list =
    length?.type === "known" && typeof length.value === "number"
      ? counted(run, length.value, site, false)
      : value.type === "object"
        ? undefined
        : value;
  if (callback !== undefined && (value.type === "generator" || value.type === "instance"))
    return arrayFromEach(call, value, callback.value);
  const all = callback === undefined ? elementsOf : elementsOfPart;
  const elements = list === undefined ? undefined : all(run, list, site);
  if (elements === undefined) return undefined;
  if (callback === undefined) return newList(call, elements);
  const map = (): Value => mapped(run, elements, callback.value, site);
  return fixedAll(statesOf(value), map);
}

/** `Array.from` of what runs code of the program when elements are requested: a function is called between them. */
function arrayFromEach({ run, site }: BuiltinCall, value: Value, callback: Value): Value | undefined {
  const cursor = followedCursor(run, iteratorOf(run, value, site), site);
  if (cursor === undefined) return undefined;
  let index = 0;
  const element = (entry: Entry): Entry => ({
    ...site,
    value: run.call(callback, { entries: [entry, { ...site, value: known(index++) }] }, site),
  });
  const all = allOf(run, cursor, site, element);
  return all === undefined ? undefined : run.made({ type: "list", sites: [site.node], elements: all });
}

/** A copy of plain values that shares nothing. */
function cloned(run: Run, value: Value, site: Site): Value {
  run.step();
  const copy = (entry: Entry): Entry => ({ ...entry, value: cloned(run, entry.value, site) });
  switch (value.type) {
    case "known":
      return value;
    case "oneOf":
      if (value.options.every((option) => option.type === "known")) return value;
      break;
    case "list":
      if (value.holes === true || !readable(run, value)) break;
      return run.made({ type: "list", sites: [site.node], elements: value.elements.map(copy) });
    case "object": {
      if (unlisted(value) !== undefined || !readable(run, value)) break;
      const entries = new Map(enumerable(value).map(([key, entry]) => [key, copy(entry)]));
      return run.made({ type: "object", sites: [site.node], entries });
    }
    default:
  }
  run.touch(value);
  return unknown("cloned", value);
}

/** A list of what an object or a list holds. */
function contents(call: BuiltinCall, element: (pair: readonly [string, Entry]) => Entry): Value {
  const value = argument(call, 0);
  const of = (option: Value): Value => {
    const pairs = pairsOf(call.run, option, call.site);
    if (pairs !== undefined) return newList(call, pairs.map(element));
    call.run.touch(option);
    return unknown("its keys are not known", option);
  };
  return value.type === "oneOf" ? join(value.options.map(of)) : of(value);
}

/** Keys and values, where they are known. */
function pairsOf(run: Run, value: Value, site: Site): readonly (readonly [string, Entry])[] | undefined {
  if (value.type === "list" && value.holes !== true && value.named === undefined && readable(run, value))
    return value.elements.map((element, index) => [String(index), element] as const);
  if (value.type === "module") {
    const all = [...value.exports].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const isKnown = value.commonJs === undefined && value.packages.length === 0 && value.bindings.size === 0;
    // Types that are exported have no value.
    if (!isKnown || all.some(([, each]) => each.type === "unknown")) return undefined;
    return all.map(([key, each]) => [key, { ...site, value: each }] as const);
  }
  if (value.type === "instance") {
    const properties = propertiesOf(run, value);
    const isKnown =
      properties?.unordered === false && [...properties.entries.values()].every(({ present }) => !present);
    return isKnown ? enumerable(properties) : undefined;
  }
  if (value.type !== "object" || unlisted(value) !== undefined || !readable(run, value)) return undefined;
  return enumerable(value);
}

function fromEntries({ run, args, site }: BuiltinCall): Value {
  const value = args.entries[0]?.value ?? nothing;
  const elements = elementsOf(run, value, site);
  const entries = new Map<string, Entry>();
  for (const { value: pair } of elements ?? []) {
    const [key, entry = { ...site, value: nothing }] = elementsInPair(pair);
    const name = key === undefined ? undefined : keyOf(key.value);
    if (name === undefined || name === "__proto__") {
      run.touch(value);
      return unknown("its keys are not known", value);
    }
    entries.set(name, entry);
  }
  if (elements === undefined) return unknown("its keys are not known", value);
  return run.made({ type: "object", sites: [site.node], entries });
}

/** A value that JSON can write, as JavaScript's own. */
function plainOf(value: Value, depth: number): { readonly value: unknown } | undefined {
  if (depth > 20) return undefined;
  switch (value.type) {
    case "known":
      return { value: value.value };
    case "list": {
      if (value.holes === true || value.loose === true) return undefined;
      const parts = value.elements.map((entry) => plainOf(entry.value, depth + 1));
      return parts.includes(undefined) ? undefined : { value: parts.map((part) => part?.value) };
    }
    case "object": {
      if (unlisted(value) !== undefined || value.entries.has("toJSON") || value.entries.has("__proto__"))
        return undefined;
      const parts = enumerable(value).map(([key, entry]) => [key, plainOf(entry.value, depth + 1)] as const);
      if (parts.some(([, part]) => part === undefined)) return undefined;
      return { value: Object.fromEntries(parts.map(([key, part]) => [key, part?.value])) };
    }
    default:
      return undefined;
  }
}

function fromJson(run: Run, value: unknown, site: Site): Value {
  run.step();
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return known(value);
  if (typeof value !== "object") return unknown("computed");
  const entry = (inner: unknown): Entry => ({ ...site, value: fromJson(run, inner, site) });
  if (Array.isArray(value)) return run.made({ type: "list", sites: [site.node], elements: value.map(entry) });
  if (Object.hasOwn(value, "__proto__")) return unknown("computed");
  return run.made({
    type: "object",
    sites: [site.node],
    entries: new Map(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, entry(inner)])),
  });
}
