/** What a modelled operation of JavaScript itself is. */
import { AST_NODE_TYPES, type TSESTree } from "@typescript-eslint/types";
import { mayThrow } from "../exceptions.ts";
import type { Run } from "../run.ts";
import { isMaybe, unknown, type Arguments, type Entry, type Primitive, type Site, type Value } from "../values.ts";

/** A call of one. `Receiver`: what a method is called on. */
export interface BuiltinCall<Receiver = undefined> {
  readonly run: Run;
  readonly receiver: Receiver;
  readonly args: Arguments;
  readonly site: Site;
}

/** A form of argument that an operation models; the tests write programs by it. */
export type Parameter =
  | "any"
  | "callback"
  | "comparison"
  | "descriptor"
  | "length"
  | "list"
  | "map"
  | "moment"
  | "number"
  | "object"
  | "pairs"
  | "pattern"
  | "predicate"
  | "primitive"
  | "prototype"
  | "reducer"
  | "replacement"
  | "text";

/** What a call does beside giving a value: nothing, calls of functions it is given, or changes of its receiver or argument. */
export type Effect = "calls" | "changes" | "none";

/** One modelled operation. */
export interface Operation<Receiver = undefined> {
  /** The arguments it models; a call with more is not modelled. */
  readonly takes: readonly Parameter[];
  /** How many of them are needed. */
  readonly needs: number;
  /** It takes any number of the last one. */
  readonly repeats: boolean;
  /** It uses no more than these: others may follow, as where it is a callback. */
  readonly ignores: boolean;
  readonly effect: Effect;
  /** The value of a call; `undefined` where the call is not modelled. */
  readonly apply: (call: BuiltinCall<Receiver>) => Value | undefined;
}

/** Modelled operations by name. */
export type Builtins<Receiver = undefined> = Readonly<Record<string, Operation<Receiver>>>;

/** An operation, by the text of its parameters: `"number number?"`, `"text*"`; `"text …"` uses no more than one. */
export function operation<Receiver>(
  parameters: string,
  apply: Operation<Receiver>["apply"],
  effect: Effect = "none",
): Operation<Receiver> {
  const all = parameters === "" ? [] : parameters.split(" ");
  const names = all.filter((name) => name !== "…");
  return {
    takes: names.map((name) => parameterNamed(name.replace(/[?*]$/, ""))),
    needs: names.filter((name) => !/[?*]$/.test(name)).length,
    repeats: names.at(-1)?.endsWith("*") === true,
    ignores: all.at(-1) === "…",
    effect,
    apply,
  };
}

const parameterNames: readonly Parameter[] = [
  ...(["any", "callback", "comparison", "descriptor", "length", "list", "map", "moment", "number", "object"] as const),
  ...(["pairs", "pattern", "predicate", "primitive", "prototype", "reducer", "replacement", "text"] as const),
];

function parameterNamed(name: string): Parameter {
  const found = parameterNames.find((each) => each === name);
  if (found === undefined) throw new Error(`unknown parameter ${name}`);
  return found;
}

/** Calls a modelled operation; what is not modelled may change its receiver and its arguments. */
export function callOperation<Receiver>(
  found: Operation<Receiver> | undefined,
  call: BuiltinCall<Receiver>,
  receiver?: Value,
): Value {
  const { entries, rest } = call.args;
  const fits =
    found !== undefined &&
    rest === undefined &&
    entries.length >= found.needs &&
    (found.repeats || found.ignores || entries.length <= found.takes.length);
  const used = found?.ignores === true ? { entries: entries.slice(0, found.takes.length) } : call.args;
  const value = fits ? found.apply({ ...call, args: used }) : undefined;
  if (call.run.catching.length > 0 && !isHarmless(value, found ?? {}, call, receiver)) mayThrow(call.run);
  if (value !== undefined) return value;
  if (receiver !== undefined) giveAway(call, found, receiver);
  return unmodelled(call);
}

/** Whether a call throws nothing: what it gives is known, and of what. What it calls is followed. */
function isHarmless<Receiver>(
  value: Value | undefined,
  { takes = [] }: Partial<Operation<Receiver>>,
  { args }: BuiltinCall<Receiver>,
  receiver?: Value,
): boolean {
  const isSeen = (given: Value): boolean =>
    given.type !== "unknown" &&
    given.type !== "oneOf" &&
    given.type !== "library" &&
    !(given.type === "list" && given.loose === true);
  return (
    value !== undefined &&
    value.type !== "unknown" &&
    args.entries.every((entry, index) => isSeen(entry.value) && isCallable(entry.value, takes[index])) &&
    (receiver === undefined || isSeen(receiver))
  );
}

/** Whether an argument can be called, where the operation calls it. */
function isCallable({ type }: Value, parameter: Parameter | undefined): boolean {
  const isCalled = /^(?:callback|comparison|predicate|reducer)$/.test(parameter ?? "");
  return !isCalled || type === "function" || type === "builtin" || type === "method";
}

/** What a call that is not modelled may change of its receiver: only its elements, where it reads it alone. */
function giveAway<Receiver>(
  { run, args }: BuiltinCall<Receiver>,
  found: Operation<Receiver> | undefined,
  receiver: Value,
): void {
  const list = receiver.type === "collection" ? receiver.list : receiver;
  const reads = found !== undefined && found.effect !== "changes" && args.rest === undefined;
  if (list.type !== "list" || !reads || !args.entries.every(({ value }) => isDeaf(value))) {
    run.escape(receiver);
    return;
  }
  for (const { value } of list.elements) run.escape(value);
}

/** Whether a value that a method calls does not get what the method is called on: its third argument, or a map's. */
function isDeaf(value: Value): boolean {
  if (value.type !== "function") return value.type === "known";
  const { params, type } = value.node;
  return type === AST_NODE_TYPES.ArrowFunctionExpression && params.length < 3 && !params.some(isRest);
}

const isRest = ({ type }: TSESTree.Parameter): boolean => type === AST_NODE_TYPES.RestElement;

/** What is not modelled: its arguments escape, its result is unknown. */
function unmodelled({ run, args }: Pick<BuiltinCall, "run" | "args">): Value {
  const values = args.entries.map(({ value }) => value);
  for (const value of values) run.escape(value);
  if (args.rest !== undefined) run.escape(args.rest);
  return unknown("computed elsewhere", ...values, ...(args.rest === undefined ? [] : [args.rest]));
}

/** A list made by a call. */
export function newList({ run, site }: Pick<BuiltinCall, "run" | "site">, elements: readonly Entry[]): Value {
  run.step(elements.length);
  const loose = elements.some(isMaybe);
  return run.made({ type: "list", sites: [site.node], elements: [...elements], ...(loose ? { loose } : {}) });
}

/** Arguments that are all known primitives; `undefined` where one is not. */
export function primitivesOf({ args }: Pick<BuiltinCall, "args">): readonly Primitive[] | undefined {
  const primitives: Primitive[] = [];
  for (const { value } of args.entries) {
    if (value.type !== "known") return undefined;
    primitives.push(value.value);
  }
  return primitives;
}
