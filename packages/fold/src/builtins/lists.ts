/** What JavaScript's own functions make of values: lists, strings, `Object`, `Array`, `Math`. */
import { collectionMethod } from "./collections.ts";
import { hasKey, joined, lift, notFolded, textMethod } from "./operators.ts";
import type { Arguments, Machine, Site } from "./machine.ts";
import {
  either,
  iterated,
  join,
  known,
  nothing,
  optionsOf,
  truth,
  unknown,
  type Entry,
  type ListValue,
  type MethodValue,
  type Primitive,
  type Value,
} from "./values.ts";

const mutators = ["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin"];
const listMethods = [
  ...mutators,
  "map",
  "forEach",
  "filter",
  "flatMap",
  "find",
  "findIndex",
  "some",
  "every",
  "reduce",
  "concat",
  "slice",
  "includes",
  "indexOf",
  "join",
  "at",
  "flat",
  "entries",
  "keys",
  "values",
  "toReversed",
];

/** Whether lists have a method that is understood. */
export const isListMethod = (name: string): boolean => listMethods.includes(name);

/** Global names that are understood, with their members. */
export const builtinNames: readonly string[] = [
  "Object",
  "Array",
  "Map",
  "Set",
  "Math",
  "JSON",
  "console",
  "String",
  "Number",
  "Boolean",
  "Promise",
  "parseInt",
  "parseFloat",
  "structuredClone",
  "module",
  "exports",
  "require",
];

/** Calls a function of JavaScript itself. */
export function callBuiltin(machine: Machine, name: string, args: Arguments, site: Site): Value {
  const [first, second] = args.entries;
  const value = first?.value ?? nothing;
  if (args.rest !== undefined) return escaping(machine, args);
  if (name.startsWith("console.")) return nothing;
  if (name.startsWith("Math.")) return math(name, args);
  switch (name) {
    case "Object.freeze":
    case "Object.seal":
    case "Object.preventExtensions":
      return value;
    case "Object.keys":
    case "Object.values":
    case "Object.entries":
      return each(value, (option) => contents(machine, name, option, site));
    case "Object.fromEntries":
      return fromEntries(machine, iterated(value), site);
    case "Array.isArray": {
      const options = optionsOf(value);
      return options === undefined ? either : join(options.map((option) => known(option.type === "list")));
    }
    case "Array.of":
      return machine.made({ type: "list", sites: [site.node], elements: args.entries });
    case "Array.from":
      return arrayFrom(machine, value, second?.value, args, site);
    case "structuredClone":
      return cloned(machine, value, site);
    case "JSON.stringify":
      return unknown("computed");
    case "String":
      return lift([value], (a) => ({ value: String(a) }));
    case "Number":
      return lift([value], (a) => (a === undefined ? undefined : { value: Number(a) }));
    case "parseInt":
    case "Number.parseInt":
      return lift([value, second?.value ?? known(10)], (text, radix) =>
        typeof radix === "number" ? { value: Number.parseInt(String(text), radix) } : undefined,
      );
    case "parseFloat":
    case "Number.parseFloat":
      return lift([value], (text) => ({ value: Number.parseFloat(String(text)) }));
    case "Number.isInteger":
    case "Number.isFinite":
    case "Number.isNaN":
      return lift([value], (number) => ({ value: numberTests[name](number) }));
    case "Object.hasOwn":
      return hasKey(value, second?.value ?? nothing);
    case "Array":
      return value.type === "known" && typeof value.value === "number" && second === undefined
        ? counted(machine, value.value, site)
        : machine.made({ type: "list", sites: [site.node], elements: args.entries });
    case "Boolean": {
      const decided = truth(value);
      return decided === undefined ? either : known(decided);
    }
    case "Promise.resolve":
      return value.type === "promise" ? value : { type: "promise", value };
    case "Promise.all":
      if (value.type !== "list") return escaping(machine, args);
      return {
        type: "promise",
        value: machine.made({
          type: "list",
          sites: [site.node],
          elements: value.elements.map((element) => ({
            ...element,
            value: element.value.type === "promise" ? element.value.value : element.value,
          })),
        }),
      };
    default:
      return escaping(machine, args);
  }
}

