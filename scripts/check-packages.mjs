// Packs every publishable package as a release would, and checks what is in the archives.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import { pnpm, root, run, say, tool } from "./run.mjs";
import { packages } from "./workspace.mjs";

const archives = join(root, ".cache", "pack");

/** @returns {Promise<number>} 0, or 1 where a package is not fit to be published */
export async function checkPackages() {
  rmSync(archives, { recursive: true, force: true });
  mkdirSync(archives, { recursive: true });
  const filters = packages().flatMap(({ name, manifest }) => (manifest.private ? [] : ["--filter", name]));
  if ((await run(...pnpm("-r", ...filters, "pack", "--pack-destination", archives), { quiet: true })) !== 0) return 1;
  let code = 0;
  for (const name of readdirSync(archives).sort()) {
    const archive = join(archives, name);
    const faults = inspect(archive);
    for (const fault of faults) say(`${name}: ${fault}`);
    const publint = await run(...tool("publint/src/cli.js", "run", archive, "--strict"), { quiet: true });
    const types = await checkTypes(archive);
    if (faults.length > 0 || publint !== 0 || types !== 0) code = 1;
  }
  return code;
}

/** A package with types must give the right ones to ES modules and, where it has `require`, to CommonJS. @param {string} archive */
async function checkTypes(archive) {
  const exports = JSON.stringify(manifestIn(archive).exports ?? {});
  if (!exports.includes(".d.ts")) return 0;
  const profile = exports.includes('"require"') ? "node16" : "esm-only";
  const args = ["--no-emoji", "--no-color", "--format", "ascii", "--profile", profile, archive];
  return run(...tool("@arethetypeswrong/cli/dist/index.js", ...args), { quiet: true });
}

/** What publint does not look at. @param {string} archive @returns {string[]} */
function inspect(archive) {
  const manifest = manifestIn(archive);
  const files = tar("-tzf", archive).split("\n");
  const faults = [];
  if (JSON.stringify(manifest.exports ?? {}).includes("@tmes-as-code/source"))
    faults.push("exports TypeScript sources");
  if (JSON.stringify(manifest).includes("workspace:")) faults.push("depends on workspace:");
  for (const field of ["description", "license", "engines"])
    if (manifest[field] === undefined) faults.push(`has no ${field}`);
  // Users who check their libraries' types, with `skipLibCheck` off, would see errors.
  for (const file of files.filter((name) => /[.]d[.]c?ts$/.test(name)))
    for (const [, path = ""] of tar("-xOzf", archive, file).matchAll(/from "([.][^"]+)"/g))
      if (!files.includes(posix.join(posix.dirname(file), path.replace(/[.](c?)js$/, ".d.$1ts"))))
        faults.push(`${file} refers to ${path}, which has no types`);
  for (const file of ["LICENSE", "README.md"]) if (!files.includes(`package/${file}`)) faults.push(`has no ${file}`);
  return faults;
}

/** @param {string} archive @returns {any} */
const manifestIn = (archive) => JSON.parse(tar("-xOzf", archive, "package/package.json"));

/** @param {string[]} args */
const tar = (...args) => execFileSync("tar", args, { encoding: "utf8" });
