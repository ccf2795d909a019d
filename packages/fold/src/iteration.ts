/** What loops, spreads and patterns go through. */
import { readable } from "./readable.ts";
import type { Run } from "./run.ts";
import { known, type Entry, type ListValue, type Site, type Value } from "./values.ts";

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
  run.touch(value);
  return undefined;
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