const numberTests = {
  "Number.isInteger": Number.isInteger,
  "Number.isFinite": Number.isFinite,
  "Number.isNaN": Number.isNaN,
};

/** A list of so many times nothing. */
function counted(machine: Machine, length: number, site: Site): Value {
  if (!Number.isInteger(length) || length < 0) return unknown("computed");
  machine.step(length);
  const elements = Array.from({ length }, (): Entry => ({ ...site, value: nothing }));
  return machine.made({ type: "list", sites: [site.node], elements });
}

function arrayFrom(machine: Machine, source: Value, callback: Value | undefined, args: Arguments, site: Site): Value {
  const length = source.type === "object" && source.open === undefined ? source.entries.get("length") : undefined;
  const list =
    length?.value.type === "known" && typeof length.value.value === "number"
      ? counted(machine, length.value.value, site)
      : iterated(source);
  if (list.type !== "list") return escaping(machine, args);
  if (callback !== undefined) return mapped(machine, list, callback, site);
  return machine.made({ type: "list", sites: [site.node], elements: list.elements });
}

/** A copy of plain values that shares nothing. */
function cloned(machine: Machine, value: Value, site: Site): Value {
  machine.step();
  const copy = (entry: Entry): Entry => ({ ...entry, value: cloned(machine, entry.value, site) });
  switch (value.type) {
    case "known":
    case "oneOf":
      return value.type === "known" || value.options.every((option) => option.type === "known")
        ? value
        : unknown("cloned");
    case "list":
      return machine.made({ type: "list", sites: [site.node], elements: value.elements.map(copy) });
    case "object": {
      const entries = new Map([...value.entries].map(([key, entry]) => [key, copy(entry)]));
      const open = value.open === undefined ? {} : { open: unknown(value.open.why) };
      return machine.made({ type: "object", sites: [site.node], entries, ...open });
    }
    default:
      return unknown("cloned");
  }
}

function escaping(machine: Machine, args: Arguments): Value {
  for (const { value } of args.entries) machine.escape(value);
  if (args.rest !== undefined) machine.escape(args.rest);
  return unknown("computed elsewhere");
}

/** Applies a function to each possible value. */
function each(value: Value, apply: (option: Value) => Value): Value {
  return value.type === "oneOf" ? join(value.options.map(apply)) : apply(value);
}

function math(name: string, args: Arguments): Value {
  return lift(
    args.entries.map((entry) => entry.value),
    (...numbers) => {
      const all = numbers.filter((number) => typeof number === "number");
      const [first = Number.NaN] = all;
      if (all.length < numbers.length) return undefined;
      switch (name) {
        case "Math.max":
          return { value: Math.max(...all) };
        case "Math.min":
          return { value: Math.min(...all) };
        case "Math.floor":
          return { value: Math.floor(first) };
        case "Math.ceil":
          return { value: Math.ceil(first) };
        case "Math.round":
          return { value: Math.round(first) };
        default:
          return undefined;
      }
    },
  );
}

function contents(machine: Machine, name: string, value: Value, site: Site): Value {
  if (value.type === "list") {
    const pairs = value.elements.map((element, index): [string, Entry] => [String(index), element]);
    return listOf(machine, name, pairs, site);
  }
  if (value.type !== "object" || value.open !== undefined) return unknown("its keys are not known", value);
  if ([...value.entries.values()].some((entry) => entry.value.type === "function" && entry.value.getter === true)) {
    return unknown("a getter", value);
  }
  return listOf(machine, name, [...value.entries], site);
}

