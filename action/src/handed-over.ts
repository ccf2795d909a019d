/**
 * Files that the job of the pull request's code handed over: hostile input. The archive is read here, so that its names,
 * links and sizes are checked before anything is written.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { ActionError } from "./errors.ts";

const mebibyte = 1024 * 1024;

/** What an archive may hold. A plan of 10,000 items has some 30 MiB. */
export const limits = {
  archive: 64 * mebibyte,
  file: 100 * mebibyte,
  total: 300 * mebibyte,
  files: 2000,
  folders: 8,
  name: 200,
  depth: 100,
} as const;

/**
 * Writes the files of an archive below a folder, all of them or none.
 *
 * @returns What lies at the top, sorted: the inputs of a check.
 * @throws ActionError with one sentence for an archive that is not a set of plain JSON files within the limits.
 */
export async function unpack(archive: Uint8Array, folder: string): Promise<readonly string[]> {
  if (archive.length > limits.archive) throw refused(`it has more than ${size(limits.archive)}`);
  const files = await read(Buffer.from(archive));
  if (files.size === 0) throw refused("it is empty");
  for (const [name, content] of files) assertJson(name, content);
  // Fails where something is there already, so nothing is written through a link or over a file.
  mkdirSync(folder);
  for (const [name, content] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: "wx" });
  }
  return [...new Set([...files.keys()].map((name) => name.split("/")[0] ?? name))]
    .sort()
    .map((name) => join(folder, name));
}

async function read(archive: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await open(archive);
  if (zip.entryCount > limits.files) throw refused(`it has more than ${String(limits.files)} files`);
  const entries = await entriesOf(zip);
  entries.forEach(assertPlain);
  const plain = entries.filter(({ fileName }) => !fileName.endsWith("/"));
  const taken = new Set<string>();
  let total = 0;
  for (const { fileName, uncompressedSize } of plain) {
    // Some file systems know one name for both.
    const name = fileName.toLowerCase();
    if (taken.has(name)) throw refused(`it has ${shown(fileName)} twice`);
    taken.add(name);
    total += uncompressedSize;
    if (uncompressedSize > limits.file) throw refused(`${shown(fileName)} has more than ${size(limits.file)}`);
    if (total > limits.total) throw refused(`its files have more than ${size(limits.total)} together`);
  }
  for (const name of taken) {
    const folders = name.split("/").slice(0, -1);
    if (folders.some((_, index) => taken.has(folders.slice(0, index + 1).join("/"))))
      throw refused(`${shown(name)} is below a file`);
  }
  const files = new Map<string, Buffer>();
  for (const entry of plain) files.set(entry.fileName, await contentOf(zip, entry));
  return files;
}

/** The library refuses absolute names, `..`, backslashes and damaged directories. */
async function open(archive: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(archive, {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
    });
  } catch (cause) {
    throw refused(`it is not a readable zip archive: ${reason(cause)}`, cause);
  }
}

function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on("end", () => {
      resolve(entries);
    });
    zip.on("error", (cause) => {
      reject(refused(reason(cause), cause));
    });
    zip.readEntry();
  });
}

const fileTypes = 0o170000;
const ordinary = [0, 0o100000, 0o040000];

function assertPlain(entry: Entry): void {
  const { fileName, externalFileAttributes } = entry;
  const name = shown(fileName);
  const type = (externalFileAttributes >>> 16) & fileTypes;
  if (!ordinary.includes(type)) throw refused(`${name} is a link or a device`);
  if (entry.isEncrypted()) throw refused(`${name} is encrypted`);
  if (fileName.length > limits.name) throw refused(`${name} has a name of more than ${String(limits.name)} characters`);
  const parts = fileName.replace(/\/$/, "").split("/");
  if (parts.length > limits.folders) throw refused(`${name} is more than ${String(limits.folders)} folders deep`);
  const odd = parts.find((part) => !/^[A-Za-z0-9_][A-Za-z0-9 ._-]*$/.test(part) || /[. ]$/.test(part));
  if (odd !== undefined)
    throw refused(`the name ${name} has parts other than letters, digits, ".", "_", "-" and spaces`);
  if (!fileName.endsWith("/") && !fileName.endsWith(".json")) throw refused(`${name} is not a JSON file`);
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    // The library ends the stream where there is more than the entry says.
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (cause) {
    throw refused(`${shown(entry.fileName)} cannot be unpacked: ${reason(cause)}`, cause);
  }
}

function assertJson(name: string, content: Buffer): void {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch (cause) {
    throw refused(`${shown(name)} is not UTF-8`, cause);
  }
  if (isDeeper(text, limits.depth)) throw refused(`${shown(name)} is nested more than ${String(limits.depth)} deep`);
  try {
    JSON.parse(text);
  } catch (cause) {
    throw refused(`${shown(name)} is not JSON`, cause);
  }
}

/** Before anything parses it. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted) {
      if (character === "\\") index++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth > limit) return true;
  }
  return false;
}

function refused(why: string, cause?: unknown): ActionError {
  return new ActionError(`The files that were handed over are refused: ${why}.`, { cause });
}

function reason(cause: unknown): string {
  return shown(cause instanceof Error ? cause.message : String(cause));
}

/** Fit for a log: printable, short. */
function shown(name: string): string {
  return JSON.stringify(name.slice(0, 120))
    .slice(1, -1)
    .replaceAll(/[^ -~]/g, "?");
}

function size(bytes: number): string {
  return `${String(bytes / mebibyte)} MiB`;
}
