/** Reading files and folders, with errors that say what is wrong. */
import { mkdtempSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { PolicyError } from "../errors.ts";
import { decodeUtf8 } from "../sources/text.ts";
import { codeOf, exists, isWithin, look, realPath } from "./paths.ts";

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
  const code = codeOf(error);
  return (code === undefined ? undefined : reasons[code]) ?? (error instanceof Error ? error.message : String(error));
}

/**
 * The bytes of a file. `name` is what errors call it.
 *
 * @throws PolicyError when it cannot be read, and for pipes and devices, which may never end.
 */
export function readBytes(path: string, name: string): Uint8Array {
  const stats = look(path);
  if (stats !== undefined && !stats.isFile() && !stats.isDirectory()) {
    throw new PolicyError(`${name}: cannot be read: it is a pipe or a device, not a file.`, {
      hint: "To check what a command prints, use standard input: `<command> | tmes check -`.",
    });
  }
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new PolicyError(`${name}: cannot be read: ${reasonOf(cause)}.`, { cause });
  }
}

/** The text of a UTF-8 file. @throws PolicyError when it cannot be read, InputError for other bytes. */
export function readText(path: string, name: string): string {
  return decodeUtf8(readBytes(path, name), name);
}

/**
 * Makes a folder for temporary files, and gives its path with links followed. The caller removes it.
 *
 * @param use - Part of its name.
 * @throws PolicyError when none can be made.
 */
export function temporaryFolder(use: string): string {
  try {
    return realpathSync(mkdtempSync(join(tmpdir(), `tmes-${use}-`)));
  } catch (cause) {
    throw new PolicyError(`${tmpdir()}: temporary files cannot be written there: ${reasonOf(cause)}.`, {
      hint: "Set TMPDIR to a folder that can be written. In a container, mount one: --tmpfs /tmp.",
      cause,
    });
  }
}

/** What is at a path. @throws PolicyError if nothing is. */
export function statOf(path: string, name: string): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    if (path === "") {
      throw new PolicyError("a path is empty.", { hint: "Is a variable of the command not set?", cause });
    }
    const above = pathAbove(path);
    throw new PolicyError(`${name}: cannot be read: ${reasonOf(cause)}.`, {
      hint: `Paths are relative to the current folder.${above === undefined ? "" : ` There is ${above}.`}`,
      cause,
    });
  }
}

/** Where a relative path leads to something from a folder above: then the command was started in the wrong one. */
function pathAbove(path: string): string | undefined {
  if (isAbsolute(path)) return undefined;
  let up = "..";
  while (!exists(join(up, path))) {
    if (resolve(up) === dirname(resolve(up))) return undefined;
    up = join(up, "..");
  }
  return join(up, path).split(sep).join("/");
}

/** Names in a folder, in no order. `name` is what errors call it. @throws PolicyError when it cannot be read. */
export function namesIn(folder: string, name: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new PolicyError(`${name}: cannot be read: ${reasonOf(cause)}.`, { cause });
  }
}

/**
 * How reports call a file: relative to `root` with `/`, so that it is the same from everywhere. What lies outside of the
 * root is called as it was given.
 */
export function nameOf(path: string, root: string): string {
  const full = resolve(path);
  const inside = isWithin(full, root) ? full : realPath(full);
  return isWithin(inside, root) ? relative(root, inside).split(sep).join("/") || "." : path;
}

/** Larger files are data, not code to show. */
const mostBytes = 1_000_000;

/**
 * Reads texts of the author's files by the names that reports give them, each once: nothing for what is outside of the
 * root when links are followed, gone, or larger than 1 MB.
 */
export function sourceReader(root: string): (name: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, sourceText(join(root, name), realPath(root)));
    return known.get(name);
  };
}

function sourceText(path: string, root: string): string | undefined {
  const stats = look(path);
  if (stats?.isFile() !== true || stats.size > mostBytes || !isWithin(realPath(path), root)) return undefined;
  try {
    return new TextDecoder().decode(readFileSync(path));
  } catch {
    return undefined;
  }
}
