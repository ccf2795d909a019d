// `npm run check`: every static check. `node scripts/check.mjs lint format`: some.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkPackages } from "./check-packages.mjs";
import { pnpm, root, run, say, tool } from "./run.mjs";
import { install, setup } from "./setup.mjs";
import { runSteps } from "./steps.mjs";
import { unfilled } from "./unfilled.mjs";
import { packages } from "./workspace.mjs";

/** @type {readonly import("./steps.mjs").Step[]} */
export const checks = [
  { name: "typecheck", title: "tsc on every package", run: typecheck },
  {
    name: "lint",
    title: "ESLint with types",
    run: () => run(...tool("eslint/bin/eslint.js", ".", "--max-warnings", "0"), { quiet: true }),
  },
  {
    name: "format",
    title: "Prettier",
    run: () => run(...tool("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."), { quiet: true }),
  },
  {
    name: "unused",
    title: "unused code and dependencies",
    run: () => run(...tool("knip/bin/knip.js", "--no-config-hints"), { quiet: true }),
  },
  { name: "direction", title: "which way dependencies point", run: direction },
  { name: "generated", title: "generated files are up to date", run: generated },
  { name: "filled", title: "nothing that `npm run new` left open", run: filled },
  { name: "prose", title: "plain English, with Vale", run: async () => (await import("./prose.mjs")).checkProse() },
  { name: "packages", title: "what would be published: publint, are the types wrong", run: checkPackages },
];

/** One compiler run per tsconfig.json, as an editor sees the files. */
async function typecheck() {
  const folders = ["", ...packages().map(({ path }) => path)].filter((path) =>
    existsSync(join(root, path, "tsconfig.json")),
  );
  let code = 0;
  for (const folder of folders) {
    code = Math.max(
      code,
      await run(...tool("typescript/bin/tsc", "--noEmit", "-p", join(root, folder)), { quiet: true }),
    );
  }
  return code;
}

function direction() {
  const folders = ["packages", "policies", "docs", "test", "examples", "action"].filter((folder) =>
    existsSync(join(root, folder)),
  );
  const args = ["--config", "dependency-cruiser.config.mjs", ...folders];
  return run(...tool("dependency-cruiser/bin/dependency-cruise.mjs", ...args), { quiet: true });
}

function generated() {
  return run(...pnpm("-r", "--if-present", "--workspace-concurrency=1", "run", "generate:check"), { quiet: true });
}

function filled() {
  const open = unfilled(root);
  open.forEach(say);
  return Promise.resolve(open.length === 0 ? 0 : 1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    say(`No check named ${unknown.join(", ")}. There are: ${checks.map(({ name }) => name).join(", ")}.`);
    process.exit(2);
  }
  const chosen = checks.filter(({ name }) => names.length === 0 || names.includes(name));
  // Only what would be published has to be built, and the lint plugin for the list of its rules.
  await (chosen.some(({ name }) => ["packages", "generated"].includes(name)) ? setup() : install());
  const good = await runSteps(chosen);
  process.exitCode = good ? 0 : 1;
}
