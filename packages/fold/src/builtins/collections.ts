/** Maps and sets whose elements are seen. */
import { changeList } from "../changes.ts";
import { identityOf as identity } from "../identity.ts";
import { elementsOf, fixedWhile, makeIterator } from "../iteration.ts";
import { readable } from "../readable.ts";
import type { Run } from "../run.ts";
import {
  anyBoolean,
  join,
  known,
  nothing,
  unknown,
  type Arguments,
  type CollectionValue,
  type Entry,
  type Site,
  type Value,
} from "../values.ts";
import { newList, operation, type BuiltinCall, type Builtins, type Operation } from "./builtin.ts";

/** `new Map(…)` or `new Set(…)`. */
export function collectionOf(run: Run, of: CollectionValue["of"], args: Arguments, site: Site): Value {
  const [first] = args.entries;
  const empty = first === undefined || (first.value.type === "known" && (first.value.value ?? undefined) === undefined);
  const given = args.rest !== undefined ? undefined : empty ? [] : elementsOf(run, first.value, site);
  const elements = given === undefined ? undefined : of === "map" ? pairs(run, given, site) : unique(given);
  if (elements === undefined) {
    for (const { value } of args.entries) run.touch(value);
    return unknown(
      "made of what is not known",
      ...args.entries.map(({ value }) => value),
      ...(args.rest === undefined ? [] : [args.rest]),
    );
  }
  run.step(elements.length);
  const list = run.made({ type: "list", sites: [site.node], elements });
  return list.type === "list" ? { type: "collection", of, list } : list;
}

/** A key or an element as a map or a set keeps it: there is one zero. */
function asKey(entry: Entry): Entry {
  return entry.value.type === "known" && entry.value.value === 0 ? { ...entry, value: known(0) } : entry;
}

/** A map's entries: of equal keys the first gives the place, the last the value. */
function pairs(run: Run, elements: readonly Entry[], site: Site): Entry[] | undefined {
  const found = new Map<unknown, Entry>();
  for (const element of elements) {
    const [key, value = { ...element, value: nothing }] = elementsInPair(element.value);
    const same = key === undefined ? undefined : identity(key.value);
    if (key === undefined || same === undefined) return undefined;
    found.set(same.of, pair(run, asKey(key), value, site));
  }
  return [...found.values()];
}

/** A key and a value, where they are all there. */
export function elementsInPair(value: Value): readonly Entry[] {
  return value.type === "list" && value.loose !== true ? value.elements : [];
}

function pair(run: Run, key: Entry, value: Entry, site: Site): Entry {
  return {
    node: value.node,
    own: value.own,
    value: run.made({ type: "list", sites: [site.node], elements: [key, value] }),
  };
}

/** A set's elements, each once. Objects are equal when they are one. */
function unique(elements: readonly Entry[]): Entry[] | undefined {
  const found = new Map<unknown, Entry>();
  for (const element of elements) {
    const same = identity(element.value);
    if (same === undefined) return undefined;
    if (!found.has(same.of)) found.set(same.of, asKey(element));
  }
  return [...found.values()];
}

type Call = BuiltinCall<CollectionValue>;

interface Part {
  readonly key: Entry;
  readonly value: Entry;
}

/** The key and the value of an element; of a set both are the element. */
function partOf(of: CollectionValue["of"], element: Entry): Part | undefined {
  if (of === "set") return { key: element, value: element };
  const [key, value] = elementsInPair(element.value);
  return key === undefined || value === undefined ? undefined : { key, value };
}

function partsOf({ of, list }: CollectionValue): readonly Part[] | undefined {
  const parts = list.elements.flatMap((element) => partOf(of, element) ?? []);
  return parts.length === list.elements.length ? parts : undefined;
}

/** A method that gives an iterator over the collection. */
function iterating(element: (call: Call, part: Part) => Entry): Operation<CollectionValue> {
  return operation("", (call: Call) => {
    const { run, receiver, site } = call;
    const give = (entry: Entry): Entry | undefined => {
      const part = partOf(receiver.of, entry);
      return part === undefined ? undefined : element(call, part);
    };
    return makeIterator(run, receiver.list, give, site, "collection");
  });
}

