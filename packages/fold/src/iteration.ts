/** What loops, spreads and patterns go through. */
import { allOf, followedCursor } from "./cursors.ts";
import { mayThrow } from "./exceptions.ts";
import { chainOf } from "./prototypes.ts";
import { isCurrent, readable } from "./readable.ts";
import type { Run } from "./run.ts";
import {
  asyncIteratorKey,
  iteratorKey,
  known,
  maybeThere,
  unknown,
  type Entry,
  type GeneratorValue,
  type InstanceValue,
  type IteratorValue,
  type ListValue,
  type ObjectValue,
  type Site,
  type State,
  type Value,
} from "./values.ts";

/** The elements that an iteration gives, all at once; `undefined` where they are not seen, and whatever it calls may run. */
export function elementsOf(run: Run, value: Value, site: Site): Entry[] | undefined {
  const list = listOf(value);
  if (list !== undefined && readable(run, list)) {
    run.step(list.elements.length);
    return [...list.elements];
  }
  if (value.type === "known" && typeof value.value === "string") {
    const characters = Array.from(value.value);
    run.step(characters.length);
    return characters.map((character) => ({ ...site, value: known(character) }));
  }
  const iterated = iteratorOf(run, value, site);
  const cursor = followedCursor(run, iterated, site);
  if (cursor !== undefined) return allOf(run, cursor, site);
  if (iterated?.type === "generator" && !iterated.of.node.async)
    return run.elementsOfGenerator(iterated, "nothing").elements;
  if (iterated?.type === "iterator") return elementsOfIterator(run, iterated, true);
  if (iterated !== undefined) run.escape(iterated);
  mayThrow(run);
  run.touch(value);
  return undefined;
}

/** The same for what may not request all elements: a generator that is left early is not followed. */
export function elementsOfPart(run: Run, value: Value, site: Site): Entry[] | undefined {
  if (value.type === "iterator") return elementsOfIterator(run, value, false);
  if (listOf(value) !== undefined || value.type === "known") return elementsOf(run, value, site);
  mayThrow(run);
  run.touch(value);
  return undefined;
}

/**
 * The elements that an iteration over a list gives, or over one of several lists: some may not be there. `undefined` where
 * they are not seen.
 */
export function maybeElementsOf(run: Run, value: Value): readonly Entry[] | undefined {
  const lists = value.type === "oneOf" ? value.options : [value];
  const elements: Entry[] = [];
  for (const list of lists) {
    if (list.type !== "list" || list.holes === true || !isCurrent(run, list)) return undefined;
    run.step(list.elements.length);
    elements.push(...(lists.length === 1 ? list.elements : list.elements.map(maybeThere)));
  }
  return elements;
}

/** An iterator over a list. `element`: what it gives for an element; `undefined` where that is not seen. */
export function makeIterator(
  run: Run,
  over: ListValue,
  element: IteratorValue["element"],
  site: Site,
  of: IteratorValue["of"] = "list",
): Value {
  return run.mutations.iterators.has(site.node)
    ? unknown("an iterator", over)
    : { type: "iterator", site: site.node, of, over, element, state: run.frames.state(), left: "all", taken: 0 };
}

/** The next element of an iterator, as `next()` gives it; `undefined` where that is not seen. */
export function nextOf(
  run: Run,
  value: IteratorValue,
): { readonly done: true } | { readonly done: false; readonly element: Entry } | undefined {
  if (run.frames.change(value.state, run.guards > 0) !== "certain") return undefined;
  if (value.left === "nothing") return { done: true };
  if (value.left === "unknown" || !readable(run, value.over)) return undefined;
  const { elements } = value.over;
  if (!isAtItsPlace(value)) return undefined;
  const entry = elements[value.taken];
  if (entry === undefined) {
    value.left = "nothing";
    return { done: true };
  }
  const element = value.element(entry, value.taken);
  if (element === undefined) return undefined;
  value.taken++;
  value.last = entry;
  return { done: false, element };
}

/** Whether nothing was removed before the place of an iterator: of an array, that moves the elements behind it. */
function isAtItsPlace({ of, over, taken, last }: IteratorValue): boolean {
  return of === "list" || taken === 0 || over.elements[taken - 1] === last;
}

/** What an iterator has left; `undefined` where that is not seen. `all`: no request is left out. */
export function elementsOfIterator(run: Run, value: IteratorValue, all: boolean): Entry[] | undefined {
  const { over, left } = value;
  const change = run.frames.change(value.state, run.guards > 0);
  if (change === "unknown") {
    mayThrow(run);
    run.escape(value);
    return undefined;
  }
  if (left === "nothing") return [];
  value.left = all && change === "certain" && left === "all" ? "nothing" : "unknown";
  const elements: Entry[] = [];
  if (left === "all" && readable(run, over) && isAtItsPlace(value)) {
    run.step(over.elements.length);
    for (const [index, entry] of over.elements.entries()) {
      if (index < value.taken) continue;
      const element = value.element(entry, index);
      if (element !== undefined) elements.push(element);
    }
    if (elements.length === Math.max(over.elements.length - value.taken, 0)) return elements;
  }
  mayThrow(run);
  run.touch(over);
  return undefined;
}

/**
 * The iterator of a value, where it is followed; one of the program may be any object.
 *
 * @param waits - Whether its elements are waited for.
 */
export function iteratorOf(
  run: Run,
  value: Value,
  site: Site,
  waits = false,
): GeneratorValue | InstanceValue | IteratorValue | ObjectValue | undefined {
  if (value.type === "generator" || value.type === "iterator") return value;
  if (waits && hasIterator(value, asyncIteratorKey)) return iteratorBy(run, value, asyncIteratorKey, site);
  return hasIterator(value, iteratorKey) ? iteratorBy(run, value, iteratorKey, site) : undefined;
}

function hasIterator(value: Value, key: string): value is InstanceValue | ObjectValue {
  if (value.type === "object") return chainOf(value).some(({ entries }) => entries.has(key));
  return value.type === "instance" && value.of.type === "class" && value.exact;
}

function iteratorBy(
  run: Run,
  value: InstanceValue | ObjectValue,
  key: string,
  site: Site,
): ReturnType<typeof iteratorOf> {
  const method = run.property(value, key, site);
  if (method.type !== "function" || method.accessor !== undefined) return undefined;
  const iterator = run.call(method, { entries: [] }, site, value);
  if (iterator.type === "generator" || iterator.type === "iterator") return iterator;
  if (iterator.type === "object" || (iterator.type === "instance" && iterator.of.type === "class")) return iterator;
  mayThrow(run);
  run.escape(iterator);
  return undefined;
}

/** Runs what must not change some values: a change to them meanwhile is not followed. */
export function fixedAll<R>(states: Iterable<State>, run: () => R): R {
  const all = [...states];
  for (const state of all) state.fixed++;
  try {
    return run();
  } finally {
    for (const state of all) state.fixed--;
  }
}

/** What must not change while an iteration goes through a value. */
export function statesOf(value: Value): readonly State[] {
  if (value.type === "oneOf") return value.options.flatMap(statesOf);
  if (value.type === "iterator") return [value.state, value.over.state];
  const list = listOf(value);
  return list === undefined ? [] : [list.state];
}

/** The list that an iteration over a list, map or set goes through. */
export function listOf(value: Value): ListValue | undefined {
  return value.type === "list" ? value : value.type === "collection" ? value.list : undefined;
}

/** Runs what goes through a list: a change to it meanwhile is not followed. */
export function fixedWhile<R>({ state }: ListValue, run: () => R): R {
  state.fixed++;
  try {
    return run();
  } finally {
    state.fixed--;
  }
}
