/** Methods of lists. */
import { changeList } from "../changes.ts";
import { identityOf } from "../identity.ts";
import { fixedWhile, makeIterator, maybeElementsOf } from "../iteration.ts";
import { applyToPrimitives, joined } from "../operators.ts";
import { isCurrent, readable } from "../readable.ts";
import type { Run } from "../run.ts";
import {
  anyBoolean,
  isMaybe,
  join,
  known,
  maybeThere,
  nothing,
  optionsOf,
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

const missing = "a list with elements that may be missing";

/** A method that only reads the list. `holes`: it reads what is missing as undefined. */
function reading(
  parameters: string,
  apply: (call: Call, elements: readonly Entry[]) => Value | undefined,
  holes = false,
): Operation<ListValue> {
  return operation(parameters, (call: Call) => {
    const { run, receiver, args } = call;
    if (!isCurrent(run, receiver) || (receiver.holes === true && !holes)) return undefined;
    run.step(receiver.elements.length);
    if (receiver.loose !== true) return apply(call, receiver.elements);
    run.touch(receiver);
    for (const { value } of args.entries) run.escape(value);
    return unknown(missing, receiver, ...args.entries.map(({ value }) => value));
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
      if (!isCurrent(run, receiver) || receiver.holes === true || callback === undefined) return undefined;
      const elements = [...receiver.elements];
      const first = elements.findIndex(isMaybe);
      return fixedWhile(receiver, () =>
        apply(call, {
          elements,
          result: ({ node, own, value, present }, index) => {
            run.step();
            const at = first === -1 || index <= first ? known(index) : unknown(missing);
            const entries = [
              { node, own, value },
              { ...site, value: at },
              { ...site, value: receiver },
            ];
            const result = (): Value => run.call(callback.value, { entries }, site, self?.value);
            return present === undefined ? result() : run.maybe(result);
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
    const identity = identityOf(value);
    if (identity === undefined) return undefined;
    values.push(identity.of);
  }
  return values;
}

/** A search, as JavaScript does it. */
function searching(name: "includes" | "indexOf" | "lastIndexOf"): Operation<ListValue> {
  return reading("primitive number?", (call, elements) => {
    const values = comparable(elements);
    const [what, from] = call.args.entries.map(({ value }) => value);
    if (values === undefined || (from !== undefined && from.type !== "known") || what === undefined)
      return name === "includes" && what?.type === "known" && from === undefined ? anyBoolean : undefined;
    const position = from === undefined ? [] : [from.value];
    const results = (optionsOf(what) ?? []).map((option): Value => {
      const identity = identityOf(option);
      if (identity === undefined) return unknown("computed", option);
      const searched = [identity.of, ...position];
      const found: unknown = Reflect.apply(Reflect.get(Array.prototype, name), values, searched);
      return typeof found === "boolean" || typeof found === "number" ? known(found) : unknown("computed");
    });
    if (results.length > 0) return join(results);
    call.run.touch(what);
    return unknown("computed");
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
        const given = truth(result(element, at));
        const decided = given === true && isMaybe(element) ? undefined : given;
        const found = !index ? element.value : elements.some(isMaybe) ? unknown(missing) : known(at);
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
        const given = truth(result(element, at));
        const decided = given === some && isMaybe(element) ? undefined : given;
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
      if (!isCurrent(run, receiver) || receiver.holes === true || callback === undefined) return undefined;
      const isLoose = receiver.loose === true;
      if (isLoose && initial === undefined) return undefined;
      const rest = [...receiver.elements.entries()];
      if (right) rest.reverse();
      const first = initial ?? rest.shift()?.[1];
      if (first === undefined) return undefined;
      return fixedWhile(receiver, () => {
        let { value } = first;
        for (const [index, element] of rest) {
          run.step();
          const at = (each: Value): Entry => ({ ...site, value: each });
          const before = at(value);
          const position = at(isLoose ? unknown(missing) : known(index));
          const { node, own, value: given } = element;
          const call = (): Value =>
            run.call(callback.value, { entries: [before, { node, own, value: given }, position, at(receiver)] }, site);
          value = isMaybe(element) ? join([value, run.maybe(call)]) : call();
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
  push: operation(
    "any*",
    ({ run, receiver, args: { entries } }: Call) => {
      if (!isCurrent(run, receiver) || receiver.holes === true) return undefined;
      run.step(receiver.elements.length);
      const change = run.frames.change(receiver.state, run.guards > 0);
      if (change === "unknown") {
        run.mutate(receiver);
        for (const { value } of entries) run.escape(value);
        return unknown("changed in place", receiver, ...entries.map(({ value }) => value));
      }
      receiver.elements.push(...(change === "perhaps" ? entries.map(maybeThere) : entries));
      if (change === "perhaps" && entries.length > 0) receiver.loose = true;
      return receiver.loose === true ? unknown(missing) : known(receiver.elements.length);
    },
    "changes",
  ),
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
  splice: changing("number number? any*", (call, elements) => {
    const removed = spliced(call, elements);
    return removed === undefined ? undefined : { elements, value: newList(call, removed) };
  }),
  sort: changing("comparison?", (call, elements) => {
    const order = sorted(call, elements);
    return order === undefined ? undefined : { elements: order, value: call.receiver };
  }),
  reverse: changing("", (call, elements) => ({ elements: elements.reverse(), value: call.receiver })),
  fill: operation(
    "any number? number?",
    (call: Call) => {
      const { run, receiver, args } = call;
      const [entry, ...range] = args.entries;
      if (entry === undefined || range.some(({ value }) => value.type !== "known")) return undefined;
      const [from, to] = range.map(({ value }) =>
        value.type !== "known" || value.value === undefined ? undefined : Number(value.value),
      );
      const whole = from === undefined && to === undefined;
      if (!readable(run, receiver) || (receiver.holes === true && !whole)) return undefined;
      const filled: Entry[] = [...receiver.elements].fill(entry, from, to);
      if (!changeList(run, receiver)) {
        run.escape(entry.value);
        return unknown("changed in place", receiver, entry.value);
      }
      run.step(filled.length);
      receiver.elements.splice(0, receiver.elements.length, ...filled);
      delete receiver.holes;
      return receiver;
    },
    "changes",
  ),
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
    return newList(
      call,
      results.elements.flatMap((element, index) =>
        decisions[index] === false ? [] : decisions[index] === true ? [element] : [maybeThere(element)],
      ),
    );
  }),
  flatMap: calling("callback any?", (call, results) =>
    flattened(
      call,
      all(results).map((value, index): Entry => {
        const { present } = results.elements[index] ?? {};
        return { ...call.site, value, ...(present === undefined ? {} : { present: value }) };
      }),
    ),
  ),
  flat: reading("number?", (call, elements) => {
    const [depth] = positions(call) ?? [];
    if (call.args.entries.length === 0 || depth === 1) return flattened(call, elements);
    if (depth === undefined || !(depth > 1)) return undefined;
    let flat = flattened(call, elements);
    for (let level = 1; level < Math.min(depth, maxFlat); level++) {
      if (flat?.type !== "list") return flat;
      if (!flat.elements.some(({ value }) => value.type === "list" || value.type === "unknown")) return flat;
      flat = flattened(call, flat.elements);
    }
    return depth > maxFlat ? undefined : flat;
  }),
  find: find(false, false),
  findIndex: find(false, true),
  findLast: find(true, false),
  findLastIndex: find(true, true),
  some: quantified(true),
  every: quantified(false),
  reduce: reducing(false),
  reduceRight: reducing(true),
  concat: operation("list*", (call: Call) => {
    const { run, receiver, args } = call;
    const found = [...(maybeElementsOf(run, receiver) ?? [undefined])];
    for (const entry of args.entries) {
      if (entry.value.type === "known") found.push(entry);
      else found.push(...(maybeElementsOf(run, entry.value) ?? [undefined]));
    }
    const elements = found.filter((entry) => entry !== undefined);
    return elements.length < found.length ? undefined : newList(call, elements);
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
  toString: reading(
    "",
    ({ run }, elements) =>
      applyToPrimitives(
        run,
        elements.map((entry) => entry.value),
        (...parts) =>
          joined(
            ",",
            parts.map((part: Primitive) => (part === null || part === undefined ? "" : String(part))),
          ),
      ),
    true,
  ),
  toSpliced: reading("number number? any*", (call, elements) => {
    const left = [...elements];
    return spliced(call, left) === undefined ? undefined : newList(call, left);
  }),
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

/** How deep lists in lists are flattened, at most. */
const maxFlat = 8;

/** Removes elements and puts others in their place, as its arguments say; gives what it removed. */
function spliced({ args }: Call, elements: Entry[]): readonly Entry[] | undefined {
  const [from, count, ...added] = args.entries;
  if (from?.value.type !== "known" || (count !== undefined && count.value.type !== "known")) return undefined;
  const start = Number(from.value.value);
  return count?.value.type === "known"
    ? elements.splice(start, Number(count.value.value), ...added)
    : elements.splice(start);
}

function place(entry: Entry | undefined, site: Site, value: Value): Entry {
  if (entry === undefined) return { ...site, value };
  const { node, own, present } = entry;
  return { node, own, value, ...(present === undefined ? {} : { present: value }) };
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
    const isList = value.type === "list" || value.type === "oneOf";
    const elements = isList ? maybeElementsOf(call.run, value) : [entry];
    if (elements === undefined || value.type === "unknown" || value.type === "library" || value.type === "builtin")
      return unknown("flattened", call.receiver, ...entries.map((each) => each.value));
    found.push(...(isMaybe(entry) ? elements.map(maybeThere) : elements));
  }
  return newList(call, found);
}
