/** Functions of JavaScript's global objects: `Object`, `Array`, `Number`, `Math` and so on. */
import { applyToPrimitives, hasKey } from "../operators.ts";
import type { Run } from "../run.ts";
import {
  anyBoolean,
  iterated,
  join,
  known,
  nothing,
  optionsOf,
  truth,
  unknown,
  type Arguments,
  type Entry,
  type Primitive,
  type Site,
  type Unknown,
  type Value,
} from "../values.ts";
import { newList, unmodelled, type BuiltinCall, type Builtins } from "./builtin.ts";
import { mapped } from "./lists.ts";

const argument = ({ args }: BuiltinCall, position: number): Value => args.entries[position]?.value ?? nothing;

/** A function of one primitive. */
function ofPrimitive(apply: (primitive: Primitive) => Primitive): (call: BuiltinCall) => Value {
  return (call) => applyToPrimitives([argument(call, 0)], (primitive) => ({ value: apply(primitive) }));
}

/** A function of numbers. */
function ofNumbers(apply: (...numbers: readonly number[]) => number): (call: BuiltinCall) => Value {
  return ({ args }) =>
    applyToPrimitives(
      args.entries.map((entry) => entry.value),
      (...primitives) => {
        const numbers = primitives.filter((primitive) => typeof primitive === "number");
        return numbers.length < primitives.length ? undefined : { value: apply(...numbers) };
      },
    );
}

const same = (call: BuiltinCall): Value => argument(call, 0);
const silent = (): Value => nothing;
const parseInteger = (call: BuiltinCall): Value =>
  applyToPrimitives([argument(call, 0), call.args.entries[1]?.value ?? known(10)], (text, radix) =>
    typeof radix === "number" ? { value: Number.parseInt(String(text), radix) } : undefined,
  );
const parseNumber = ofPrimitive((text) => Number.parseFloat(String(text)));

