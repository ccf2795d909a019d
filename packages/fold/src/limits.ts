/** How much work a file is worth. What exceeds these is unknown, with whatever it may change. */
import type { TSESTree } from "@typescript-eslint/types";

/** Steps (expressions, statements, elements) of one run over a file. */
export const stepLimit = 100_000;

/** Steps of all runs over a file. */
export const totalLimit = 500_000;

/** Calls inside calls. */
export const maxDepth = 60;

/** Calls of one function inside itself, where it is open whether they happen. */
export const maxRecursion = 3;

/** Calls of one function, each with other variables around it, at a time that is not known. */
export const maxActivations = 2;

/** Instances of one class of which methods are called at a time that is not known. */
export const maxInstances = 24;

/** Rounds of a counted loop. */
export const maxRounds = 1000;

/** Ends the evaluation of a file: nothing is known of it. The message says what the file does, after "it". */
export class GiveUp extends Error {
  /** What in the file makes it so. */
  readonly at: TSESTree.Node | undefined;

  constructor(message: string, at?: TSESTree.Node) {
    super(message);
    this.at = at;
  }
}

/** Begins a run anew, with what was learned. */
export class Again extends Error {}
