/** Objects that inherit from other objects of the program: `Object.create`, `Object.setPrototypeOf`, `__proto__` in a literal. */
import type { Run } from "./run.ts";
import type { Entry, ObjectValue, Site, Value } from "./values.ts";

/** What an object may inherit from, where that is followed. */
export function prototypeIn(value: Value): ObjectValue | null | undefined {
  if (value.type === "object") return value;
  return value.type === "known" && value.value === null ? null : undefined;
}

/** An object and those it inherits from, the nearest first. */
export function chainOf(object: ObjectValue): readonly ObjectValue[] {
  const chain: ObjectValue[] = [];
  for (let each: ObjectValue | null | undefined = object; each; each = each.prototype) chain.push(each);
  return chain;
}

/** The property that an object inherits by a key, from objects of the program; its value there is read. */
export function inheritedEntry(object: ObjectValue, key: string): Entry | undefined {
  return chainOf(object)
    .slice(1)
    .find(({ entries }) => entries.has(key))
    ?.entries.get(key);
}

/** Whether an object has all that objects have that a literal makes. */
export function isOrdinary(object: ObjectValue): boolean {
  return chainOf(object).every(({ prototype }) => prototype !== null);
}

/** `Object.create`. */
export function createObject(run: Run, from: Value, site: Site): Value | undefined {
  const prototype = prototypeIn(from);
  return prototype === undefined
    ? undefined
    : run.made({ type: "object", sites: [site.node], entries: new Map(), prototype });
}

/** `Object.setPrototypeOf`, where it is certain. */
export function setPrototype(run: Run, object: Value, from: Value): Value | undefined {
  const prototype = prototypeIn(from);
  if (object.type !== "object" || prototype === undefined) return undefined;
  if (prototype !== null && chainOf(prototype).includes(object)) return undefined;
  if (run.frames.change(object.state, run.guards > 0) !== "certain") return undefined;
  object.prototype = prototype;
  return object;
}
