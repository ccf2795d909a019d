/**
 * Lays out an addition to the project: every file it needs, with marked places that have to be filled in. CONTRIBUTING.md
 * has a section for each.
 *
 *   npm run new rule <id> [<kind>[.<setting>]]
 *   npm run new setting <kind>.<path>
 *   npm run new kind|format|surface <id>
 *
 * It exits with 2 and writes nothing where an id or kind of addition cannot be used.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { printError } from "../packages/cli/src/errors.ts";
import { createOpa } from "../packages/opa/src/index.ts";
import { layOut } from "./new/index.ts";
import type { DraftFile } from "./new/draft.ts";

const root = join(import.meta.dirname, "..");

try {
  const { files, next } = layOut(
    { read: (path) => statSync(join(root, path), { throwIfNoEntry: false }) && readFileSync(join(root, path), "utf8") },
    process.argv.slice(2),
  );
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file.path, await formatted(file));
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(
    [
      ...aligned(files.map(({ path, isNew, about }) => [`${isNew ? "new    " : "changed"} ${path}`, about])),
      "",
      "Fill in what is marked `FILL IN`: `npm run check -- filled` lists it. Then:",
      "",
      ...aligned(next).map((line) => `  ${line}`),
    ].join("\n"),
  );
} catch (error) {
  printError(error);
  process.exitCode = 2;
}

/** As `npm run format` and `opa fmt` would write it. */
async function formatted({ path, text }: DraftFile): Promise<string> {
  if (path.endsWith(".rego")) return (await createOpa()).format(text);
  if (path.endsWith(".md")) return text;
  return format(text, { ...(await resolveConfig(join(root, path))), filepath: path });
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${first.padEnd(width)}  ${second}`);
}
