/** What goes through elements one by one, so that code between two requests is in order. */
import { waitedFor } from "./awaiting.ts";
import { Thrown } from "./exceptions.ts";
import { maxRounds } from "./limits.ts";
import type { Run } from "./run.ts";
import {
  nothing,
  truth,
  type Entry,
  type Given,
  type InstanceValue,
  type ObjectValue,
  type Site,
  type Value,
} from "./values.ts";

/** Requests elements of something. */
export interface Cursor {
  /** The next element, or what it ends with; `undefined` where that is not followed. */
  readonly next: (sent?: Value) => Given | undefined;
  /** Ends it before its end; `undefined` where that is not followed. */
  readonly close: (value?: Value) => Given | undefined;
}

/** What waits for each element. */
export function waiting(run: Run, cursor: Cursor): Cursor {
  return {
    ...cursor,
    next: (sent) => {
      const given = cursor.next(sent);
      if (given === undefined || given.done) return given;
      return { ...given, element: { ...given.element, value: waitedFor(run, given.element.value) } };
    },
  };
}

/** What asks an iterator that runs code of the program; `undefined` where that is not followed. */
export function followedCursor(run: Run, iterator: Value | undefined, site: Site, waits = false): Cursor | undefined {
  if (run.mutations.requestedAtOnce.has(site.node)) return undefined;
  if (iterator?.type === "generator") {
    if (iterator.steps === undefined || (iterator.of.node.async && !waits)) return undefined;
    return {
      next: (sent = nothing) => run.requested(iterator, { is: "next", value: sent }),
      close: (given = nothing) => run.requested(iterator, { is: "return", value: given }),
    };
  }
  return iterator?.type === "object" || iterator?.type === "instance"
    ? byProtocol(run, iterator, site, waits)
    : undefined;
}

/** An object of the program with `next()`, and perhaps `return()`. */
function byProtocol(run: Run, iterator: InstanceValue | ObjectValue, site: Site, waits: boolean): Cursor {
  const method = run.property(iterator, "next", site);
  const notFollowed = (): Given | undefined => {
    run.mutations.atOnce(site.node);
    return undefined;
  };
  const ask = (of: Value, entries: readonly Entry[]): Value => {
    const result = run.call(of, { entries }, site, iterator);
    return waits ? waitedFor(run, result) : result;
  };
  const givenBy = (result: Value): Given | undefined => {
    if (result.type !== "object" && result.type !== "instance") return notFollowed();
    const done = truth(run.property(result, "done", site));
    if (done === undefined) return notFollowed();
    return { done, element: { ...site, value: run.property(result, "value", site) }, result };
  };
  const isCertain = (): boolean => iterator.state.frame === run.frames.current && run.guards === 0;
  return {
    next: (sent) => {
      if (method.type !== "function" || !isCertain()) return notFollowed();
      return givenBy(ask(method, sent === undefined ? [] : [{ ...site, value: sent }]));
    },
    close: (value = nothing) => {
      const closing = run.property(iterator, "return", site);
      const given: Given = { done: true, element: { ...site, value } };
      if (closing.type === "known" && closing.value === undefined) return given;
      if (closing.type !== "function" || !isCertain()) return notFollowed();
      return givenBy(ask(closing, [{ ...site, value }]));
    },
  };
}

/**
 * All elements, requested one after the other; `undefined` where they are not seen.
 *
 * @param made - What is made of an element before the next one is requested.
 */
export function allOf(
  run: Run,
  cursor: Cursor,
  site: Site,
  made: (element: Entry) => Entry = (element) => element,
): Entry[] | undefined {
  const elements: Entry[] = [];
  for (let count = 0; count <= maxRounds; count++) {
    run.step();
    const given = cursor.next();
    if (given === undefined) return undefined;
    if (given.done) return elements;
    elements.push(closing(cursor, () => made(given.element)));
  }
  run.mutations.atOnce(site.node);
  return undefined;
}

/** Runs something between two requests: what it throws ends what is gone through. */
export function closing<R>(cursor: Cursor, action: () => R): R {
  try {
    return action();
  } catch (problem) {
    if (problem instanceof Thrown) cursor.close();
    throw problem;
  }
}
