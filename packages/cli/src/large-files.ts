/**
 * Files that are read piece by piece: JSON Lines, long YAML streams, and what gzip packed. However large they are, memory
 * stays the same.
 */
import { createHash } from "node:crypto";
import { closeSync, createReadStream, createWriteStream, openSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { setFlagsFromString } from "node:v8";
import { createGunzip } from "node:zlib";
import {
  decodeUtf8,
  InputError,
  recogniseDocument,
  recogniseYaml,
  streamDocumentLines,
  streamYamlDocuments,
  utf16Of,
  type Recognition,
  type Source,
} from "@tmes-as-code/policy";
import { readBytes, reasonOf, statOf, temporaryFolder } from "@tmes-as-code/policy/node";
import { UsageError } from "./errors.ts";

const chunkBytes = 1_000_000;
/** No tenant is as large as this. */
const mostBytes = 64_000_000;
/** A YAML file of fewer bytes is read as one text. */
const shortYaml = 16_000_000;
const newline = 0x0a;
/**
 * By how many percent V8 lets memory grow before it frees what is not used. By itself it lets it grow several times as large,
 * which would make memory depend on the size of the file after all.
 */
const growth = 15;

/** How a file is read: in pieces by its lines or its YAML documents, or as one text. */
export type Reading = "lines" | "yaml" | "whole";

/** How a file is read, by its name and size. */
export function readingOf(path: string, file: string, name: string): Reading {
  const stats = statOf(file, name);
  // A pipe or a device, which is refused where it is read as a whole.
  if (!stats.isFile()) return "whole";
  if (hasLines(path)) return "lines";
  return /\.ya?ml(?:\.gz)?$/i.test(path) && stats.size >= shortYaml && !isUtf16(file, name) ? "yaml" : "whole";
}

/** Whether each line of a file is a document. */
function hasLines(path: string): boolean {
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path);
}

/** Whether a file is packed. */
export function isPacked(path: string): boolean {
  return /\.gz$/i.test(path);
}

/** SHA-256 of a file in hexadecimal digits. */
export function digestOfFile(path: string, name: string): string {
  const hash = createHash("sha256");
  for (const chunk of chunksOf(path, name)) hash.update(chunk);
  return hash.digest("hex");
}

/** The file with the content of a file: itself or, where it is packed, what `unpack` makes. */
export async function unpacked(path: string, name: string): Promise<string> {
  return isPacked(path) ? unpack(path, name) : path;
}

/**
 * Recognises a file by its content.
 *
 * @param file - With the content, as `unpacked` gives it.
 */
export function recogniseLarge(reading: Reading, file: string, name: string): Recognition {
  if (reading === "whole") return recogniseDocument(readBytes(file, name));
  if (reading === "yaml") return recogniseYaml(textsOf(file, name), latinTextsOf(file, name));
  let reason = "not ours";
  for (const { bytes } of bytesOfLines(file, name)) {
    const recognition = recogniseDocument(bytes);
    if (recognition.ours) return recognition;
    reason = recognition.reason;
  }
  return { ours: false, reason };
}

/** Folders to remove when the process ends. */
const temporary: string[] = [];

/** So much of a file shows whose it is. */
const shown = 1_000_000;

/**
 * Recognises a packed file that is cut off or damaged by what can be unpacked of it, or by its bytes where it was never
 * packed.
 */
export async function recogniseDamaged(path: string, name: string): Promise<Recognition> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    // In small pieces: what follows the last good one is lost.
    await pipeline(createReadStream(path, { highWaterMark: 256 }), createGunzip(), async (unpacked) => {
      for await (const part of unpacked) {
        if (!(part instanceof Uint8Array)) continue;
        parts.push(part);
        length += part.length;
        if (length > shown) return;
      }
    });
  } catch {
    // That it is damaged is known.
  }
  const bytes = length === 0 ? Buffer.from(readBytes(path, name)) : Buffer.concat(parts);
  const documents = hasLines(path) ? [...linesIn(bytes)] : [bytes];
  const damaged: Recognition = { ours: false, reason: "cannot be unpacked" };
  return documents.map((one) => recogniseDocument(one)).find(({ ours }) => ours) ?? damaged;
}

