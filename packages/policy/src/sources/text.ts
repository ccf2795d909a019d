/** Bytes to text, and offsets to lines and columns. */
import { InputError } from "../input-error.ts";
import type { Location } from "../types.ts";

/** Deeper nesting than this is an attack on the reader, not settings. Plans nest modules, hence the room. */
export const maxDepth = 128;

/** Where bytes are in their file: of their first one its offset, and its line, which starts at 1. */
export interface BytesStart {
  readonly offset: number;
  readonly line: number;
}

/**
 * Text of a file, or of some whole lines of it. A byte order mark at the start of the file is dropped.
 *
 * @throws InputError at the first byte that is not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array, file: string, start: BytesStart = { offset: 0, line: 1 }): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: start.offset > 0 }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const offset = firstInvalid(bytes);
    const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, offset));
    const { line, column } = createLines(before, file, { line: start.line, column: 1 }).at(before.length);
    const byte = bytes[offset]?.toString(16).toUpperCase().padStart(2, "0") ?? "end of file";
    throw new InputError(
      {
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        message: `Expected UTF-8 text, found byte ${byte} at offset ${start.offset + offset}.`,
        hint: "Save the file as UTF-8.",
      },
      [],
      { cause },
    );
  }
}

/**
 * Text of a file in UTF-8, or in UTF-16 as some programs for Windows write it. A byte order mark is dropped.
 *
 * @throws InputError for other bytes.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = utf16Of(bytes);
  if (encoding === undefined) return decodeUtf8(bytes, file);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = "Expected UTF-8 text, found broken UTF-16.";
    throw new InputError({ file, message, hint: "Save the file as UTF-8." }, [], { cause });
  }
}

/** By its byte order mark, or by the zero bytes that letters have there. Four bytes for a letter are UTF-32, which is not supported. */
export function utf16Of([a, b, c, d]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? undefined : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return "utf-16le";
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? "utf-16be" : undefined;
}

/** Offset of the first byte that no valid text continues with: found by halving, as decoding is what the platform does fast. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValidStart(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

/** Whether bytes are UTF-8 up to a character that is cut off. */
function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Lines and columns of offsets in one text. */
export interface Lines {
  /** Place of an offset; lines and columns start at 1. */
  at(offset: number): Location;
}

/** Where a text starts that is a piece of a file. Both start at 1. */
export interface Start {
  readonly line: number;
  readonly column: number;
}

/** Lines are counted when the first place is asked for. */
export function createLines(text: string, file: string, start: Start = { line: 1, column: 1 }): Lines {
  let starts: readonly number[] | undefined;
  return {
    at(offset) {
      starts ??= lineStarts(text);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const before = low === 0 ? start.column : 1;
      return { file, line: low + start.line, column: offset - (starts[low] ?? 0) + before };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
