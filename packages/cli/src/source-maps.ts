/** Finds what a synth noted about its author's lines, for plans and states made from it. */
import { readSourceMap, decodeUtf8, type SourceMap } from "@tmes-as-code/policy";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "./errors.ts";
import { isFile, isFolder, nameOf, readBytes } from "./files.ts";

const fileName = "tmes-sources.json";

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
    const files = mapsIn(named);
    if (files.length === 0) {
      throw new UsageError(
        `${nameOf(named, root)}: there is no ${fileName} in its stacks.`,
        "Name the cdktf.out that the plan was made from.",
      );
    }
    return read(files, root);
  }
  const beside = path === undefined ? [] : [dirname(path)];
  for (const folder of [...beside, process.cwd()]) {
    const own = join(folder, fileName);
    const files = isFile(own) ? [own] : mapsIn(join(folder, "cdktf.out"));
    if (files.length > 0) return read(files, root);
  }
  return [];
}

function mapsIn(folder: string): readonly string[] {
  const stacks = join(folder, "stacks");
  if (!isFolder(stacks)) return [];
  return readdirSync(stacks)
    .sort()
    .map((stack) => join(stacks, stack, fileName))
    .filter(isFile);
}

function read(files: readonly string[], root: string): readonly SourceMap[] {
  return files.map((file) => {
    const name = nameOf(file, root);
    return readSourceMap(decodeUtf8(readBytes(file, name), name), name);
  });
}
