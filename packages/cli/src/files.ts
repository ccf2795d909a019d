/** Reading files, with errors that say what is wrong. */
import { readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { UsageError } from "./errors.ts";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "no such file or folder",
  ENOTDIR: "part of the path is a file, not a folder",
  EISDIR: "it is a folder",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
  ELOOP: "too many symbolic links",
  EMFILE: "too many open files",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GB",
};

/** Why a file operation failed, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
  return (code === undefined ? undefined : reasons[code]) ?? (error instanceof Error ? error.message : String(error));
}

/** The bytes of a file. `name` is what errors call it. */
export function readBytes(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new UsageError(`${name}: cannot be read: ${reasonOf(cause)}.`, undefined, { cause });
  }
}

/** What is at a path; a `UsageError` if nothing is. */
export function statOf(path: string, name: string): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    throw new UsageError(`${name}: cannot be read: ${reasonOf(cause)}.`, "Paths are relative to the current folder.", {
      cause,
    });
  }
}

/** What is at a path; `undefined` for nothing, and for what cannot be looked at. */
function look(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Whether there is a file at the path. */
export function isFile(path: string): boolean {
  return look(path)?.isFile() ?? false;
}

/** Size of a file in bytes; 0 if there is none. */
export function sizeOf(path: string): number {
  return look(path)?.size ?? 0;
}

/** Whether a path, links followed, lies inside a folder. */
export function isInside(path: string, folder: string): boolean {
  try {
    const way = relative(realpathSync(folder), realpathSync(path));
    return way !== "" && way.split(sep)[0] !== ".." && !isAbsolute(way);
  } catch {
    return false;
  }
}

/** Whether there is a folder at the path. */
export function isFolder(path: string): boolean {
  return look(path)?.isDirectory() ?? false;
}

/** The folder and all above it, nearest first, no further than the repository's root. */
export function upward(folder: string): readonly string[] {
  const folders: string[] = [];
  const top = parse(resolve(folder)).root;
  for (let current = resolve(folder); ; current = dirname(current)) {
    folders.push(current);
    if (current === top || look(join(current, ".git"))) return folders;
  }
}

/** The repository's root above a folder; `undefined` outside of a repository. */
export function repositoryRoot(folder: string): string | undefined {
  const last = upward(folder).at(-1);
  return last !== undefined && look(join(last, ".git")) ? last : undefined;
}

/** How reports call a file: relative to `root` with `/`, so that it is the same from everywhere; else as it was given. */
export function nameOf(path: string, root: string): string {
  const fromRoot = relative(root, resolve(path));
  if (fromRoot === "") return ".";
  const outside = fromRoot.split(sep)[0] === ".." || isAbsolute(fromRoot);
  return outside ? path : fromRoot.split(sep).join("/");
}
