/** Files of a work tree, as those of a git revision: for what is not committed. */
import { dirname, join } from "node:path";
import { baselineFile } from "../config/baseline.ts";
import { PolicyError } from "../errors.ts";
import type { NotRead } from "../types.ts";
import { nameOf, readBytes } from "./files.ts";
import { isFile, isFolder, realPath } from "./paths.ts";
import { defaultLimits, type RevisionFiles } from "./git.ts";
import { walk } from "./walk.ts";

/** What lies in a work tree. */
export interface WorkTreeFiles extends Pick<RevisionFiles, "files" | "links"> {
  readonly notRead: readonly NotRead[];
}

/**
 * Reads files and folders of a work tree, and all configurations with their baselines. Folders that hold files of others,
 * such as `node_modules`, are not entered.
 *
 * @param paths - From the root of the repository. One that is not there holds nothing.
 * @throws PolicyError for what cannot be read, and where it is too large.
 */
export function readWorkTree(repository: string, paths: readonly string[]): WorkTreeFiles {
  const policy = walk(repository, repository).configs.flatMap((config) => {
    const baseline = join(dirname(config), baselineFile);
    return isFile(baseline) ? [config, baseline] : [config];
  });
  return readPaths(repository, [...paths, ...policy.map((path) => nameOf(path, repository))]);
}

/**
 * Reads files and folders below a folder, and nothing else of it.
 *
 * @param paths - From that folder. One that is not there holds nothing.
 * @throws PolicyError for what cannot be read, and where it is too large.
 */
export function readPaths(root: string, paths: readonly string[]): WorkTreeFiles {
  const files = new Map<string, Uint8Array>();
  const notRead = new Map<string, NotRead>();
  let bytes = 0;
  const add = (path: string): void => {
    const name = nameOf(realPath(path), root);
    if (files.has(name)) return;
    const content = readBytes(path, name);
    bytes += content.length;
    if (files.size >= defaultLimits.files || bytes > defaultLimits.bytes) {
      throw new PolicyError(
        `there are more than ${String(defaultLimits.files)} files or ${String(defaultLimits.bytes)} bytes below ${paths.join(", ")}.`,
        { hint: "Name the folders that hold tenant documents." },
      );
    }
    files.set(name, content);
  };
  for (const path of paths.map((each) => join(root, each))) {
    if (isFile(path)) add(path);
    if (!isFolder(path)) continue;
    const found = walk(path, root);
    for (const file of [...found.files, ...found.others]) add(file.path);
    for (const one of found.notRead) notRead.set(one.file, one);
  }
  return { files, links: new Map(), notRead: [...notRead.values()].filter(({ file }) => !files.has(file)) };
}
