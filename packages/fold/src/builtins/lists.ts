/** Methods of lists. */
import { changeList } from "../changes.ts";
import { fixedWhile, makeIterator } from "../iteration.ts";
import { applyToPrimitives, joined } from "../operators.ts";
import { readable } from "../readable.ts";
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
  type Primitive,
  type Site,
  type Value,
} from "../values.ts";
import { newList, operation, primitivesOf, type BuiltinCall, type Builtins, type Operation } from "./builtin.ts";

type Call = BuiltinCall<ListValue>;

/** A method that only reads the list. `holes`: it reads what is missing as undefined. */
function reading(
  parameters: string,
  apply: (call: Call, elements: readonly Entry[]) => Value | undefined,
  holes = false,
): Operation<ListValue> {
  return operation(parameters, (call: Call) => {
    const { run, receiver } = call;
    if (!readable(run, receiver) || (receiver.holes === true && !holes)) return undefined;
    run.step(receiver.elements.length);
    return apply(call, receiver.elements);
  });
}

/** A method that gives an iterator over the list. */
function iterating(element: (call: Call, entry: Entry, index: number) => Entry): Operation<ListValue> {
  return operation("", (call: Call) =>
    makeIterator(call.run, call.receiver, (entry, index) => element(call, entry, index), call.site),
  );
}

/** A method that calls a function for elements, one after the other. */
function calling(parameters: string, apply: (call: Call, results: Results) => Value | undefined): Operation<ListValue> {
  return operation(
    parameters,
    (call: Call) => {
      const { run, receiver, args, site } = call;
      const [callback, self] = args.entries;
      if (!readable(run, receiver) || receiver.holes === true || callback === undefined) return undefined;
      const elements = [...receiver.elements];
      return fixedWhile(receiver, () =>
        apply(call, {
          elements,
          result: (element, index) => {
            run.step();
            const entries = [element, { ...site, value: known(index) }, { ...site, value: receiver }];
            return run.call(callback.value, { entries }, site, self?.value);
          },
        }),
      );
    },
    "calls",
  );
}

interface Results {
  readonly elements: readonly Entry[];
  readonly result: (element: Entry, index: number) => Value;
}

const all = ({ elements, result }: Results): readonly Value[] => elements.map(result);

/** A method that changes the list: the elements it leaves, and what it gives. */
function changing(
  parameters: string,
  apply: (call: Call, elements: Entry[]) => { readonly elements: readonly Entry[]; readonly value: Value } | undefined,
): Operation<ListValue> {
  return operation(
    parameters,
    (call: Call) => {
      const { run, receiver, args } = call;
      if (!readable(run, receiver) || receiver.holes === true) return undefined;
      const result = apply(call, [...receiver.elements]);
      if (result === undefined) return undefined;
      if (!changeList(run, receiver)) {
        for (const { value } of args.entries) run.escape(value);
        return unknown("changed in place", receiver, ...args.entries.map(({ value }) => value));
      }
      run.step(result.elements.length);
      receiver.elements.splice(0, receiver.elements.length, ...result.elements);
      return result.value;
    },
    "changes",
  );
}

/** Elements as JavaScript would compare them; `undefined` where one cannot be compared. */
function comparable(elements: readonly Entry[]): readonly unknown[] | undefined {
  const values: unknown[] = [];
  for (const { value } of elements) {
    if (value.type === "known") values.push(value.value);
    else if (value.type === "object" || value.type === "list" || value.type === "instance") values.push(value);
    else return undefined;
  }
  return values;
}

/** A search of a primitive, as JavaScript does it. */
function searching(name: "includes" | "indexOf" | "lastIndexOf"): Operation<ListValue> {
  return reading("primitive number?", (call, elements) => {
    const values = comparable(elements);
    const [what, from] = call.args.entries.map(({ value }) => value);
    if (values === undefined || (from !== undefined && from.type !== "known") || what === undefined)
      return name === "includes" && what?.type === "known" && from === undefined ? anyBoolean : undefined;
    const position = from === undefined ? [] : [from.value];
    return applyToPrimitives(call.run, [what], (primitive) => {
      const found: unknown = Reflect.apply(Reflect.get(Array.prototype, name), values, [primitive, ...position]);
      return typeof found === "boolean" || typeof found === "number" ? { value: found } : undefined;
    });
  });
}

const positions = (call: Call): (number | undefined)[] | undefined =>
  primitivesOf(call)?.map((each) => (each === undefined ? undefined : Number(each)));

function find(last: boolean, index: boolean): Operation<ListValue> {
  return calling("predicate any?", ({ run }, { elements, result }) => {
    const open: Value[] = [];
    const none: Value = index ? known(-1) : nothing;
    const order = [...elements.keys()];
    let settle: (() => void) | undefined;
    try {
      for (const at of last ? order.reverse() : order) {
        const element = elements[at];
        if (element === undefined) continue;
        const decided = truth(result(element, at));
        const found = index ? known(at) : element.value;
        if (decided === true) return join([...open, found]);
        if (decided === false) continue;
        open.push(found);
        settle ??= run.frames.begin(true);
      }
      return join([...open, none]);
    } finally {
      settle?.();
    }
  });
}

