/**
 * Exceptions. Where it is certain that something is thrown, it unwinds to what catches it. Where that is open, the next run
 * takes the `try` as one that may be left at any place.
 */
import type { TSESTree } from "@typescript-eslint/types";
import type { Catching, Run } from "./run.ts";
import type { Value } from "./values.ts";

/** What a program throws for certain. */
export class Thrown extends Error {
  readonly value: Value;

  constructor(value: Value) {
    super("thrown");
    this.value = value;
  }
}

/** Whether what is thrown in a node is followed. */
export function isFollowed(run: Run, node: TSESTree.Node): boolean {
  return !thrownIn(run).has(node);
}

/** Nodes that are left where that is open: code that runs at times that are not known has other values. */
const thrownIn = (run: Run): ReadonlySet<TSESTree.Node> =>
  run.outside || run.frames.isLater ? run.mutations.thrownLater : run.mutations.thrown;

/** Runs something of which a node catches what is thrown: see {@link Thrown}. */
export function catching<R>(run: Run, node: TSESTree.Node, action: () => R): R {
  return within(run, { node, frame: run.frames.current }, action);
}

/** Runs something of which nothing that is seen catches what is thrown, or something that is not followed. */
export function uncaught<R>(run: Run, action: () => R): R {
  return within(run, { node: undefined, frame: run.frames.current }, action);
}

function within<R>(run: Run, by: Catching, action: () => R): R {
  run.catching.push(by);
  try {
    return action();
  } finally {
    run.catching.pop();
  }
}

/** Runs what may be left at any place, when something is thrown that is caught. */
export function guarded<R>(run: Run, action: () => R): R {
  run.guards++;
  try {
    return action();
  } finally {
    run.guards--;
  }
}

/** Something may be thrown here. */
export function mayThrow(run: Run): void {
  const { node } = run.catching.at(-1) ?? {};
  if (node !== undefined) run.mutations.mayThrow(node, run.outside || run.frames.isLater);
}

/** A value is thrown, if this runs. Returns where nothing that is followed catches it for certain. */
export function throwValue(run: Run, value: Value): void {
  const by = run.catching.at(-1);
  if (by?.node !== undefined && by.frame === run.frames.current && isFollowed(run, by.node)) throw new Thrown(value);
  mayThrow(run);
}
