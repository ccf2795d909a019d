/** Dates, where they do not depend on the machine: made of numbers and of texts with a time zone, and read in UTC. */
import type { Run } from "../run.ts";
import { known, unknown, type Arguments, type DateValue, type Primitive, type Site, type Value } from "../values.ts";
import { operation, primitivesOf, type Builtins, type BuiltinCall, type Operation } from "./builtin.ts";

/** A day, which is in UTC, or a moment with its time zone. */
const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** The time that a text stands for on every machine; `undefined` where it depends on it. */
function timeOf(text: Primitive): number | undefined {
  return typeof text === "string" && moment.test(text) ? Date.parse(text) : undefined;
}

/** `new Date(…)`; `undefined` where it is not known. */
export function dateOf(run: Run, { entries, rest }: Arguments, site: Site): Value | undefined {
  const [given] = entries;
  if (rest !== undefined || entries.length !== 1 || given === undefined) return undefined;
  const { value } = given;
  if (value.type !== "known" && value.type !== "date") return undefined;
  const time = value.type === "date" ? value.time : typeof value.value === "number" ? value.value : timeOf(value.value);
  if (time === undefined) return undefined;
  if (run.mutations.sites.has(site.node)) return unknown("a date that is changed");
  return { type: "date", site: site.node, time: new Date(time).getTime() };
}

type Getter = {
  [Key in keyof Date]: Date[Key] extends () => number ? Key : never;
}[keyof Date];

function reading(name: Getter): Operation<DateValue> {
  return operation("", ({ receiver }: BuiltinCall<DateValue>) => known(new Date(receiver.time)[name]()));
}

/** A text; none for a date that is none. */
function written(name: "toISOString" | "toJSON"): Operation<DateValue> {
  return operation("", ({ receiver: { time } }: BuiltinCall<DateValue>) =>
    Number.isNaN(time) ? (name === "toJSON" ? known(null) : undefined) : known(new Date(time).toISOString()),
  );
}

/** Methods of dates. */
export const dateMethods: Builtins<DateValue> = {
  getTime: reading("getTime"),
  valueOf: reading("valueOf"),
  getUTCFullYear: reading("getUTCFullYear"),
  getUTCMonth: reading("getUTCMonth"),
  getUTCDate: reading("getUTCDate"),
  getUTCDay: reading("getUTCDay"),
  toISOString: written("toISOString"),
  toJSON: written("toJSON"),
};

/** Functions of `Date` itself. */
export const dateFunctions: Builtins = {
  "Date.parse": operation("moment", (call) => {
    const time = timeOf(primitivesOf(call)?.[0]);
    return time === undefined ? undefined : known(time);
  }),
  "Date.UTC": operation("number number? number?", (call) => {
    const [year, ...others] = primitivesOf(call)?.map(Number) ?? [];
    return year === undefined ? undefined : known(Date.UTC(year, ...others));
  }),
};
