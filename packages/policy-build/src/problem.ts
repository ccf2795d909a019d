/** What is wrong with the sources of a bundle: where, and what to do about it. */

/** One thing wrong. */
export interface Problem {
  /** Relative to the policies folder. */
  readonly file: string;
  /** Starts at 1. */
  readonly line?: number | undefined;
  readonly message: string;
  /** What to do, one sentence. */
  readonly hint?: string | undefined;
}

/** Thrown when a bundle cannot be built. Names all that was found, not only the first. */
export class BuildError extends Error {
  override readonly name = "BuildError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describe).join("\n"));
    this.problems = problems;
  }
}

function describe({ file, line, message, hint }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return hint === undefined ? `${place}: ${message}` : `${place}: ${message}\n    ${hint}`;
}
