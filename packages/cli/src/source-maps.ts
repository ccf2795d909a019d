/** Finds what a synth noted about its author's lines, for plans and states made from it. */
import type { SourceMap } from "@tmes-as-code/policy";
import { nameOf, sourceMapsIn, sourcesFile } from "@tmes-as-code/policy/node";
import { dirname } from "node:path";
import { UsageError } from "./errors.ts";

/**
 * The source maps for a plan or state: of the `cdktf.out` named, else those beside the file (its stack's folder, or a
 * `cdktf.out` there), else those of a `cdktf.out` in the current folder.
 *
 * @param path - The plan or state; `undefined` for standard input.
 * @throws UsageError when the folder named holds none.
 */
export function findSourceMaps(
  path: string | undefined,
  named: string | undefined,
  root: string,
): readonly SourceMap[] {
  if (named !== undefined) {
    const maps = sourceMapsIn(named, root);
    if (maps.length > 0) return maps;
    throw new UsageError(
      `${nameOf(named, root)}: there is no ${sourcesFile} in its stacks.`,
      "Name the cdktf.out that the plan was made from.",
    );
  }
  const folders = [...(path === undefined ? [] : [dirname(path)]), process.cwd()];
  for (const folder of folders) {
    const maps = sourceMapsIn(folder, root);
    if (maps.length > 0) return maps;
  }
  return [];
}
