// Makes the workspace ready: installs and builds what is not up to date. Needs Node and npm only.
//
//   node scripts/setup.mjs             what is stale
//   node scripts/setup.mjs --rebuild   build everything
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pnpm, pnpmVersion, root, run, say, since } from "./run.mjs";
import { buildDigests, installDigest, packages } from "./workspace.mjs";

const installed = join(root, "node_modules", ".tmes-installed");
const built = join(root, ".cache", "built.json");

/** Installs and builds what is stale; ends the process where that fails. @param {{ rebuild?: boolean }} [options] */
export async function setup({ rebuild = false } = {}) {
  await install();
  await build(rebuild);
}

/** Installs what the lockfile says, unless that is done. */
export async function install() {
  const digest = installDigest();
  if (existsSync(installed) && readFileSync(installed, "utf8") === digest) return;
  const start = performance.now();
  say("Installing dependencies …");
  // CI=true: never asks, never changes the lockfile.
  const code = await run(...pnpm("install", "--frozen-lockfile"), { quiet: true, env: { CI: "true" } });
  if (code !== 0) {
    say(`Installing failed, see above. After a change in a package.json: npx --yes pnpm@${pnpmVersion} install`);
    process.exit(1);
  }
  writeFileSync(installed, digest);
  say(`Installed in ${since(start)}`);
}

/** Digests of what was built last, by package. */
const lastBuilt = () => (existsSync(built) ? JSON.parse(readFileSync(built, "utf8")) : {});

/** Whether a package's `dist` is what the sources of it and of all it uses come to. @param {string} name */
export const isBuilt = (name) => lastBuilt()[name] === buildDigests().get(name);

/** @param {boolean} all */
async function build(all) {
  const digests = buildDigests();
  const before = lastBuilt();
  const stale = packages().filter(
    ({ name, folder }) =>
      digests.has(name) && (all || before[name] !== digests.get(name) || !existsSync(join(folder, "dist"))),
  );
  if (stale.length === 0) return;
  const start = performance.now();
  say(`Building ${stale.map(({ path }) => path).join(", ")} …`);
  const filters = stale.flatMap(({ name }) => ["--filter", name]);
  const code = await run(...pnpm("--workspace-concurrency=2", ...filters, "run", "build"), { quiet: true });
  if (code !== 0) {
    say("Building failed, see above.");
    process.exit(1);
  }
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(built, `${JSON.stringify({ ...before, ...Object.fromEntries(digests) }, null, 2)}\n`);
  say(`Built in ${since(start)}`);
}

if (process.argv[1] === import.meta.filename) await setup({ rebuild: process.argv.includes("--rebuild") });
