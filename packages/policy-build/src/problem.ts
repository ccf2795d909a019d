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

/** ` Did you mean ...?` or nothing: the nearest known word, when it is near enough to be a slip. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const ranked = [...known]
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(2, word.length / 3) ? ` Did you mean ${best.candidate}?` : "";
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
