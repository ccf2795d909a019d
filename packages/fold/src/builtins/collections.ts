/** Maps and sets: made of lists whose elements are seen, gone through and asked as they were made. */
import type { Arguments, Machine, Site } from "./machine.ts";
import {
  either,
  iterated,
  known,
  nothing,
  unknown,
  type CollectionValue,
  type Entry,
  type ListValue,
  type Primitive,
  type Value,
} from "./values.ts";

const changing = ["set", "add", "delete", "clear"];
const asking = ["get", "has", "forEach", "entries", "keys", "values"];

/** Whether maps and sets have a method that is understood. */
export const isCollectionMethod = (name: string): boolean => changing.includes(name) || asking.includes(name);

/** `new Map(…)` or `new Set(…)`. */
export function collectionOf(machine: Machine, of: CollectionValue["of"], args: Arguments, site: Site): Value {
  const [first] = args.entries;
  const given = iterated(first?.value ?? { type: "list", sites: [], elements: [] });
  const elements =
    args.rest !== undefined || given.type !== "list" ? undefined : of === "map" ? pairs(given) : unique(given);
  if (elements === undefined) {
    return unknown("made of what is not known", given, ...(args.rest === undefined ? [] : [args.rest]));
  }
  machine.step(elements.length);
  const list = machine.made({ type: "list", sites: [site.node], elements });
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

/** Calls a method of a map or set. */
export function collectionMethod(
  machine: Machine,
  collection: CollectionValue,
  name: string,
  args: Arguments,
  site: Site,
): Value {
  const { of, list } = collection;
  const parts = list.elements.map((element): { readonly key: Entry; readonly value: Entry } => {
    const [key, value] = of === "map" && element.value.type === "list" ? element.value.elements : [element, element];
    return { key: key ?? element, value: value ?? element };
  });
  const wanted = args.entries[0]?.value ?? nothing;
  const fresh = (elements: readonly Entry[]): Value => machine.made({ type: "list", sites: [site.node], elements });
  if (args.rest !== undefined || changing.includes(name)) {
    machine.mutate(collection);
    for (const { value } of args.entries) machine.escape(value);
    if (args.rest !== undefined) machine.escape(args.rest);
    return unknown("changed in place", collection);
  }
  switch (name) {
    case "get":
    case "has": {
      const comparable = parts.every(({ key }) => key.value.type === "known");
      if (wanted.type !== "known" || !comparable)
        return name === "has" ? either : unknown("a key that is not known", list);
      const found = new Map(parts.map(({ key, value }) => [key.value.type === "known" ? key.value.value : key, value]));
      if (name === "has") return known(found.has(wanted.value));
      return found.get(wanted.value)?.value ?? nothing;
    }
    case "forEach":
      for (const { key, value } of parts) {
        machine.step();
        machine.call(wanted, { entries: [value, key, { ...site, value: collection }] }, site);
      }
      return nothing;
    case "keys":
      return fresh(parts.map(({ key }) => key));
    case "values":
      return fresh(parts.map(({ value }) => value));
    default:
      return fresh(
        parts.map(({ key, value }) => ({ ...value, value: { type: "list", sites: [], elements: [key, value] } })),
      );
  }
}
