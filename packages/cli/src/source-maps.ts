/** Finds the author's lines for plans and states: what a synth noted about them, or the HCL that was written by hand. */
import type { SourceMap } from "@tmes-as-code/policy";
import { isFolder, nameOf, sourceMapsIn, sourcesFile } from "@tmes-as-code/policy/node";
import { dirname } from "node:path";
import { printNote, UsageError } from "./errors.ts";
import { hasHcl } from "./hcl/folder.ts";
import type { HclLines } from "./hcl/lines.ts";

/** Where lines come from. */
export interface Sources {
  readonly maps: readonly SourceMap[];
  readonly hcl?: HclLines;
}

/**
 * The sources of each plan or state: of the folder named, else the source maps beside the file (its stack's folder, or a
 * `cdktf.out` there), else those of a `cdktf.out` in the current folder. The path is `undefined` for standard input.
 *
 * @throws UsageError when the folder named holds none.
 */
export async function findSources(
  named: string | undefined,
  root: string,
): Promise<(path: string | undefined) => Sources> {
  if (named === undefined) return (path) => ({ maps: mapsBeside(path, root) });
  const maps = isFolder(named) ? sourceMapsIn(named, root) : [];
  if (maps.length > 0) return () => ({ maps });
  if (isFolder(named) && hasHcl(named)) {
    const { hclLines } = await import("./hcl/lines.ts");
    const hcl = await hclLines(named, root, (file, line) => {
      printNote(`${file}: line ${String(line)} is not HCL, so no line of this file is shown.`);
    });
    return () => ({ maps, hcl });
  }
  throw new UsageError(
    `${nameOf(named, root)}: there is no ${sourcesFile} in its stacks, and no .tf file.`,
    "Name the cdktf.out that the plan was made from, or the folder of .tf files.",
  );
}

function mapsBeside(path: string | undefined, root: string): readonly SourceMap[] {
  const folders = [...(path === undefined ? [] : [dirname(path)]), process.cwd()];
  for (const folder of folders) {
    const maps = sourceMapsIn(folder, root);
    if (maps.length > 0) return maps;
  }
  return [];
}