function quantified(some: boolean): Operation<ListValue> {
  return calling("predicate any?", ({ run }, { elements, result }) => {
    let settle: (() => void) | undefined;
    try {
      for (const [at, element] of elements.entries()) {
        const decided = truth(result(element, at));
        if (decided === some) return settle === undefined ? known(some) : anyBoolean;
        if (decided === undefined) settle ??= run.frames.begin(true);
      }
      return settle === undefined ? known(!some) : anyBoolean;
    } finally {
      settle?.();
    }
  });
}

function reducing(right: boolean): Operation<ListValue> {
  return operation(
    "reducer any?",
    ({ run, receiver, args, site }: Call) => {
      const [callback, initial] = args.entries;
      if (!readable(run, receiver) || receiver.holes === true || callback === undefined) return undefined;
      const rest = [...receiver.elements.entries()];
      if (right) rest.reverse();
      const first = initial ?? rest.shift()?.[1];
      if (first === undefined) return undefined;
      return fixedWhile(receiver, () => {
        let { value } = first;
        for (const [index, element] of rest) {
          run.step();
          const at = (each: Value): Entry => ({ ...site, value: each });
          value = run.call(callback.value, { entries: [at(value), element, at(known(index)), at(receiver)] }, site);
        }
        return value;
      });
    },
    "calls",
  );
}

/** Elements in order, by their texts or by a comparison that decides each pair. */
function sorted(call: Call, elements: readonly Entry[]): readonly Entry[] | undefined {
  const [comparison] = call.args.entries;
  if (comparison !== undefined) return compared(call, elements, comparison.value);
  if (elements.length > 100) return undefined;
  const primitives = elements.map(({ value }) => (value.type === "known" ? value.value : null));
  if (elements.some(({ value }) => value.type !== "known" || value.value === undefined)) return undefined;
  const order = [...elements.keys()].sort((a, b) => {
    const [x, y] = [String(primitives[a]), String(primitives[b])];
    return x < y ? -1 : x > y ? 1 : a - b;
  });
  return order.flatMap((at) => elements[at] ?? []);
}

/** How many elements are compared with each other, at most. */
const maxCompared = 24;

/** Elements in the order of a comparison that is one: which pairs JavaScript asks for, and how often, is not defined. */
function compared(
  { run, receiver, site }: Call,
  elements: readonly Entry[],
  comparison: Value,
): readonly Entry[] | undefined {
  if (elements.length > maxCompared || elements.some(({ value }) => isNothing(value) !== false)) return undefined;
  const results = fixedWhile(receiver, () =>
    run.frames.repeated(() =>
      run.maybe(() =>
        elements.map((a) => elements.map((b) => signOf(run.call(comparison, { entries: [a, b] }, site)))),
      ),
    ),
  );
  const order = [...elements.keys()].sort((a, b) => results[a]?.[b] ?? 0);
  // Elements that are equal in pairs have one rank; the ranks must be what the comparison says of all pairs.
  const ranks: number[] = [];
  for (const [at, position] of order.entries()) {
    const before = order[at - 1];
    const rank = before === undefined ? 0 : (ranks[before] ?? 0) + (results[before]?.[position] === 0 ? 0 : 1);
    ranks[position] = rank;
  }
  const isOrder = results.every((row, a) =>
    row.every((sign, b) => a === b || sign === Math.sign((ranks[a] ?? 0) - (ranks[b] ?? 0))),
  );
  return isOrder ? order.flatMap((at) => elements[at] ?? []) : undefined;
}

const isNothing = (value: Value): boolean | undefined =>
  value.type === "known"
    ? value.value === undefined
    : value.type === "unknown" || value.type === "oneOf"
      ? undefined
      : false;

/** The sign of a comparison's result. */
function signOf(value: Value): number | undefined {
  if (value.type !== "known") return undefined;
  return typeof value.value === "number" ? Math.sign(value.value) || 0 : undefined;
}

