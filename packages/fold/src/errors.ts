/** Errors of JavaScript's own classes, and of classes that extend them. */
import { throwValue } from "./exceptions.ts";
import type { Run } from "./run.ts";
import {
  known,
  nothing,
  unknown,
  type Arguments,
  type Entry,
  type InstanceValue,
  type Site,
  type Value,
} from "./values.ts";

const classes: ReadonlySet<string> = new Set([
  ...["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"],
]);

/** Whether a global name is one of JavaScript's classes of errors that are followed. */
export function isErrorClass(name: string): boolean {
  return classes.has(name);
}

/** `new Error(…)`. */
export function errorOf(run: Run, name: string, args: Arguments, site: Site): Value {
  const values = args.entries.map(({ value }) => value);
  if (run.mutations.sites.has(site.node)) return unknown("an error that is changed", ...values);
  const instance: InstanceValue = {
    type: "instance",
    of: { type: "builtin", name },
    site: site.node,
    fields: new Map(),
    args: undefined,
    observation: undefined,
    state: run.frames.state(),
    exact: true,
  };
  initialiseError(instance, args, site);
  return instance;
}

/** JavaScript itself throws an error, with a message that is not known. */
export function throwError(run: Run, name: string, site: Site): void {
  if (run.catching.length === 0) return;
  const message: Entry = { ...site, value: unknown("a message of JavaScript") };
  throwValue(run, errorOf(run, name, { entries: [message] }, site));
}

/** What the constructor of an error sets. */
export function initialiseError({ fields }: InstanceValue, { entries, rest }: Arguments, site: Site): void {
  const [message, options] = entries;
  const text = textOf(message, rest !== undefined, site);
  if (text !== undefined) fields.set("message", text);
  const cause = options?.value;
  if (cause === undefined && rest === undefined) return;
  if (cause?.type === "object" && cause.open === undefined && rest === undefined) {
    const given = cause.entries.get("cause");
    if (given !== undefined) fields.set("cause", { ...given, value: unknown("the cause of an error", given.value) });
  } else if (cause?.type !== "known")
    fields.set("cause", { ...site, value: unknown("the cause of an error", ...(cause === undefined ? [] : [cause])) });
}

function textOf(message: Entry | undefined, isOpen: boolean, site: Site): Entry | undefined {
  if (message === undefined) return isOpen ? { ...site, value: unknown("the message of an error") } : undefined;
  const { value } = message;
  if (value.type === "known")
    return value.value === undefined ? undefined : { ...message, value: known(String(value.value)) };
  return { ...message, value: unknown("the message of an error") };
}

/** What an error of a class has by that. */
export function inheritedByError(name: string, key: string): Value {
  if (key === "message") return known("");
  if (key === "name") return known(name);
  return key in new Error() || key === "stack" ? unknown("inherited") : nothing;
}
