/** Whether what is known of a value is what it is when it is read. */
import { isShared } from "./outside-calls.ts";
import type { Run } from "./run.ts";
import { unknown, type ListValue, type ObjectValue, type Value } from "./values.ts";

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
