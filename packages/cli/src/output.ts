/** Where results go. */
import { randomBytes } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "./errors.ts";
import { reasonOf } from "./files.ts";

/** Writes a result to standard output, or to a file as a whole: a reader sees all of it or none. */
export function writeResult(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}`);
  try {
    writeFileSync(temporary, text, { flag: "wx" });
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
