/** The root of a project: what reports name files from, and how far up a configuration is looked for. */
import { dirname, join, sep } from "node:path";
import { exists, isFolder, realPath } from "./paths.ts";

/** What the folder of a repository holds. */
export const repositoryMark = ".git";

/** From where to look. */
export interface Lookup {
  /** The current folder, if it is not the process's. */
  readonly cwd?: string | undefined;
  /** The root outside of a repository, if it is not the current folder. */
  readonly root?: string | undefined;
}

/**
 * The root for a file or folder: the nearest folder upward with `.git`, else the root named, else the current folder.
 * Links are followed.
 */
export function rootOf(path: string, { cwd, root }: Lookup = {}): string {
  const inRepository = foldersUp(folderOf(path)).find((folder) => exists(join(folder, repositoryMark)));
  return inRepository ?? realPath(root ?? cwd ?? process.cwd());
}

/** The root that reports name files from: that of the current folder. */
export function reportRoot(lookup: Lookup = {}): string {
  return rootOf(lookup.cwd ?? process.cwd(), lookup);
}

/** The folder that a path is, or is in: where it really lies, and never inside `node_modules`. */
export function folderOf(path: string): string {
  const real = realPath(path);
  const folder = isFolder(real) ? real : dirname(real);
  const steps = folder.split(sep);
  const modules = steps.indexOf("node_modules");
  return modules < 0 ? folder : steps.slice(0, modules).join(sep) || sep;
}

/** A folder and all above it, nearest first, up to `top`; without `top`, all. */
export function foldersUp(folder: string, top?: string): readonly string[] {
  const parent = dirname(folder);
  return folder === top || parent === folder ? [folder] : [folder, ...foldersUp(parent, top)];
}
