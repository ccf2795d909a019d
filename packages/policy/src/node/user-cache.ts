/** The user's cache folder. What is kept there is trusted, so it must be the user's own. */
import { randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/**
 * The folder for one kind of data; `undefined` in a pipeline (`CI`), whose cache folder may come from what is checked and
 * is mostly empty, and where the system names no cache folder.
 */
export function cacheFolder(kind: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if ((env["CI"] ?? "") !== "") return undefined;
  const base =
    platform === "win32"
      ? env["LOCALAPPDATA"]
      : platform === "darwin"
        ? join(homedir(), "Library", "Caches")
        : (env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"));
  return base === undefined || !isAbsolute(base) ? undefined : join(base, "tmes-as-code", kind);
}

/** Who else may do what with a file of the user's. */
export type Others = "may-read" | "nothing";

/** What is kept under a name. Nothing if another user could have written it or, with `nothing`, could read it. */
export function readKept(folder: string, name: string, others: Others): Buffer | undefined {
  try {
    const file = join(folder, name);
    return [folder, file].every((path) => isOwn(path, others)) ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps data under a name, for the user alone. Returns whether it could. */
export function keep(folder: string, name: string, data: string | Uint8Array): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(folder, "may-read")) return false;
    const draft = join(folder, `.${name}.${randomBytes(6).toString("hex")}`);
    writeFileSync(draft, data, { flag: "wx", mode: 0o600 });
    renameSync(draft, join(folder, name));
    return true;
  } catch {
    return false;
  }
}

/** Whether a path is not a link and belongs to the user, and what others may do. Windows protects the folder itself. */
function isOwn(path: string, others: Others): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined || status.isSymbolicLink()) return false;
  const refused = others === "nothing" ? 0o077 : 0o022;
  return process.getuid === undefined || (status.uid === process.getuid() && (status.mode & refused) === 0);
}
