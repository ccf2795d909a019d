/** How much work a file is worth. Past these nothing is known of it, or of the value in question. */
import type { TSESTree } from "@typescript-eslint/types";

/** Steps (expressions, statements, elements) after which nothing is known of a file. */
export const stepLimit = 200_000;

/** Calls inside calls. */
export const maxDepth = 60;

/** Calls of one function inside itself. */
export const maxRecursion = 3;

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
