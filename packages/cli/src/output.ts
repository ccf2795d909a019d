/** Where results go. */
import { randomBytes } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { inert } from "@tmes-as-code/policy";
import { reasonOf } from "@tmes-as-code/policy/node";
import { UsageError } from "./errors.ts";
import { write } from "./terminal.ts";

/** Writes a text, or its parts of whole lines, to standard output, or to a file as a whole: a reader sees all of it or none. */
export function writeResult(text: string | Iterable<string>, file: string | undefined): void {
  const parts = typeof text === "string" ? [text] : text;
  if (file === undefined) {
    for (const part of parts) write("stdout", part);
    return;
  }
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}`);
  try {
    writeParts(parts, temporary);
    renameSync(temporary, file);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new UsageError(
      `${file}: cannot be written: ${reasonOf(cause)}.`,
      "Name a file in a folder that exists and may be written.",
      {
        cause,
      },
    );
  }
}

function writeParts(parts: Iterable<string>, file: string): void {
  const out = openSync(file, "wx");
  try {
    for (const part of parts) writeFileSync(out, inert(part));
  } finally {
    closeSync(out);
  }
}
