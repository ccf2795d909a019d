/** Builds the site into `docs/dist`, and checks it: `npm run docs`. */
import { join } from "node:path";
import { build } from "vitepress";
import { checkSite } from "./check.ts";
import { root, writePages } from "./pages.ts";

const start = performance.now();
const count = writePages(join(root, ".cache/site/pages"));
await build(join(root, "docs"));
const built = performance.now();
const problems = await checkSite(join(root, "docs/dist"));
console.error(
  `${count} pages in docs/dist: built in ${seconds(built - start)}, checked in ${seconds(performance.now() - built)}.`,
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
