/** Maps and sets: made of lists whose elements are seen, gone through and asked as they were made. */
import type { Run } from "../run.ts";
import {
  anyBoolean,
  iterated,
  known,
  nothing,
  unknown,
  type Arguments,
  type CollectionValue,
  type Entry,
  type ListValue,
  type Primitive,
  type Site,
  type Value,
} from "../values.ts";
import { newList, type BuiltinCall, type Builtins } from "./builtin.ts";

/** `new Map(…)` or `new Set(…)`. */
export function collectionOf(run: Run, of: CollectionValue["of"], args: Arguments, site: Site): Value {
  const [first] = args.entries;
  const given = iterated(first?.value ?? { type: "list", sites: [], elements: [] });
  const elements =
    args.rest !== undefined || given.type !== "list" ? undefined : of === "map" ? pairs(given) : unique(given);
  if (elements === undefined) {
    return unknown("made of what is not known", given, ...(args.rest === undefined ? [] : [args.rest]));
  }
  run.step(elements.length);
  const list = run.made({ type: "list", sites: [site.node], elements });
  return list.type === "list" ? { type: "collection", of, list } : list;
}

/** A map's entries: of equal keys the first gives the place, the last the value. */
function pairs({ elements }: ListValue): readonly Entry[] | undefined {
  const found = new Map<Primitive, Entry>();
  for (const element of elements) {
    const [key, value] = element.value.type === "list" ? element.value.elements : [];
    if (key?.value.type !== "known" || value === undefined) return undefined;
    found.set(key.value.value, { ...element, value: { type: "list", sites: [], elements: [key, value] } });
  }
  return [...found.values()];
}

/** A set's elements, each once. Objects are equal when they are one. */
function unique({ elements }: ListValue): readonly Entry[] | undefined {
  const found = new Map<unknown, Entry>();
  for (const element of elements) {
    const { value } = element;
    if (value.type !== "known" && value.type !== "object" && value.type !== "list" && value.type !== "instance")
      return undefined;
    const same = value.type === "known" ? value.value : value;
    if (!found.has(same)) found.set(same, element);
  }
  return [...found.values()];
}

type Call = BuiltinCall<CollectionValue>;

/** A method that changes the collection. */
function changing({ run, receiver, args }: Call): Value {
  run.mutate(receiver);
  for (const { value } of args.entries) run.escape(value);
  if (args.rest !== undefined) run.escape(args.rest);
  return unknown("changed in place", receiver);
}

interface Part {
  readonly key: Entry;
  readonly value: Entry;
}

/** A method that only reads the collection. */
function reading(apply: (call: Call, parts: readonly Part[]) => Value): (call: Call) => Value {
  return (call) => (call.args.rest === undefined ? apply(call, partsOf(call.receiver)) : changing(call));
}

/** Keys and values; of a set both are its elements. */
function partsOf({ of, list }: CollectionValue): readonly Part[] {
  return list.elements.map((element) => {
    const [key, value] = of === "map" && element.value.type === "list" ? element.value.elements : [element, element];
    return { key: key ?? element, value: value ?? element };
  });
}

/** The values by their keys, for a key that is known; `undefined` where keys are not. */
function lookup({ args }: Call, parts: readonly Part[]): { readonly entry: Entry | undefined } | undefined {
  const key = args.entries[0]?.value ?? nothing;
  const found = new Map<Primitive, Entry>();
  for (const part of parts) {
    if (part.key.value.type !== "known") return undefined;
    found.set(part.key.value.value, part.value);
  }
  return key.type === "known" ? { entry: found.get(key.value) } : undefined;
}

/** Methods of maps and sets. */
export const collectionMethods: Builtins<CollectionValue> = {
  set: changing,
  add: changing,
  delete: changing,
  clear: changing,
  get: reading((call, parts) => {
    const found = lookup(call, parts);
    return found === undefined
      ? unknown("a key that is not known", call.receiver.list)
      : (found.entry?.value ?? nothing);
  }),
  has: reading((call, parts) => {
    const found = lookup(call, parts);
    return found === undefined ? anyBoolean : known(found.entry !== undefined);
  }),
  forEach: reading(({ run, receiver, args, site }, parts) => {
    const callback = args.entries[0]?.value ?? nothing;
    for (const { key, value } of parts) {
      run.step();
      run.call(callback, { entries: [value, key, { ...site, value: receiver }] }, site);
    }
    return nothing;
  }),
  keys: reading((call, parts) =>
    newList(
      call,
      parts.map(({ key }) => key),
    ),
  ),
  values: reading((call, parts) =>
    newList(
      call,
      parts.map(({ value }) => value),
    ),
  ),
  entries: reading((call, parts) =>
    newList(
      call,
      parts.map(({ key, value }) => ({ ...value, value: { type: "list", sites: [], elements: [key, value] } })),
    ),
  ),
};