export const listMethods: Builtins<ListValue> = {
  push: changing("any*", ({ args }, elements) => {
    const after = [...elements, ...args.entries];
    return { elements: after, value: known(after.length) };
  }),
  pop: changing("", (_, elements) => {
    const value = elements.pop()?.value ?? nothing;
    return { elements, value };
  }),
  shift: changing("", (_, elements) => {
    const value = elements.shift()?.value ?? nothing;
    return { elements, value };
  }),
  unshift: changing("any*", ({ args }, elements) => {
    const after = [...args.entries, ...elements];
    return { elements: after, value: known(after.length) };
  }),
  splice: changing("number number any*", (call, elements) => {
    const [from, count, ...added] = call.args.entries;
    if (from?.value.type !== "known" || count?.value.type !== "known") return undefined;
    const removed = elements.splice(Number(from.value.value), Number(count.value.value), ...added);
    return { elements, value: newList(call, removed) };
  }),
  sort: changing("comparison?", (call, elements) => {
    const order = sorted(call, elements);
    return order === undefined ? undefined : { elements: order, value: call.receiver };
  }),
  reverse: changing("", (call, elements) => ({ elements: elements.reverse(), value: call.receiver })),
  fill: changing("any", (call, elements) => {
    const [entry] = call.args.entries;
    return entry === undefined ? undefined : { elements: elements.map(() => entry), value: call.receiver };
  }),
  map: calling("callback any?", (call, results) => {
    const values = all(results);
    return newList(
      call,
      values.map((value, index): Entry => place(results.elements[index], call.site, value)),
    );
  }),
  forEach: calling("callback any?", (_, results) => {
    all(results);
    return nothing;
  }),
  filter: calling("predicate any?", (call, results) => {
    const decisions = all(results).map(truth);
    if (decisions.includes(undefined))
      return unknown("filtered", call.receiver, ...results.elements.map(({ value }) => value));
    return newList(
      call,
      results.elements.filter((_, index) => decisions[index]),
    );
  }),
  flatMap: calling("callback any?", (call, results) =>
    flattened(
      call,
      all(results).map((value): Entry => ({ ...call.site, value })),
    ),
  ),
  flat: reading("", flattened),
  find: find(false, false),
  findIndex: find(false, true),
  findLast: find(true, false),
  findLastIndex: find(true, true),
  some: quantified(true),
  every: quantified(false),
  reduce: reducing(false),
  reduceRight: reducing(true),
  concat: reading("list*", (call, elements) => {
    const found = [...elements];
    for (const entry of call.args.entries) {
      const { value } = entry;
      if (value.type === "list") {
        if (value.holes === true || !readable(call.run, value)) return undefined;
        found.push(...value.elements);
      } else if (value.type === "known") found.push(entry);
      else return undefined;
    }
    return newList(call, found);
  }),
  slice: reading("number? number?", (call, elements) => {
    const given = positions(call);
    return given === undefined ? undefined : newList(call, elements.slice(given[0], given[1]));
  }),
  at: reading("number", (call, elements) => {
    const given = positions(call);
    return given === undefined ? undefined : (elements.at(given[0] ?? Number.NaN)?.value ?? nothing);
  }),
  includes: searching("includes"),
  indexOf: searching("indexOf"),
  lastIndexOf: searching("lastIndexOf"),
  join: reading(
    "text?",
    ({ run, args }, elements) =>
      applyToPrimitives(
        run,
        [args.entries[0]?.value ?? nothing, ...elements.map((entry) => entry.value)],
        (by, ...parts) =>
          joined(
            by === undefined ? "," : String(by),
            parts.map((part: Primitive) => (part === null || part === undefined ? "" : String(part))),
          ),
      ),
    true,
  ),
  entries: iterating((call, entry, index) => {
    const pair = [{ ...call.site, value: known(index) }, entry];
    return { node: entry.node, own: entry.own, value: newList(call, pair) };
  }),
  keys: iterating(({ site }, _, index) => ({ ...site, value: known(index) })),
  values: iterating((_, entry) => entry),
  toReversed: reading("", (call, elements) => newList(call, [...elements].reverse())),
  toSorted: reading("comparison?", (call, elements) => {
    const order = sorted(call, elements);
    return order === undefined ? undefined : newList(call, order);
  }),
  with: reading("number any", (call, elements) => {
    const [at, entry] = call.args.entries;
    if (at?.value.type !== "known" || entry === undefined) return undefined;
    const position = Math.trunc(Number(at.value.value)) || 0;
    const index = position < 0 ? elements.length + position : position;
    if (index < 0 || index >= elements.length) return undefined;
    return newList(
      call,
      elements.map((each, i) => (i === index ? entry : each)),
    );
  }),
};

function place(entry: Entry | undefined, site: Site, value: Value): Entry {
  return entry === undefined ? { ...site, value } : { node: entry.node, own: entry.own, value };
}

/** A list of what a callback gives for each element. */
export function mapped(run: Run, elements: readonly Entry[], callback: Value, site: Site): Value {
  const values = elements.map((element, index) => {
    run.step();
    return run.call(callback, { entries: [element, { ...site, value: known(index) }] }, site);
  });
  return run.made({
    type: "list",
    sites: [site.node],
    elements: values.map((value, index) => place(elements[index], site, value)),
  });
}

function flattened(call: Call, entries: readonly Entry[]): Value | undefined {
  const found: Entry[] = [];
  for (const entry of entries) {
    const { value } = entry;
    if (value.type === "unknown" || value.type === "oneOf" || value.type === "library" || value.type === "builtin")
      return unknown("flattened", call.receiver, ...entries.map((each) => each.value));
    if (value.type === "list") {
      if (value.holes === true || !readable(call.run, value))
        return unknown("flattened", call.receiver, ...entries.map((each) => each.value));
      found.push(...value.elements);
    } else found.push(entry);
  }
  return newList(call, found);
}
