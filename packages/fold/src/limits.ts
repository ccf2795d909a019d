/** How much work a file is worth. Past these nothing is said of it, or of the value in question. */

/** Steps (expressions, statements, elements) after which nothing is said of a file. */
export const stepLimit = 200_000;

/** Calls inside calls. */
export const maxDepth = 60;

/** Calls of one function inside itself. */
export const maxRecursion = 3;

/** Rounds of a counted loop. */
export const maxRounds = 1000;
