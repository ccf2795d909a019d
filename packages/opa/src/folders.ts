// The folders of the host that a run may see, and their names inside WASI.
import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Names a host path as WASI sees it: the same absolute path, with a drive as the first segment on Windows
 * (`C:\rules` is `/C:/rules`). Relative paths stay relative.
 */
export function guestPath(path: string): string {
  const slashed = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return /^[A-Za-z]:\//.test(slashed) ? `/${slashed}` : slashed;
}

/** The folders to open for `paths`: a folder itself, of a file (which need not exist yet) the folder it lies in. */
export function foldersOf(cwd: string, paths: readonly string[]): Record<string, string> {
  const folders = new Set<string>();
  for (const path of [".", ...paths]) {
    const absolute = resolve(cwd, path.replace(/^file:\/\//, ""));
    const folder = isFolder(absolute) ? absolute : dirname(absolute);
    if (existsSync(folder)) folders.add(folder);
  }
  return Object.fromEntries([...folders].sort().map((folder) => [guestPath(folder), folder]));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
