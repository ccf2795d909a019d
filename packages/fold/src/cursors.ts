/** What goes through elements one by one, so that code between two requests is in order. */
import { waitedFor } from "./awaiting.ts";
import { requested, type Given } from "./coroutines.ts";
import { Thrown } from "./exceptions.ts";
import { elementsOf, iteratorOf, listOf, nextOf } from "./iteration.ts";
import { maxRounds } from "./limits.ts";
import { readable } from "./readable.ts";
import type { Run } from "./run.ts";
import { nothing, truth, type Entry, type InstanceValue, type ObjectValue, type Site, type Value } from "./values.ts";

/** Requests elements of something. */
export interface Cursor {
  /** The next element, or what it ends with; `undefined` where that is not followed. */
  readonly next: (sent?: Value) => Given | undefined;
  /** Ends it before its end; `undefined` where that is not followed. */
  readonly close: (value?: Value) => Given | undefined;
}

/**
 * What goes through the elements of a value; `undefined` where that is not followed.
 *
 * @param waits - Whether each element is waited for.
 */
export function cursorOf(run: Run, value: Value, site: Site, waits = false): Cursor | undefined {
  const iterator = listOf(value) === undefined ? iteratorOf(run, value, site, waits) : undefined;
  const cursor =
    iterator === undefined
      ? snapshot(run, value, site)
      : (followedCursor(run, iterator, site, waits) ?? snapshot(run, iterator, site));
  if (!waits || cursor === undefined) return cursor;
  return run.pending > 0 ? undefined : waiting(run, cursor);
}

/** The same, where each element is waited for. */
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

/** The same for an iterator that runs code of the program when elements are requested. */
export function followedCursor(run: Run, iterator: Value | undefined, site: Site, waits = false): Cursor | undefined {
  if (run.mutations.requestedAtOnce.has(site.node)) return undefined;
  if (iterator?.type === "generator") {
    if (iterator.steps === undefined || (iterator.of.node.async && !waits)) return undefined;
    return {
      next: (sent = nothing) => requested(run, iterator, { is: "next", value: sent }),
      close: (given = nothing) => requested(run, iterator, { is: "return", value: given }),
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

/** What runs no code of the program: a list as it is when it is asked, and others as they are now. */
function snapshot(run: Run, value: Value, site: Site): Cursor | undefined {
  const end = (given: Value = nothing): Given => ({ done: true, element: { ...site, value: given } });
  if (value.type === "list") {
    let at = 0;
    return {
      close: end,
      next: () => {
        if (!readable(run, value)) return undefined;
        const element = value.elements[at++];
        return element === undefined ? end() : { done: false, element };
      },
    };
  }
  if (value.type === "iterator")
    return {
      close: end,
      next: () => {
        const next = nextOf(run, value);
        return next?.done === true ? end() : next;
      },
    };
  const elements = elementsOf(run, value, site);
  if (elements === undefined) return undefined;
  // A change to it is not followed from now on.
  const list = listOf(value);
  if (list !== undefined) list.state.fixed++;
  const left = elements.values();
  return {
    close: end,
    next: () => {
      const { done, value: element } = left.next();
      return done === true ? end() : { done: false, element };
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
