/** Compiled code in the user's cache folder. It is run as it is found there, so it must be the user's own. */
import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * The folder for compiled code; `undefined` where none is kept: in a pipeline (`CI`), whose cache folder may come from
 * what is checked and is mostly empty, and with `TMES_CODE_CACHE=off`.
 */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if ((env["CI"] ?? "") !== "" || env["TMES_CODE_CACHE"] === "off") return undefined;
  const base =
    platform === "win32"
      ? env["LOCALAPPDATA"]
      : platform === "darwin"
        ? join(homedir(), "Library", "Caches")
        : (env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"));
  return base === undefined || !isAbsolute(base) ? undefined : join(base, "tmes-as-code", "code");
}

/** What is kept under a key. Nothing if another user could have written it. */
export function readKept(folder: string, key: string): Buffer | undefined {
  try {
    const file = join(folder, key);
    return [folder, file].every(isOwn) ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps data under a key, instead of whatever was kept before. Where that fails, nothing is kept. */
export function keepFile(folder: string, key: string, data: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(folder)) return;
    const draft = join(folder, `.${key}.${randomBytes(6).toString("hex")}`);
    writeFileSync(draft, data, { flag: "wx", mode: 0o600 });
    renameSync(draft, join(folder, key));
    for (const other of readdirSync(folder)) if (other !== key) rmSync(join(folder, other), { force: true });
  } catch {
    // The command did what it was asked to.
  }
}

/** Whether a path is not a link, belongs to the user, and no other user may write to it. Windows protects the folder itself. */
function isOwn(path: string): boolean {
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return false;
  return process.getuid === undefined || (status.uid === process.getuid() && (status.mode & 0o022) === 0);
}
