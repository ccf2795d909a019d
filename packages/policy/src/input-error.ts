/** An input that cannot be judged: malformed, of an unknown form, or contradicting itself. The CLI exits with 2. */
import { pathText } from "./json.ts";
import type { Location, Path } from "./types.ts";

/** One thing that is wrong with an input. */
export interface InputProblem extends Location {
  /** Path within the file, or within the item that the message names. */
  readonly path?: Path;
  /** Address in a plan or state. Its message names it. */
  readonly address?: string;
  /** What was expected and what was found, one sentence. Never holds a value that may say something about a person. */
  readonly message: string;
  /** What to do, one sentence. */
  readonly hint?: string;
}

/** How many problems of one input are collected. */
export const problemLimit = 20;

/**
 * Thrown by all sources. Nothing of the input has been used.
 *
 * Place, path and hint are those of the first problem; `message` also says how many there are.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly file: string;
  /** Starts at 1. */
  readonly line: number | undefined;
  /** Starts at 1. */
  readonly column: number | undefined;
  /** `items[3].settings.port`. */
  readonly path: string | undefined;
  /** What to do, one sentence. */
  readonly hint: string | undefined;
  /** All that was found, at most `problemLimit`. */
  readonly problems: readonly InputProblem[];

  constructor(first: InputProblem, others: readonly InputProblem[] = [], options?: ErrorOptions) {
    super(withCount(first.message, others.length), options);
    this.file = first.file;
    this.line = first.line;
    this.column = first.column;
    this.path = first.path === undefined ? undefined : pathText(first.path);
    this.hint = first.hint;
    this.problems = [first, ...others];
  }
}

function withCount(message: string, others: number): string {
  if (others === 0) return message;
  const more =
    others + 1 >= problemLimit ? "more problems" : others === 1 ? "1 more problem" : `${others} more problems`;
  return `${message} And ${more}.`;
}
