/** Methods of lists. */
import { applyToPrimitives, joined } from "../operators.ts";
import type { Run } from "../run.ts";
import {
  anyBoolean,
  join,
  known,
  nothing,
  truth,
  unknown,
  type Entry,
  type ListValue,
  type Site,
  type Value,
} from "../values.ts";
import { newList, unmodelled, type BuiltinCall, type Builtins } from "./builtin.ts";

type Call = BuiltinCall<ListValue>;

/** A method that changes the list. */
function changing(call: Call): Value {
  call.run.mutate(call.receiver);
  unmodelled(call);
  return unknown("changed in place", call.receiver);
}

/** A method that only reads the list. */
function reading(apply: (call: Call, elements: readonly Entry[]) => Value): (call: Call) => Value {
  return (call) => {
    if (call.args.rest === undefined) return apply(call, call.receiver.elements);
    call.run.escape(call.receiver);
    return unmodelled(call);
  };
}

/** What the callback that a method is given gives for each element. */
function callbackResults({ run, receiver, args, site }: Call): readonly Value[] {
  return results(run, receiver, args.entries[0]?.value ?? nothing, site);
}

export const listMethods: Builtins<ListValue> = {
  push: changing,
  pop: changing,
  shift: changing,
  unshift: changing,
  splice: changing,
  sort: changing,
  reverse: changing,
  fill: changing,
  copyWithin: changing,
  map: reading(({ run, receiver, args, site }) => mapped(run, receiver, args.entries[0]?.value ?? nothing, site)),
  forEach: reading((call) => {
    callbackResults(call);
    return nothing;
  }),
  filter: reading((call, elements) => {
    const decisions = callbackResults(call).map(truth);
    if (decisions.includes(undefined)) return unknown("filtered", call.receiver);
    return newList(
      call,
      elements.filter((_, index) => decisions[index]),
    );
  }),
  flatMap: reading((call) =>
    flattened(
      call,
      callbackResults(call).map((value): Entry => ({ ...call.site, value })),
    ),
  ),
  flat: reading((call, elements) =>
    call.args.entries.length === 0 ? flattened(call, elements) : unknown("flattened", call.receiver),
  ),
  find: reading((call, elements) => {
    for (const [index, value] of callbackResults(call).entries()) {
      const decided = truth(value);
      if (decided === undefined) return join([...elements.slice(index).map((entry) => entry.value), nothing]);
      const found = elements[index];
      if (decided && found !== undefined) return found.value;
    }
    return nothing;
  }),
  some: reading((call) => quantified(callbackResults(call), true)),
  every: reading((call) => quantified(callbackResults(call), false)),
  reduce: reading(({ run, receiver, args, site }, elements) => {
    const [callback, initial] = args.entries;
    const start = initial ?? elements[0];
    if (start === undefined) return unknown("an empty list");
    let result = start.value;
    for (const [index, element] of elements.slice(initial === undefined ? 1 : 0).entries()) {
      run.step();
      const at = (value: Value): Entry => ({ ...site, value });
      const entries = [at(result), element, at(known(index)), at(receiver)];
      result = run.call(callback?.value ?? nothing, { entries }, site);
    }
    return result;
  }),
  concat: reading((call, elements) => {
    const all = [...elements];
    for (const entry of call.args.entries) {
      if (entry.value.type === "unknown" || entry.value.type === "oneOf")
        return unknown("joined to what is not known", call.receiver, ...call.args.entries.map((each) => each.value));
      if (entry.value.type === "list") all.push(...entry.value.elements);
      else all.push(entry);
    }
    return newList(call, all);
  }),
  slice: reading((call, elements) => {
    const positions = positionsOf(call);
    return positions === undefined
      ? unknown("its position is not known", call.receiver)
      : newList(call, elements.slice(positions[0], positions[1]));
  }),
  at: reading((call, elements) => {
    const positions = positionsOf(call);
    return positions === undefined
      ? unknown("its position is not known", call.receiver)
      : (elements.at(positions[0] ?? 0)?.value ?? nothing);
  }),
  includes: reading((call, elements) => found(call, elements, (index) => index >= 0, anyBoolean)),
  indexOf: reading((call, elements) => found(call, elements, (index) => index, unknown("computed"))),
  join: reading(({ args }, elements) =>
    applyToPrimitives([args.entries[0]?.value ?? known(","), ...elements.map((entry) => entry.value)], (by, ...parts) =>
      joined(
        String(by),
        parts.map((part) => (part === null || part === undefined ? "" : String(part))),
      ),
    ),
  ),
  entries: reading((call, elements) =>
    newList(
      call,
      elements.map((entry, index): Entry => ({
        ...entry,
        value: call.run.made({ type: "list", sites: [], elements: [{ ...call.site, value: known(index) }, entry] }),
      })),
    ),
  ),
  keys: reading((call, elements) =>
    newList(
      call,
      elements.map((_, index): Entry => ({ ...call.site, value: known(index) })),
    ),
  ),
  values: reading(newList),
  toReversed: reading((call, elements) => newList(call, [...elements].reverse())),
};

/** A list of what a callback gives for each element. */
export function mapped(run: Run, list: ListValue, callback: Value, site: Site): Value {
  const elements = results(run, list, callback, site).map((value, index): Entry => ({
    ...(list.elements[index] ?? site),
    value,
  }));
  return run.made({ type: "list", sites: [site.node], elements });
}

/** What a callback gives for each element. */
function results(run: Run, list: ListValue, callback: Value, site: Site): readonly Value[] {
  return list.elements.map((element, index) => {
    run.step();
    return run.call(callback, { entries: [element, { ...site, value: known(index) }, { ...site, value: list }] }, site);
  });
}

/** Whether a callback holds for `some` element (or, with `false`, for every one). */
function quantified(results: readonly Value[], some: boolean): Value {
  const decisions = results.map(truth);
  if (decisions.includes(some)) return known(some);
  return decisions.includes(undefined) ? anyBoolean : known(!some);
}

/** Arguments that are positions; `undefined` where one is not known. */
function positionsOf({ args }: Call): readonly (number | undefined)[] | undefined {
  const positions = args.entries.map(({ value }) => (value.type === "known" ? value.value : Number.NaN));
  if (positions.slice(0, 2).some(Number.isNaN)) return undefined;
  return positions.map((position) => (typeof position === "number" ? position : undefined));
}

function flattened(call: Call, entries: readonly Entry[]): Value {
  const all: Entry[] = [];
  for (const entry of entries) {
    if (entry.value.type === "unknown" || entry.value.type === "oneOf")
      return unknown("flattened", call.receiver, ...entries.map((each) => each.value));
    if (entry.value.type === "list") all.push(...entry.value.elements);
    else all.push(entry);
  }
  return newList(call, all);
}

/** What follows from the position of a primitive in a list of primitives. `open`: what is known where one is none. */
function found(
  { args }: Call,
  elements: readonly Entry[],
  result: (index: number) => number | boolean,
  open: Value,
): Value {
  const list = elements.map((entry) => entry.value);
  if (list.some((value) => value.type !== "known")) return open;
  return applyToPrimitives([args.entries[0]?.value ?? nothing], (primitive) => ({
    value: result(list.findIndex((value) => value.type === "known" && value.value === primitive)),
  }));
}
