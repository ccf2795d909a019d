// Where one command works: the caller's folder, or a temporary one that holds files given as text.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, relative } from "node:path";
import { foldersOf, guestPath } from "./folders.ts";
import type { Files } from "./types.ts";

export interface Workspace {
  /** The working folder, by its name inside WASI. */
  readonly cwd: string;
  /** Host folders by their name inside WASI. */
  readonly folders: Readonly<Record<string, string>>;
}

/** Runs `work` in a workspace that can see `paths`; laid-out files are gone afterwards. */
export function inWorkspace<T>(
  options: { readonly cwd?: string; readonly files?: Files },
  paths: readonly string[],
  work: (workspace: Workspace) => T,
): T {
  const { files, cwd = process.cwd() } = options;
  if (!files) return work({ cwd: guestPath(cwd), folders: foldersOf(cwd, paths) });
  const folder = mkdtempSync(join(tmpdir(), "opa-"));
  try {
    for (const [name, content] of Object.entries(files)) writeBelow(folder, name, content);
    const absolute = paths.filter((path) => isAbsolute(path));
    return work({ cwd: guestPath(folder), folders: foldersOf(folder, absolute) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeBelow(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name);
  if (isAbsolute(name) || relative(folder, path).startsWith("..")) {
    throw new RangeError(`a file's name must be relative and stay below the folder, not ${JSON.stringify(name)}`);
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
