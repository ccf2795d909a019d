/** Functions of JavaScript's global objects: `Object`, `Array`, `Number`, `Math` and so on. */
import { defineProperty, hasAccessors, isAccessor, withoutAccessors } from "../accessors.ts";
import { asJson, asPrimitive } from "../conversions.ts";
import { allOf, followedCursor } from "../cursors.ts";
import { throwError } from "../errors.ts";
import { mayThrow } from "../exceptions.ts";
import { elementsOf, elementsOfPart, fixedAll, iteratorOf, statesOf } from "../iteration.ts";
import { propertiesOf } from "../instances.ts";
import { objectAssign } from "../objects.ts";
import { applyToPrimitives, hasKey, maxText } from "../operators.ts";
import { createObject, setPrototype } from "../prototypes.ts";
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

const hasOwn = operation("object text", (call: BuiltinCall) =>
  hasKey(call.run, argument(call, 0), argument(call, 1), true),
);

export const globalFunctions: Builtins = {
  "Object.freeze": fixed,
  "Object.seal": fixed,
  "Object.preventExtensions": fixed,
  "Object.keys": operation("object …", (call) =>
    contents(call, ([key]) => ({ ...call.site, value: known(key) }), false),
  ),
  "Object.values": operation("object …", (call) => contents(call, ([, entry]) => entry)),
  "Object.entries": operation("object …", (call) =>
    contents(call, ([key, entry]) => ({
      node: entry.node,
      own: entry.own,
      value: newList(call, [{ ...call.site, value: known(key) }, entry]),
    })),
  ),
  "Object.fromEntries": operation("pairs", fromEntries),
  "Object.defineProperty": operation(
    "object text descriptor",
    ({ run, args, site }) => {
      const [target, name, descriptor] = args.entries.map(({ value }) => value);
      const key = name === undefined ? undefined : keyOf(name);
      if (target === undefined || key === undefined || descriptor === undefined) return undefined;
      return defineProperty(run, target, key, descriptor, site);
    },
    "changes",
  ),
  "Object.create": operation("prototype", ({ run, args, site }) =>
    createObject(run, args.entries[0]?.value ?? nothing, site),
  ),
  "Object.setPrototypeOf": operation(
    "object prototype",
    (call) => setPrototype(call.run, argument(call, 0), argument(call, 1)),
    "changes",
  ),
  "Object.is": operation("primitive primitive …", (call) => {
    const [one, other] = [argument(call, 0), argument(call, 1)];
    return one.type === "known" && other.type === "known" ? known(Object.is(one.value, other.value)) : anyBoolean;
  }),
  "Object.getOwnPropertyNames": operation("object …", (call) => {
    const object = argument(call, 0);
    // It also names what loops do not see.
    if (object.type !== "object" || [...object.entries.values()].some(({ hidden }) => hidden)) return undefined;
    return contents(call, ([key]) => ({ ...call.site, value: known(key) }), false);
  }),
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
    const plain = plainOf(call.run, value, known(""), call.site, 0);
    if (plain === undefined) {
      call.run.touch(value);
      return unknown("computed");
    }
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
  String: operation("primitive …", ({ run, args, site }) =>
    applyToPrimitives(
      run,
      args.entries.map(({ value }) => asPrimitive(run, value, "text", site)),
      (primitive) => ({ value: String(primitive) }),
    ),
  ),
  Number: ofPrimitives("primitive …", (value) => Number(value)),
  "String.raw": operation("object any*", rawText),
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
  structuredClone: operation("object", ({ run, args, site }) =>
    cloned(run, args.entries[0]?.value ?? nothing, site, new Map()),
  ),
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

/** Texts with values between them. */
function rawText({ run, args, site }: BuiltinCall): Value | undefined {
  const [first, ...given] = args.entries.map(({ value }) => value);
  if (first?.type !== "object" && first?.type !== "list") return undefined;
  const raw = run.property(first, "raw", site);
  if (raw.type !== "list" || raw.holes === true || !readable(run, raw)) return undefined;
  const texts = raw.elements.map(({ value }) => value);
  const values = given.slice(0, Math.max(texts.length - 1, 0));
  return applyToPrimitives(run, [...texts, ...values], (...parts) => ({
    value: texts
      .map((_, at) => `${String(parts[at])}${at < values.length ? String(parts[texts.length + at]) : ""}`)
      .join(""),
  }));
}

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
  const only = value.type === "object" && !value.prototype && unlisted(value) === undefined && value.entries.size === 1;
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

/** A copy of plain values that shares nothing with them. `done`: the copies so far, which share what their originals share. */
function cloned(run: Run, value: Value, site: Site, done: Map<Value, Value>): Value {
  run.step();
  const before = done.get(value);
  if (before !== undefined) return before;
  // What holds itself.
  done.set(value, unknown("cloned", value));
  const copy = clonedParts(run, value, (entry) => ({ ...entry, value: cloned(run, entry.value, site, done) }), site);
  if (copy === undefined) {
    // Functions cannot be cloned.
    mayThrow(run);
    run.touch(value);
  }
  const made = copy ?? unknown("cloned", value);
  done.set(value, made);
  return made;
}

function clonedParts(run: Run, value: Value, copy: (entry: Entry) => Entry, site: Site): Value | undefined {
  const sites = [site.node];
  switch (value.type) {
    case "known":
      return value;
    case "oneOf":
      return value.options.every((option) => option.type === "known") ? value : undefined;
    case "list":
      if (value.holes === true || value.named !== undefined || !readable(run, value)) return undefined;
      return run.made({ type: "list", sites, elements: value.elements.map(copy) });
    case "collection": {
      if (!readable(run, value.list)) return undefined;
      const list = run.made({ type: "list", sites, elements: value.list.elements.map(copy) });
      return list.type === "list" ? { ...value, list } : list;
    }
    case "object":
    case "instance": {
      // A copy has no class.
      const pairs = value.type === "object" && hasAccessors(value) ? undefined : pairsOf(run, value, site, false);
      if (pairs === undefined) return undefined;
      return run.made({ type: "object", sites, entries: new Map(pairs.map(([key, entry]) => [key, copy(entry)])) });
    }
    default:
      return undefined;
  }
}

/** A list of what an object or a list holds. `reads`: getters are called. */
function contents(call: BuiltinCall, element: (pair: readonly [string, Entry]) => Entry, reads = true): Value {
  const value = argument(call, 0);
  const of = (option: Value): Value => {
    const pairs = pairsOf(call.run, option, call.site, reads);
    if (pairs !== undefined) return newList(call, pairs.map(element));
    call.run.touch(option);
    return unknown("its keys are not known", option);
  };
  return value.type === "oneOf" ? join(value.options.map(of)) : of(value);
}

/** Keys and values, where they are known. */
function pairsOf(
  run: Run,
  value: Value,
  site: Site,
  reads: boolean,
): readonly (readonly [string, Entry])[] | undefined {
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
  if (value.type !== "object" || unlisted(value, "called") !== undefined || !readable(run, value)) return undefined;
  const read = reads ? withoutAccessors(run, value, site) : value;
  return read === undefined ? undefined : enumerable(read);
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

/** A value that JSON can write, as JavaScript's own. `key`: what a `toJSON` is given. */
function plainOf(
  run: Run,
  value: Value,
  key: Value,
  site: Site,
  depth: number,
): { readonly value: unknown } | undefined {
  if (depth > 20) return undefined;
  if (value.type === "known") return { value: value.value };
  if (value.type === "list") {
    if (value.holes === true || !readable(run, value)) return undefined;
    return fixedAll([value.state], () => {
      const parts = value.elements.map((entry, at) => plainOf(run, entry.value, known(String(at)), site, depth + 1));
      return parts.includes(undefined) ? undefined : { value: parts.map((part) => part?.value) };
    });
  }
  if (value.type !== "object" && value.type !== "instance") return undefined;
  const written = asJson(run, value, key, site);
  if (written === undefined) return undefined;
  if (written.type === "known") return { value: written.value };
  if (written.type === "list") return plainOf(run, written, key, site, depth + 1);
  if (written.type !== "object" && written.type !== "instance") return undefined;
  const pairs = pairsOf(run, written, site, false);
  if (pairs === undefined || pairs.some(([name, entry]) => name === "__proto__" || isAccessor(entry.value)))
    return undefined;
  return fixedAll([written.state], () => {
    const parts = pairs.map(
      ([name, entry]) => [name, plainOf(run, entry.value, known(name), site, depth + 1)] as const,
    );
    if (parts.some(([, part]) => part === undefined)) return undefined;
    return { value: Object.fromEntries(parts.map(([name, part]) => [name, part?.value])) };
  });
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