function listOf(machine: Machine, name: string, pairs: readonly [string, Entry][], site: Site): Value {
  machine.step(pairs.length);
  const elements = pairs.map(([key, entry]): Entry => {
    if (name === "Object.values") return entry;
    const keyEntry: Entry = { ...site, value: known(key) };
    if (name === "Object.keys") return keyEntry;
    return { ...entry, value: machine.made({ type: "list", sites: [], elements: [keyEntry, entry] }) };
  });
  return machine.made({ type: "list", sites: [site.node], elements });
}

function fromEntries(machine: Machine, value: Value, site: Site): Value {
  if (value.type !== "list") return unknown("its keys are not known", value);
  const entries = new Map<string, Entry>();
  machine.step(value.elements.length);
  for (const { value: pair } of value.elements) {
    const [key, entry] = pair.type === "list" ? pair.elements : [];
    if (key?.value.type !== "known" || entry === undefined) return unknown("its keys are not known", value);
    entries.set(String(key.value.value), entry);
  }
  return machine.made({ type: "object", sites: [site.node], entries });
}

/** Calls a method of a list, a string or a function. */
export function callMethod(machine: Machine, { receiver, name }: MethodValue, args: Arguments, site: Site): Value {
  if (receiver.type === "collection") return collectionMethod(machine, receiver, name, args, site);
  if (receiver.type === "list") return listMethod(machine, receiver, name, args, site);
  if (receiver.type === "known") return primitiveMethod(machine, receiver.value, name, args, site);
  if (receiver.type === "function") {
    const [self, ...rest] = args.entries;
    if (name === "call") return machine.call(receiver, { ...args, entries: rest }, site, self?.value ?? nothing);
    if (name === "bind" && rest.length === 0)
      return receiver.self === undefined && self !== undefined ? { ...receiver, self: self.value } : receiver;
  }
  machine.escape(receiver);
  return escaping(machine, args);
}

function primitiveMethod(machine: Machine, text: Primitive, name: string, args: Arguments, site: Site): Value {
  if (args.rest !== undefined || (typeof text !== "string" && name !== "toString")) return escaping(machine, args);
  const primitives: Primitive[] = [];
  for (const { value } of args.entries) {
    if (value.type === "oneOf") {
      // Only the receiver is folded over; an argument that is open leaves the result open.
      return unknown("computed");
    }
    if (value.type !== "known") return escaping(machine, args);
    primitives.push(value.value);
  }
  const result = textMethod(String(text), name, primitives);
  if (result === notFolded) return unknown("computed");
  if (typeof result !== "object" || result === null) return known(result);
  machine.step(result.length);
  return machine.made({
    type: "list",
    sites: [site.node],
    elements: result.map((part): Entry => ({ ...site, value: known(part) })),
  });
}

function mapped(machine: Machine, list: ListValue, callback: Value, site: Site): Value {
  const elements = results(machine, list, callback, site).map((value, index): Entry => ({
    ...(list.elements[index] ?? site),
    value,
  }));
  return machine.made({ type: "list", sites: [site.node], elements });
}

/** What a callback gives for each element. */
function results(machine: Machine, list: ListValue, callback: Value, site: Site): readonly Value[] {
  return list.elements.map((element, index) => {
    machine.step();
    return machine.call(
      callback,
      { entries: [element, { ...site, value: known(index) }, { ...site, value: list }] },
      site,
    );
  });
}

