/** What goes through the elements of any value, one by one. */
import { followedCursor, waiting, type Cursor } from "./cursors.ts";
import { elementsOf, iteratorOf, listOf, nextOf } from "./iteration.ts";
import { readable } from "./readable.ts";
import type { Run } from "./run.ts";
import { nothing, type Given, type Site, type Value } from "./values.ts";

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