function* linesIn(bytes: Buffer): Generator<Buffer, void, void> {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/**
 * The tenants of a file that is read in pieces.
 *
 * @param file - With the content, as `unpacked` gives it.
 * @param digest - Of `file`. A file that changed while it was read is refused.
 */
export function streamLarge(reading: Exclude<Reading, "whole">, file: string, name: string, digest: string): Source {
  setFlagsFromString(`--heap-growing-percent=${String(growth)}`);
  const read = (texts: (onChunk: (chunk: Uint8Array) => void) => Iterable<string>): Iterable<string> => ({
    [Symbol.iterator]: () => unchanged(texts, name, digest),
  });
  return reading === "lines"
    ? streamDocumentLines(
        read((onChunk) => linesOf(file, name, onChunk)),
        name,
      )
    : streamYamlDocuments(
        read((onChunk) => textsOf(file, name, onChunk)),
        name,
      );
}

/**
 * Unpacks a file into a temporary one, which is gone when the process ends, and gives its path.
 *
 * @throws UsageError when it cannot be unpacked.
 */
async function unpack(path: string, name: string): Promise<string> {
  const folder = temporaryFolder("unpacked");
  if (temporary.length === 0) {
    process.once("exit", () => {
      for (const each of temporary) rmSync(each, { recursive: true, force: true });
    });
  }
  temporary.push(folder);
  const file = join(folder, "file");
  try {
    await pipeline(createReadStream(path), createGunzip(), createWriteStream(file));
    return file;
  } catch (cause) {
    throw new UsageError(
      `${name}: cannot be unpacked: ${reasonOf(cause)}.`,
      "A name that ends in .gz is for a file that gzip packed as a whole.",
      { cause },
    );
  }
}

/** @throws InputError at the end when the file is not the one of the digest. */
function* unchanged(
  texts: (onChunk: (chunk: Uint8Array) => void) => Iterable<string>,
  name: string,
  digest: string,
): Generator<string, void, void> {
  const hash = createHash("sha256");
  yield* texts((chunk) => hash.update(chunk));
  if (hash.digest("hex") === digest) return;
  throw new InputError({
    file: name,
    message: "The file changed while it was read.",
    hint: "Check it again once whatever writes it is done.",
  });
}

/** Some whole lines of a file, or the rest of it, and where they are. */
interface Piece {
  readonly bytes: Buffer;
  readonly offset: number;
  /** Starts at 1. */
  readonly line: number;
}

const ignored = (): void => undefined;

/** The texts of the lines of a UTF-8 file, without their ends. @throws InputError for other bytes, and a line without an end. */
function* linesOf(path: string, name: string, onChunk: (chunk: Uint8Array) => void): Generator<string, void, void> {
  for (const { bytes, ...start } of bytesOfLines(path, name, onChunk)) yield decodeUtf8(bytes, name, start);
}

function* bytesOfLines(
  path: string,
  name: string,
  onChunk: (chunk: Uint8Array) => void = ignored,
): Generator<Piece, void, void> {
  for (const piece of piecesOf(path, name, onChunk)) {
    let { offset, line } = piece;
    for (const bytes of linesIn(piece.bytes)) {
      yield { bytes, offset, line: line++ };
      offset += bytes.length + 1;
    }
  }
}

/** The text of a UTF-8 file in pieces of whole lines. @throws InputError as `linesOf` does. */
function* textsOf(
  path: string,
  name: string,
  onChunk: (chunk: Uint8Array) => void = ignored,
): Generator<string, void, void> {
  for (const { bytes, ...start } of piecesOf(path, name, onChunk)) yield decodeUtf8(bytes, name, start);
}

/** The same with a character for each byte. */
function* latinTextsOf(path: string, name: string): Generator<string, void, void> {
  for (const { bytes } of piecesOf(path, name, ignored)) yield bytes.toString("latin1");
}

/** A file in pieces of whole lines. The bytes of each are overwritten by the next. */
function* piecesOf(path: string, name: string, onChunk: (chunk: Uint8Array) => void): Generator<Piece, void, void> {
  let [offset, line] = [0, 1];
  /** Of a line whose end was not read yet. */
  let rest: Buffer[] = [];
  for (const chunk of chunksOf(path, name)) {
    onChunk(chunk);
    const end = chunk.lastIndexOf(newline) + 1;
    if (end > 0) {
      const bytes = rest.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...rest, chunk.subarray(0, end)]);
      yield { bytes, offset, line };
      offset += bytes.length;
      line += countOfLines(bytes);
      rest = [];
    }
    if (end < chunk.length) rest.push(Buffer.from(chunk.subarray(end)));
    if (rest.length > mostBytes / chunkBytes)
      throw new InputError({ file: name, line, message: "Expected lines of at most 64 MB, found a longer one." });
  }
  if (rest.length > 0) yield { bytes: Buffer.concat(rest), offset, line };
}

function countOfLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}

/** Whether a file begins as UTF-16 does. */
function isUtf16(path: string, name: string): boolean {
  for (const chunk of chunksOf(path, name)) return utf16Of(chunk) !== undefined;
  return false;
}

/** The bytes of a file in pieces. Each is overwritten by the next. @throws UsageError when it cannot be read. */
function* chunksOf(path: string, name: string): Generator<Buffer, void, void> {
  const file = opened(path, name);
  const buffer = Buffer.allocUnsafe(chunkBytes);
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

function opened(path: string, name: string): number {
  try {
    return openSync(path, "r");
  } catch (cause) {
    throw new UsageError(`${name}: cannot be read: ${reasonOf(cause)}.`, undefined, { cause });
  }
}
