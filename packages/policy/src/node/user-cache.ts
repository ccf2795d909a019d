/** The user's cache folder. What is kept there is trusted, so it must be the user's own. */
import { createHash, randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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

/** Of SHA-256. */
const digestBytes = 32;
const digestOf = (data: Uint8Array): Buffer => createHash("sha256").update(data).digest();

/**
 * Keeps data under a name, with a digest that shows damage, and no more than the newest files. Where that fails, nothing
 * is kept.
 */
export function keepWhole(folder: string, name: string, data: Uint8Array, most: number): void {
  // At the end: V8 copies code that does not start at a whole word.
  if (!keep(folder, name, Buffer.concat([data, digestOf(data)]))) return;
  try {
    const others = readdirSync(folder)
      .filter((other) => other !== name)
      .map((other) => ({ path: join(folder, other), time: statSync(join(folder, other)).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of others.slice(most - 1)) rmSync(path, { force: true });
  } catch {
    // The process did what it was asked to.
  }
}

/** What `keepWhole` kept under a name, as it was. */
export function readWhole(folder: string, name: string): Buffer | undefined {
  const kept = readKept(folder, name, "may-read");
  if (kept === undefined) return undefined;
  const [data, digest] = [kept.subarray(0, -digestBytes), kept.subarray(-digestBytes)];
  return digest.equals(digestOf(data)) ? data : undefined;
}

/** Whether a path is not a link and belongs to the user, and what others may do. Windows protects the folder itself. */
function isOwn(path: string, others: Others): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined || status.isSymbolicLink()) return false;
  const refused = others === "nothing" ? 0o077 : 0o022;
  return process.getuid === undefined || (status.uid === process.getuid() && (status.mode & refused) === 0);
}
