/** Files that are read piece by piece: JSON Lines, and what gzip packed. However large they are, memory stays the same. */
import { createHash } from "node:crypto";
import { closeSync, createReadStream, createWriteStream, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { InputError, recogniseDocument, type Recognition } from "@tmes-as-code/policy";
import { readBytes, reasonOf } from "@tmes-as-code/policy/node";
import { UsageError } from "./errors.ts";

const chunkBytes = 1_000_000;
/** No tenant is as large as this. */
const longestLine = 64_000_000;
const newline = 0x0a;

/** Whether a file is read here, by its name. */
export function isLarge(path: string): boolean {
  return isPacked(path) || hasLines(path);
}

/** Whether a file has a tenant document on each line. */
export function hasLines(path: string): boolean {
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path);
}

/** Whether a file is packed. */
function isPacked(path: string): boolean {
  return /\.gz$/i.test(path);
}

/** SHA-256 of a file in hexadecimal digits. */
export function digestOfFile(path: string): string {
  const hash = createHash("sha256");
  for (const chunk of chunksOf(path)) hash.update(chunk);
  return hash.digest("hex");
}

/** The file with the content of a file: itself or, where it is packed, what `unpack` makes. */
export async function unpacked(path: string, name: string): Promise<string> {
  return isPacked(path) ? unpack(path, name) : path;
}

/**
 * Recognises a file by its content.
 *
 * @param path - Its name.
 * @param file - What `unpacked` gives for it.
 */
export function recogniseLarge(path: string, file: string, name: string): Recognition {
  if (!hasLines(path)) return recogniseDocument(readBytes(file, name));
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
  const bytes = length === 0 ? readBytes(path, name) : Buffer.concat(parts);
  const recognition = hasLines(path) ? recogniseDocument(firstLine(bytes)) : recogniseDocument(bytes);
  return recognition.ours ? recognition : { ours: false, reason: "cannot be unpacked" };
}

function firstLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(newline);
  return end === -1 ? bytes : bytes.subarray(0, end);
}

/**
 * Unpacks a file into a temporary one, which is gone when the process ends, and gives its path.
 *
 * @throws UsageError when it cannot be unpacked.
 */
async function unpack(path: string, name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "tmes-unpacked-"));
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

/**
 * The lines of a UTF-8 file, without their ends.
 *
 * @param digest - Of the file as the account names it.
 * @throws InputError, when it gets there, for what is not text, for a line without an end, and for a file that changed.
 */
export function linesOf(path: string, name: string, digest: string): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      const hash = createHash("sha256");
      for (const { bytes, line } of bytesOfLines(path, name, (chunk) => hash.update(chunk)))
        yield decoded(bytes, name, line);
      if (hash.digest("hex") !== digest) {
        throw new InputError({
          file: name,
          message: "The file changed while it was read.",
          hint: "Check it again once whatever writes it is done.",
        });
      }
    },
  };
}

interface Line {
  readonly bytes: Uint8Array;
  /** Starts at 1. */
  readonly line: number;
}

/** @throws InputError for a line without an end. */
function* bytesOfLines(
  path: string,
  name: string,
  onChunk: (chunk: Uint8Array) => void = () => undefined,
): Generator<Line, void, void> {
  let line = 1;
  let rest: Uint8Array[] = [];
  for (const chunk of chunksOf(path)) {
    onChunk(chunk);
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      yield { bytes: Buffer.concat([...rest, chunk.subarray(start, end)]), line: line++ };
      rest = [];
      start = end + 1;
    }
    rest.push(Buffer.from(chunk.subarray(start)));
    if (rest.length > longestLine / chunkBytes)
      throw new InputError({
        file: name,
        line,
        message: "Expected a tenant document on each line, found a line of more than 64 MB.",
      });
  }
  yield { bytes: Buffer.concat(rest), line };
}

function decoded(bytes: Uint8Array, file: string, line: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new InputError(
      { file, line, message: "Expected UTF-8 text, found other bytes.", hint: "Save the file as UTF-8." },
      [],
      { cause },
    );
  }
}

/** The bytes of a file in pieces. Each is overwritten by the next. */
function* chunksOf(path: string): Generator<Buffer, void, void> {
  const file = openSync(path, "r");
  const buffer = Buffer.allocUnsafe(chunkBytes);
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
