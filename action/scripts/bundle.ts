/**
 * Bundles the action to the one file that GitHub runs, with the licences of what is in it.
 *
 *     tsx scripts/bundle.ts           writes
 *     tsx scripts/bundle.ts --check   fails where the committed files are not what the sources come to
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundled } from "./bundled.ts";

const folder = join(import.meta.dirname, "../bundle");
const files = Object.entries(await bundled());
const stale = files.filter(([name, content]) => {
  const file = join(folder, name);
  return !existsSync(file) || readFileSync(file, "utf8") !== content;
});

if (process.argv.includes("--check")) {
  for (const [name] of stale) console.error(`action/bundle/${name} is stale.`);
  if (stale.length > 0) {
    console.error("Run `npm run generate` in action and commit the result.");
    process.exitCode = 1;
  }
} else {
  for (const [name, content] of stale) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  console.error(`${String(files.length)} files, ${String(stale.length)} changed.`);
}
