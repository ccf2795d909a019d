/** Changes to objects, lists and variables, as certain as they are. */
import { mayThrow } from "./exceptions.ts";
import type { Run } from "./run.ts";
import { join, nothing, unknown, type Entry, type ListValue, type ObjectValue } from "./values.ts";

/** Sets a property of an object that has no accessor of that name. */
export function setKey(run: Run, object: ObjectValue, key: string, entry: Entry): void {
  if (change(run, object) === "unknown") {
    run.escape(entry.value);
    return;
  }
  const before = object.entries.get(key);
  if (before?.fixed === true) {
    mayThrow(run);
    run.mutate(object);
    run.escape(entry.value);
    return;
  }
  const certain = isCertain(run, object);
  if (certain && isMoved(object.entries, key)) object.unordered = true;
  object.entries.set(key, certain ? entry : perhaps(before, entry, object));
}

/** Whether a property that is set may get another place: it may have been missing, and would be the last then. */
export function isMoved(entries: ReadonlyMap<string, Entry>, key: string): boolean {
  return entries.get(key)?.present !== undefined && [...entries.keys()].at(-1) !== key;
}

/** Removes a property. */
export function removeKey(run: Run, object: ObjectValue, key: string): void {
  if (change(run, object) === "unknown") return;
  const before = object.entries.get(key);
  if (before === undefined) {
    if (object.open !== undefined) run.mutate(object);
  } else if (before.fixed === true) {
    mayThrow(run);
    run.mutate(object);
  } else if (isCertain(run, object)) object.entries.delete(key);
  else
    object.entries.set(key, {
      ...before,
      value: join([before.value, nothing]),
      present: before.present ?? before.value,
    });
}

/** Changes a list's elements, where that is certain. Tells whether it is; otherwise nothing of the list is known. */
export function changeList(run: Run, list: ListValue): boolean {
  if (change(run, list) !== "unknown" && isCertain(run, list)) return true;
  // It may be frozen.
  mayThrow(run);
  run.mutate(list);
  return false;
}

/** A property that was set or not. */
export function perhaps(before: Entry | undefined, after: Entry, object?: ObjectValue): Entry {
  if (before === undefined) {
    const { open } = object ?? {};
    return {
      ...after,
      value: open === undefined ? join([after.value, nothing]) : unknown(open.why, open, after.value),
      present: open === undefined ? after.value : unknown(open.why, open, after.value),
    };
  }
  const value = join([before.value, after.value]);
  if (before.present === undefined) return { node: after.node, own: after.own, value };
  return { ...after, value, present: join([before.present, after.value]) };
}

function change(run: Run, target: ListValue | ObjectValue): "known" | "unknown" {
  if (run.frames.change(target.state, run.guards > 0) !== "unknown") return "known";
  mayThrow(run);
  run.mutate(target);
  return "unknown";
}

function isCertain(run: Run, target: ListValue | ObjectValue): boolean {
  return run.frames.change(target.state, run.guards > 0) === "certain";
}
