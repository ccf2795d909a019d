// Places that `npm run new` leaves to be filled in. Such a place must not stay: `npm run check` and a test
// refuse it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a marked place contains. `npm run new` writes `FILL IN (what is needed)`. */
const mark = /FILL IN \(([^)]*)/;

// Scripts write the marks.
const left = new Set([
  "scripts",
  "node_modules",
  "dist",
  ".git",
  ".cache",
  "cdktf.out",
  ".terraform",
  "fixtures",
  "bundle",
]);
const read = /\.(?:ts|mjs|json|ya?ml|rego|md)$/;

/** `file:line: what is needed` of every marked place below a folder. @param {string} root @returns {string[]} */
export function unfilled(root, folder = "") {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !left.has(name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return unfilled(root, path);
      if (!entry.isFile() || !read.test(entry.name)) return [];
      const text = readFileSync(join(root, path), "utf8");
      if (!text.includes("FILL IN (")) return [];
      return text.split("\n").flatMap((line, index) => {
        const found = mark.exec(line);
        return found === null ? [] : [`${path}:${index + 1}: ${found[1]}`];
      });
    });
}
