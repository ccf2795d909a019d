/**
 * Makes `src/generated/` from the catalog: props and a construct class for every kind.
 *
 *     tsx --conditions=@tmes-as-code/source scripts/generate.ts           writes
 *     tsx --conditions=@tmes-as-code/source scripts/generate.ts --check   fails where a file is stale
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kinds } from "@tmes-as-code/catalog";
import { format, resolveConfig } from "prettier";
import { indexFile, kindFile, ruleFile, ruleFileName } from "./generate/files.ts";

const folder = join(import.meta.dirname, "../src/generated");

const files = new Map<string, string>([
  ...kinds.map((kind): [string, string] => [`${kind.id}.ts`, kindFile(kind)]),
  [ruleFileName, ruleFile()],
  ["index.ts", indexFile()],
]);

const config = await resolveConfig(join(folder, "index.ts"));
for (const [name, text] of files) files.set(name, await format(text, { ...config, parser: "typescript" }));

const present = readdirSync(folder, { withFileTypes: true }).map(({ name }) => name);
const extra = present.filter((name) => !files.has(name));
const stale = [...files].filter(([name, text]) => !present.includes(name) || read(name) !== text).map(([name]) => name);

if (process.argv.includes("--check")) {
  for (const name of stale) console.error(`src/generated/${name} is stale.`);
  for (const name of extra) console.error(`src/generated/${name} belongs to no kind of the catalog.`);
  if (stale.length + extra.length > 0) {
    console.error("Run `npm run generate` in packages/constructs and commit the result.");
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of extra) rmSync(join(folder, name));
  for (const name of stale) writeFileSync(join(folder, name), files.get(name) ?? "");
  console.error(`${files.size} files, ${stale.length} changed, ${extra.length} removed.`);
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
