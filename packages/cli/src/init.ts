/** `tmes init`: a small project that works. */
import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { reasonOf } from "@tmes-as-code/policy/node";
import { UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { writeResult } from "./output.ts";

/** npm leaves .gitignore out of packages. */
const renamed: Readonly<Record<string, string>> = { gitignore: ".gitignore" };

/**
 * Writes the starter project into `folder`, which is made if it is missing.
 *
 * @throws UsageError when one of its files is there already; then nothing is written.
 */
export function init(folder: string): ExitCode {
  const template = templateFolder();
  const files = readdirSync(template).map((name) => ({ from: join(template, name), name: renamed[name] ?? name }));
  const taken = files.filter(({ name }) => existsSync(join(folder, name))).map(({ name }) => name);
  if (taken.length > 0) {
    throw new UsageError(
      `${folder}: there is already ${taken.join(", ")}; nothing was written.`,
      "Name a new or empty folder: `tmes init <folder>`.",
    );
  }
  try {
    mkdirSync(folder, { recursive: true });
    for (const { from, name } of files) cpSync(from, join(folder, name), { errorOnExist: true, force: false });
  } catch (cause) {
    throw new UsageError(`${folder}: cannot be written: ${reasonOf(cause)}.`, undefined, { cause });
  }
  writeResult(`${said(folder, files.map(({ name }) => name).sort())}\n`, undefined);
  return exitCodes.ok;
}

/** The package's own folder, wherever this module was bundled to. */
function templateFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const template = join(folder, "templates", "start");
    if (existsSync(template)) return template;
    if (folder === dirname(folder)) throw new Error("The starter project is missing from the package.");
  }
}

function said(folder: string, names: readonly string[]): string {
  const enter = folder === "." ? "" : `  cd ${folder}\n`;
  return [
    `Wrote ${names.join(", ")}${folder === "." ? "" : ` to ${folder}`}.`,
    "",
    `Next:\n${enter}  npm install\n  npm run check`,
    "",
    "main.ts declares one EU tenant; tmes.config.yaml says which rules hold.",
  ].join("\n");
}
