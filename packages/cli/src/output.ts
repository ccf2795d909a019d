/** Where results go. */
import { randomBytes } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gathered, inert, type Dialect } from "@tmes-as-code/policy";
import { isFile, readBytes, realPath, reasonOf } from "@tmes-as-code/policy/node";
import { UsageError } from "./errors.ts";
import { write } from "./terminal.ts";

/** A text, or its parts of whole lines; bytes are written as they are. */
type Text = string | Iterable<string> | Uint8Array;

/** What goes into a file. */
export interface FileResult {
  readonly file: string;
  readonly text: Text;
  /** Whose commands it consists of, if of any. */
  readonly commands?: Dialect | undefined;
}

/**
 * Writes a result to standard output, or to a file as a whole: a reader sees all of it or none.
 *
 * @throws UsageError for a file that cannot be written.
 */
export function writeResult(text: Exclude<Text, Uint8Array>, file: string | undefined, commands?: Dialect): void {
  if (file === undefined) {
    for (const part of partsOf(text)) write("stdout", part, commands);
    return;
  }
  const [fault] = writeResults([{ file, text, commands }]);
  if (fault !== undefined) throw fault;
}

/**
 * Saves a file that its authors edit too, as their editor would: with its byte order mark, and with its line ends where the
 * text was made anew. A file that does not exist yet has no mark.
 *
 * @throws UsageError for a file that cannot be written.
 */
export function saveEdited(text: string, file: string): void {
  const before = Buffer.from(isFile(file) ? readBytes(file, file) : new Uint8Array());
  const mark = before.indexOf(byteOrderMark) === 0 ? byteOrderMark : "";
  const isMade = before.includes("\r\n") && !text.includes("\r\n");
  const saved = isMade ? text.replaceAll("\n", "\r\n") : text;
  const [fault] = writeResults([{ file, text: Buffer.from(`${mark}${saved}`) }]);
  if (fault !== undefined) throw fault;
}

const byteOrderMark = "\uFEFF";

/**
 * Writes files, each as a whole, also when Ctrl-C comes meanwhile; into pipes and devices the text is written as it comes.
 * Returns what could not be written; the others are.
 */
export function writeResults(files: readonly FileResult[]): readonly UsageError[] {
  return uninterrupted(() => written(files));
}

/** Does something to its end, whatever signal comes: one that has a listener does not end the process at once. */
export function uninterrupted<T>(work: () => T): T {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const goOn = (): void => undefined;
  for (const signal of signals) process.on(signal, goOn);
  try {
    return work();
  } finally {
    for (const signal of signals) process.off(signal, goOn);
  }
}

function written(files: readonly FileResult[]): readonly UsageError[] {
  return files.flatMap(({ file, text, commands }) => {
    try {
      const stats = statSync(file, { throwIfNoEntry: false });
      if (stats?.isDirectory() === true) throw new Error("it is a folder");
      if (stats === undefined || stats.isFile()) replaceFile(realPath(file), text, commands);
      else writeParts(text, file, "w", commands);
      return [];
    } catch (cause) {
      return [
        new UsageError(
          `${file}: cannot be written: ${reasonOf(cause)}.`,
          "Name a file in a folder that exists and may be written.",
          { cause },
        ),
      ];
    }
  });
}

/** What a link leads to is replaced, not the link. */
function replaceFile(file: string, text: Text, commands: Dialect | undefined): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}`);
  try {
    writeParts(text, temporary, "wx", commands);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function partsOf(text: Exclude<Text, Uint8Array>): Iterable<string> {
  return typeof text === "string" ? [text] : gathered(text);
}

function writeParts(text: Text, file: string, flags: "w" | "wx", commands: Dialect | undefined): void {
  const out = openSync(file, flags);
  try {
    if (text instanceof Uint8Array) writeFileSync(out, text);
    else for (const part of partsOf(text)) writeFileSync(out, inert(part, commands));
  } finally {
    closeSync(out);
  }
}
