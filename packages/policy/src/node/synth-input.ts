/** What a synth asked of the file system, and what the answer is now. */
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import { basename, dirname } from "node:path";

/**
 * How a path was asked for:
 * - `content`: its bytes
 * - `listing`: what a folder holds
 * - `entry`: whether there is a file or folder
 * - `stat`: that, its size and when it was changed
 * - `link`: where it leads
 * - `siblings`: whether its folder holds others of its name with another extension, which a module may be found as instead.
 */
export const inputKinds = ["content", "listing", "entry", "stat", "link", "siblings"] as const;

export type InputKind = (typeof inputKinds)[number];

/** A question to the file system with its answer, as far as it can be compared. */
export type SynthInput = readonly [kind: InputKind, path: string, state: string];

/** Milliseconds in which a file may change twice and have one time. */
const clockTick = 100;

interface Known {
  readonly signature: string;
  readonly digest: string;
}

const digests = new Map<string, Known>();
/** An editor runs for days. */
const mostDigests = 20_000;

/** What the file system answers now. Never throws: what cannot be read is an answer too. */
export function stateOf(kind: InputKind, path: string): string {
  try {
    switch (kind) {
      case "content":
        return contentState(path);
      case "listing":
        return digest(readdirSync(path, { withFileTypes: true }).map(entryText).sort().join("\n"));
      case "entry":
        return typeOf(statSync(path, { bigint: true, throwIfNoEntry: false }));
      case "stat": {
        const status = statSync(path, { bigint: true, throwIfNoEntry: false });
        return status?.isFile() === true ? `file ${String(status.size)} ${String(status.mtimeNs)}` : typeOf(status);
      }
      case "link":
        return realpathSync(path);
      case "siblings": {
        const stem = basename(path).replace(/(?<=.)\.[^.]*$/, "");
        const same = readdirSync(dirname(path)).filter((name) => name === stem || name.startsWith(`${stem}.`));
        return digest(same.sort().join("\n"));
      }
    }
  } catch (error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unreadable";
  }
}

/** When a path was last changed, in milliseconds; nothing where nothing is there. */
export function changedAt(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.ctimeMs;
}

/** SHA-256 of what a file holds. */
export function textState(text: string): string {
  return digest(text);
}

/** Read again unless the file system shows that nothing changed. */
function contentState(path: string): string {
  const status = statSync(path, { bigint: true });
  if (!status.isFile()) return typeOf(status);
  const { dev, ino, size, mtimeNs, ctimeNs, ctimeMs } = status;
  const signature = [dev, ino, size, mtimeNs, ctimeNs].join(" ");
  const known = digests.get(path);
  if (known?.signature === signature) return known.digest;
  const content = digest(readFileSync(path));
  if (Date.now() - Number(ctimeMs) > clockTick) {
    if (digests.size >= mostDigests) digests.clear();
    digests.set(path, { signature, digest: content });
  }
  return content;
}

function entryText(entry: { readonly name: string; isDirectory(): boolean; isFile(): boolean }): string {
  return `${entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other"} ${entry.name}`;
}

function typeOf(status: BigIntStats | undefined): string {
  if (status === undefined) return "nothing";
  return status.isFile() ? "file" : status.isDirectory() ? "folder" : "other";
}

function digest(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** The folder whose changes show that an answer may be another: that of a path, or the nearest above it that exists. */
export function watchedFolder(kind: InputKind, path: string): string {
  let folder = kind === "listing" ? path : dirname(path);
  while (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}