function listMethod(machine: Machine, list: ListValue, name: string, args: Arguments, site: Site): Value {
  const [first, second] = args.entries;
  const callback = first?.value ?? nothing;
  const entries = list.elements;
  const fresh = (elements: readonly Entry[]): Value => machine.made({ type: "list", sites: [site.node], elements });
  if (mutators.includes(name)) {
    machine.mutate(list);
    escaping(machine, args);
    return unknown("changed in place", list);
  }
  if (args.rest !== undefined) {
    machine.escape(list);
    return escaping(machine, args);
  }
  switch (name) {
    case "map":
      return mapped(machine, list, callback, site);
    case "forEach":
      results(machine, list, callback, site);
      return nothing;
    case "filter": {
      const decisions = results(machine, list, callback, site).map(truth);
      if (decisions.includes(undefined)) return unknown("filtered", list);
      return fresh(entries.filter((_, index) => decisions[index]));
    }
    case "flatMap":
      return flattened(
        results(machine, list, callback, site).map((value): Entry => ({ ...site, value })),
        list,
        fresh,
      );
    case "flat":
      return first === undefined ? flattened(entries, list, fresh) : unknown("flattened", list);
    case "find": {
      for (const [index, value] of results(machine, list, callback, site).entries()) {
        const decided = truth(value);
        if (decided === undefined) return join([...entries.slice(index).map((entry) => entry.value), nothing]);
        const found = entries[index];
        if (decided && found !== undefined) return found.value;
      }
      return nothing;
    }
    case "some":
    case "every": {
      const decisions = results(machine, list, callback, site).map(truth);
      if (decisions.includes(name === "some")) return known(name === "some");
      return decisions.includes(undefined) ? either : known(name !== "some");
    }
    case "reduce": {
      const start = second ?? entries[0];
      if (start === undefined) return unknown("an empty list");
      let result = start.value;
      for (const [index, element] of entries.slice(second === undefined ? 1 : 0).entries()) {
        machine.step();
        result = machine.call(
          callback,
          {
            entries: [{ ...site, value: result }, element, { ...site, value: known(index) }, { ...site, value: list }],
          },
          site,
        );
      }
      return result;
    }
    case "concat": {
      const all = [...entries];
      for (const entry of args.entries) {
        if (entry.value.type === "unknown" || entry.value.type === "oneOf")
          return unknown("joined to what is not known", list, ...args.entries.map((each) => each.value));
        if (entry.value.type === "list") all.push(...entry.value.elements);
        else all.push(entry);
      }
      return fresh(all);
    }
    case "slice":
    case "at": {
      const [from, to] = args.entries.map((entry) => (entry.value.type === "known" ? entry.value.value : Number.NaN));
      if (Number.isNaN(from) || Number.isNaN(to)) return unknown("its position is not known", list);
      const start = typeof from === "number" ? from : undefined;
      if (name === "at") return entries.at(start ?? 0)?.value ?? nothing;
      return fresh(entries.slice(start, typeof to === "number" ? to : undefined));
    }
    case "includes":
    case "indexOf":
      return found(entries, callback, name);
    case "join":
      return lift([first?.value ?? known(","), ...entries.map((entry) => entry.value)], (by, ...parts) =>
        joined(
          String(by),
          parts.map((part) => (part === null || part === undefined ? "" : String(part))),
        ),
      );
    case "entries":
      return fresh(
        entries.map((entry, index): Entry => ({
          ...entry,
          value: machine.made({ type: "list", sites: [], elements: [{ ...site, value: known(index) }, entry] }),
        })),
      );
    case "keys":
      return fresh(entries.map((_, index): Entry => ({ ...site, value: known(index) })));
    case "values":
      return fresh(entries);
    case "toReversed":
      return fresh([...entries].reverse());
    default:
      machine.escape(list);
      return escaping(machine, args);
  }
}

function flattened(entries: readonly Entry[], list: ListValue, fresh: (elements: readonly Entry[]) => Value): Value {
  const all: Entry[] = [];
  for (const entry of entries) {
    if (entry.value.type === "unknown" || entry.value.type === "oneOf")
      return unknown("flattened", list, ...entries.map((each) => each.value));
    if (entry.value.type === "list") all.push(...entry.value.elements);
    else all.push(entry);
  }
  return fresh(all);
}

function found(entries: readonly Entry[], wanted: Value, name: string): Value {
  const list = entries.map((entry) => entry.value);
  if (list.some((value) => value.type !== "known")) return name === "includes" ? either : unknown("computed");
  return lift([wanted], (primitive) => {
    const index = list.findIndex((value) => value.type === "known" && value.value === primitive);
    return { value: name === "includes" ? index >= 0 : index };
  });
}
