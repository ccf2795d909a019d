/** Whether a walk over files that lead to each other comes to one that is looked for. */

/** What is walked over. */
export interface Graph<File> {
  readonly isGoal: (file: File) => boolean;
  /** The files that a file leads to. */
  readonly next: (file: File) => readonly File[];
  /** What was found of files before. It holds as long as no file changes. */
  readonly known: Map<File, boolean>;
}

/**
 * Whether one of the files, or one that they lead to, is a goal. Each file is walked over once for a graph, unless it leads
 * to a goal.
 *
 * @param most - Files looked at. One of those beyond may be a goal.
 */
export function reaches<File>(starts: readonly File[], { isGoal, next, known }: Graph<File>, most = Infinity): boolean {
  const from = new Map<File, File | undefined>(starts.map((file) => [file, undefined]));
  // The map grows while it is read.
  for (const file of from.keys()) {
    const before = known.get(file);
    if (before === false) continue;
    if (before === true || isGoal(file)) {
      for (let at: File | undefined = file; at !== undefined; at = from.get(at)) known.set(at, true);
      return true;
    }
    for (const other of next(file)) if (!from.has(other)) from.set(other, file);
    if (from.size > most) return true;
  }
  for (const file of from.keys()) known.set(file, false);
  return false;
}