function reading(
  parameters: string,
  apply: (call: Call, parts: readonly Part[]) => Value | undefined,
  effect: "calls" | "none" = "none",
): Operation<CollectionValue> {
  return operation(
    parameters,
    (call: Call) => {
      if (!readable(call.run, call.receiver.list)) return undefined;
      const parts = partsOf(call.receiver);
      return parts === undefined ? undefined : apply(call, parts);
    },
    effect,
  );
}

/** A method that changes the collection, where all its keys are known. */
function changing(
  of: CollectionValue["of"] | undefined,
  parameters: string,
  apply: (call: Call, at: number, elements: Entry[]) => Value,
): Operation<CollectionValue> {
  return operation(
    parameters,
    (call: Call) => {
      const { run, receiver, args } = call;
      const parts = partsOf(receiver);
      const [key] = args.entries;
      const same = key === undefined ? { of: undefined } : identity(key.value);
      if (!readable(run, receiver.list) || same === undefined || parts === undefined) return undefined;
      if (of !== undefined && receiver.of !== of) return undefined;
      const keys = parts.map((part) => identity(part.key.value));
      if (keys.includes(undefined)) return undefined;
      const at = keys.findIndex((each) => new Set([each?.of]).has(same.of));
      if (!changeList(run, receiver.list)) {
        for (const { value } of args.entries) run.escape(value);
        return unknown("changed in place", receiver, ...args.entries.map(({ value }) => value));
      }
      return apply(call, at, receiver.list.elements);
    },
    "changes",
  );
}

/** The value of a key, or `undefined` where that is not known. */
function lookup({ args }: Call, parts: readonly Part[]): { readonly entry: Entry | undefined } | undefined {
  const key = identity(args.entries[0]?.value ?? nothing);
  const found = new Map<unknown, Entry>();
  for (const part of parts) {
    const same = identity(part.key.value);
    if (same === undefined) return undefined;
    found.set(same.of, part.value);
  }
  return key === undefined ? undefined : { entry: found.get(key.of) };
}

/** Methods of maps and sets. */
export const collectionMethods: Builtins<CollectionValue> = {
  set: changing("map", "primitive any", ({ run, args, site, receiver }, at, elements) => {
    const [key, value] = args.entries;
    if (key === undefined || value === undefined) return unknown("changed in place", receiver);
    const before = elements[at]?.value;
    const [first] = before?.type === "list" ? before.elements : [];
    elements[at === -1 ? elements.length : at] = pair(run, first ?? asKey(key), value, site);
    return receiver;
  }),
  add: changing("set", "primitive", ({ args, receiver }, at, elements) => {
    const [element] = args.entries;
    if (at === -1 && element !== undefined) elements.push(asKey(element));
    return receiver;
  }),
  delete: changing(undefined, "primitive", (_, at, elements) => {
    if (at !== -1) elements.splice(at, 1);
    return known(at !== -1);
  }),
  clear: changing(undefined, "", (_, __, elements) => {
    elements.length = 0;
    return nothing;
  }),
  get: reading("primitive", (call, parts) => {
    if (call.receiver.of === "set") return undefined;
    const found = lookup(call, parts);
    call.run.touch(call.args.entries[0]?.value ?? nothing);
    if (found !== undefined) return found.entry?.value ?? nothing;
    // One of its values, or nothing.
    return join([...parts.map(({ value }) => value.value), nothing], "a key that is not known");
  }),
  has: reading("primitive", (call, parts) => {
    const found = lookup(call, parts);
    return found === undefined ? anyBoolean : known(found.entry !== undefined);
  }),
  forEach: reading(
    "callback",
    ({ run, receiver, args, site }, parts) => {
      const callback = args.entries[0]?.value ?? nothing;
      return fixedWhile(receiver.list, () => {
        for (const { key, value } of parts) {
          run.step();
          run.call(callback, { entries: [value, key, { ...site, value: receiver }] }, site);
        }
        return nothing;
      });
    },
    "calls",
  ),
  keys: iterating((_, { key }) => key),
  values: iterating((_, { value }) => value),
  entries: iterating((call, { key, value }) => ({
    node: value.node,
    own: value.own,
    value: newList(call, [key, value]),
  })),
};
