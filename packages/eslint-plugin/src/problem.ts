/** Why a file, or a part of it, is not judged. */
import { ConfigError, InputError, PolicyError } from "@tmes-as-code/policy";

/** A problem and its place in the linted file. */
export interface Problem {
  /** What is wrong and what to do, in whole sentences. */
  readonly message: string;
  /** Starts at 1. */
  readonly line: number;
  /** Starts at 1. */
  readonly column: number;
}

/** The problems that an error stands for; other errors are thrown again. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof InputError) {
    return error.problems.map(({ message, hint, line, column }) => problem(message, hint, line, column));
  }
  if (!(error instanceof PolicyError)) throw error;
  return [problem(`${placeOf(error)}${error.message}`, error.hint)];
}

/** A problem of a whole file. */
export function problem(message: string, hint: string | undefined, line = 1, column = 1): Problem {
  const text = `Nothing can be judged here: ${message}`;
  return { message: hint === undefined ? text : `${text} ${hint}`, line, column };
}

/** Where in the configuration an error is. */
function placeOf(error: PolicyError): string {
  if (!(error instanceof ConfigError)) return "";
  const { file, line, column } = error;
  const place = [file, line, column].filter((each) => each !== undefined).join(":");
  return `${place}: `;
}
