// Where one command works: the caller's folder, or a temporary one that holds files given as text.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Files } from "./types.ts";

/** Runs `work` in a folder; laid-out files are gone afterwards. */
export function inWorkspace<T>(
  { cwd = ".", files }: { readonly cwd?: string; readonly files?: Files },
  work: (folder: string) => T,
): T {
  if (!files) return work(resolve(cwd));
  const folder = mkdtempSync(join(tmpdir(), "opa-"));
  try {
    for (const [name, content] of Object.entries(files)) writeBelow(folder, name, content);
    return work(folder);
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
