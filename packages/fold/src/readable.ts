/** Whether what is known of a value is what it is when it is read. */
import { isShared } from "./outside-calls.ts";
import type { Run } from "./run.ts";
import { join, unknown, type Entry, type ListValue, type ObjectValue, type Value } from "./values.ts";

/** Whether an object or a list is what it was when it was last seen to change, and all of its elements are there. */
export function readable(run: Run, value: ListValue | ObjectValue): boolean {
  return isCurrent(run, value) && (value.type === "object" || value.loose !== true);
}

/** The same, but elements of a list may be missing. */
export function isCurrent(run: Run, value: ListValue | ObjectValue): boolean {
  return !isShared(run, value) && run.frames.reads(value.state);
}

/** A value as it is now, to be read later. */
export function asRead(run: Run, value: Value): Value {
  return (value.type === "object" || value.type === "list") && !readable(run, value)
    ? unknown("changed", value)
    : value;
}

/** A value as it is now, with all that it holds: what changes the objects and lists later does not change the copy. */
export function asCopied(run: Run, value: Value, around: readonly Value[] = []): Value {
  run.step();
  if (value.type === "oneOf") return join(value.options.map((option) => asCopied(run, option, around)));
  if (value.type === "collection") {
    const list = asCopied(run, value.list, around);
    return list.type === "list" ? { ...value, list } : list;
  }
  if (value.type !== "object" && value.type !== "list") return value;
  if (around.includes(value) || !isCurrent(run, value)) return unknown("changed", value);
  const inner = [...around, value];
  const copy = (entry: Entry): Entry => ({
    ...entry,
    value: asCopied(run, entry.value, inner),
    ...(entry.present === undefined ? {} : { present: asCopied(run, entry.present, inner) }),
  });
  const state = run.frames.state();
  // A copy does not see what is hidden.
  const copied = (key: string, entry: Entry): [string, Entry][] => (entry.hidden === true ? [] : [[key, copy(entry)]]);
  return value.type === "list"
    ? { ...value, state, elements: value.elements.map(copy) }
    : { ...value, state, entries: new Map([...value.entries].flatMap(([key, entry]) => copied(key, entry))) };
}
