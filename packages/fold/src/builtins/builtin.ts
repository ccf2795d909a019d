/** What a modelled operation of JavaScript itself is. */
import type { Run } from "../run.ts";
import { unknown, type Arguments, type Entry, type Site, type Value } from "../values.ts";

/** A call of one. `Receiver`: what a method is called on. */
export interface BuiltinCall<Receiver = undefined> {
  readonly run: Run;
  readonly receiver: Receiver;
  readonly args: Arguments;
  readonly site: Site;
}

/** Modelled operations by name. Each gives the value of a call, and tells the run what it calls, changes and lets escape. */
export type Builtins<Receiver = undefined> = Readonly<Record<string, (call: BuiltinCall<Receiver>) => Value>>;

/** The operation of a name. */
export function builtinIn<Receiver>(
  table: Builtins<Receiver>,
  name: string,
): ((call: BuiltinCall<Receiver>) => Value) | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** What is not modelled: its arguments escape, its result is unknown. */
export function unmodelled({ run, args }: Pick<BuiltinCall, "run" | "args">): Value {
  for (const { value } of args.entries) run.escape(value);
  if (args.rest !== undefined) run.escape(args.rest);
  return unknown("computed elsewhere");
}

/** A list made by a call. */
export function newList({ run, site }: Pick<BuiltinCall, "run" | "site">, elements: readonly Entry[]): Value {
  return run.made({ type: "list", sites: [site.node], elements });
}