/** Of `Object.assign` and `require` the call's own syntax counts: see calls.ts. */
export const globalFunctions: Builtins = {
  "Object.freeze": same,
  "Object.seal": same,
  "Object.preventExtensions": same,
  "Object.keys": (call) => contents(call, ([key], { site }) => ({ ...site, value: known(key) })),
  "Object.values": (call) => contents(call, ([, entry]) => entry),
  "Object.entries": (call) =>
    contents(call, ([key, entry], { run, site }) => ({
      ...entry,
      value: run.made({ type: "list", sites: [], elements: [{ ...site, value: known(key) }, entry] }),
    })),
  "Object.fromEntries": ({ run, args, site }) => fromEntries(run, iterated(args.entries[0]?.value ?? nothing), site),
  "Object.hasOwn": (call) => hasKey(argument(call, 0), argument(call, 1)),
  Array: (call) => {
    const { run, args, site } = call;
    const length = argument(call, 0);
    return length.type === "known" && typeof length.value === "number" && args.entries.length < 2
      ? counted(run, length.value, site)
      : newList(call, args.entries);
  },
  "Array.of": (call) => newList(call, call.args.entries),
  "Array.from": ({ run, args, site }) =>
    arrayFrom(run, args.entries[0]?.value ?? nothing, args.entries[1]?.value, args, site),
  "Array.isArray": (call) => {
    const options = optionsOf(argument(call, 0));
    return options === undefined ? anyBoolean : join(options.map((option) => known(option.type === "list")));
  },
  "JSON.stringify": () => unknown("computed"),
  String: ofPrimitive(String),
  Number: (call) =>
    applyToPrimitives([argument(call, 0)], (primitive) =>
      primitive === undefined ? undefined : { value: Number(primitive) },
    ),
  "Number.isInteger": ofPrimitive(Number.isInteger),
  "Number.isFinite": ofPrimitive(Number.isFinite),
  "Number.isNaN": ofPrimitive(Number.isNaN),
  "Number.parseInt": parseInteger,
  "Number.parseFloat": parseNumber,
  parseInt: parseInteger,
  parseFloat: parseNumber,
  Boolean: (call) => {
    const decided = truth(argument(call, 0));
    return decided === undefined ? anyBoolean : known(decided);
  },
  "Math.max": ofNumbers(Math.max),
  "Math.min": ofNumbers(Math.min),
  "Math.floor": ofNumbers((number = Number.NaN) => Math.floor(number)),
  "Math.ceil": ofNumbers((number = Number.NaN) => Math.ceil(number)),
  "Math.round": ofNumbers((number = Number.NaN) => Math.round(number)),
  "Promise.resolve": (call) => {
    const value = argument(call, 0);
    return value.type === "promise" ? value : { type: "promise", value };
  },
  "Promise.all": (call) => {
    const list = argument(call, 0);
    if (list.type !== "list") return unmodelled(call);
    const elements = list.elements.map((element) => ({
      ...element,
      value: element.value.type === "promise" ? element.value.value : element.value,
    }));
    return { type: "promise", value: newList(call, elements) };
  },
  structuredClone: ({ run, args, site }) => cloned(run, args.entries[0]?.value ?? nothing, site),
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
function counted(run: Run, length: number, site: Site): Value {
  if (!Number.isInteger(length) || length < 0) return unknown("computed");
  run.step(length);
  const elements = Array.from({ length }, (): Entry => ({ ...site, value: nothing }));
  return run.made({ type: "list", sites: [site.node], elements });
}

function arrayFrom(run: Run, source: Value, callback: Value | undefined, args: Arguments, site: Site): Value {
  const length = source.type === "object" && source.open === undefined ? source.entries.get("length") : undefined;
  const list =
    length?.value.type === "known" && typeof length.value.value === "number"
      ? counted(run, length.value.value, site)
      : iterated(source);
  if (list.type !== "list") return unmodelled({ run, args });
  if (callback !== undefined) return mapped(run, list, callback, site);
  return run.made({ type: "list", sites: [site.node], elements: list.elements });
}

/** A copy of plain values that shares nothing. */
function cloned(run: Run, value: Value, site: Site): Value {
  run.step();
  const copy = (entry: Entry): Entry => ({ ...entry, value: cloned(run, entry.value, site) });
  switch (value.type) {
    case "known":
    case "oneOf":
      return value.type === "known" || value.options.every((option) => option.type === "known")
        ? value
        : unknown("cloned");
    case "list":
      return run.made({ type: "list", sites: [site.node], elements: value.elements.map(copy) });
    case "object": {
      const entries = new Map([...value.entries].map(([key, entry]) => [key, copy(entry)]));
      const open = value.open === undefined ? {} : { open: unknown(value.open.why) };
      return run.made({ type: "object", sites: [site.node], entries, ...open });
    }
    default:
      return unknown("cloned");
  }
}

/** A list of what an object or a list holds. */
function contents(call: BuiltinCall, element: (pair: readonly [string, Entry], call: BuiltinCall) => Entry): Value {
  const value = argument(call, 0);
  const of = (option: Value): Value => {
    const pairs = pairsOf(option);
    if (pairs.type !== "pairs") return pairs;
    call.run.step(pairs.pairs.length);
    return newList(
      call,
      pairs.pairs.map((pair) => element(pair, call)),
    );
  };
  return value.type === "oneOf" ? join(value.options.map(of)) : of(value);
}

interface Pairs {
  readonly type: "pairs";
  readonly pairs: readonly (readonly [string, Entry])[];
}

/** Keys and values, where they are known. */
function pairsOf(value: Value): Pairs | Unknown {
  if (value.type === "list")
    return { type: "pairs", pairs: value.elements.map((element, index) => [String(index), element]) };
  if (value.type !== "object" || value.open !== undefined) return unknown("its keys are not known", value);
  const pairs = [...value.entries];
  if (pairs.some(([, entry]) => entry.value.type === "function" && entry.value.getter === true))
    return unknown("a getter", value);
  return { type: "pairs", pairs };
}

function fromEntries(run: Run, value: Value, site: Site): Value {
  if (value.type !== "list") return unknown("its keys are not known", value);
  const entries = new Map<string, Entry>();
  run.step(value.elements.length);
  for (const { value: pair } of value.elements) {
    const [key, entry] = pair.type === "list" ? pair.elements : [];
    if (key?.value.type !== "known" || entry === undefined) return unknown("its keys are not known", value);
    entries.set(String(key.value.value), entry);
  }
  return run.made({ type: "object", sites: [site.node], entries });
}
