/** What loops, spreads and patterns go through. */
import { readable } from "./readable.ts";
import type { Run } from "./run.ts";
import { iteratorKey, known, type Entry, type ListValue, type Site, type State, type Value } from "./values.ts";

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
  if (iterated?.type === "generator" && !iterated.of.node.async)
    return run.elementsOfGenerator(iterated, "nothing").elements;
  if (iterated?.type === "list" && iterated !== value) return elementsOf(run, iterated, site);
  run.touch(value);
  return undefined;
}

/** The same for what may not request all elements: a generator that is left early is not followed. */
export function elementsOfPart(run: Run, value: Value, site: Site): Entry[] | undefined {
  const followed = listOf(value) !== undefined || value.type === "known";
  if (followed) return elementsOf(run, value, site);
  run.touch(value);
  return undefined;
}

/** What the iterator of a value gives: a generator, or a list that stands for the iterator of one. */
export function iteratorOf(run: Run, value: Value, site: Site): Value | undefined {
  if (value.type === "generator") return value;
  const has =
    value.type === "object"
      ? value.entries.has(iteratorKey)
      : value.type === "instance" && value.of.type === "class" && value.exact;
  const method = has ? run.property(value, iteratorKey, site) : undefined;
  if (method?.type !== "function" || method.accessor !== undefined) return undefined;
  const iterator = run.call(method, { entries: [] }, site, value);
  if (iterator.type !== "generator" && iterator.type !== "list") run.escape(iterator);
  return iterator;
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
