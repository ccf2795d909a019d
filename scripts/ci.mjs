// What .ci/run does: all tests, none skipped, many cases of what is random, and all static checks. The last line is the count of tests.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checks } from "./check.mjs";
import { pnpm, root, run, say } from "./run.mjs";
import { runSteps } from "./steps.mjs";
import { packages } from "./workspace.mjs";

/** Tools that tests use, at exact versions. The OPA is the one that packages/opa/go/go.mod names too. */
const nativeTools = [
  { module: "github.com/open-policy-agent/opa", version: "v1.22.2" },
  { module: "github.com/open-policy-agent/conftest", version: "v0.71.1" },
  { module: "github.com/rhysd/actionlint", version: "v1.7.12", command: "cmd/actionlint" },
  // Needs a C compiler. Without it the check of prose says that it was left out.
  { module: "github.com/vale-cli/vale/v3", version: "v3.21.0", command: "cmd/vale", optional: true },
];

const bin = join(root, ".cache", "bin");
const totals = join(root, ".cache", "tests.json");

/** Brings the tools. `npm test` puts .cache/bin first on the PATH. */
async function installTools() {
  mkdirSync(bin, { recursive: true });
  for (const { module, version, command, optional } of nativeTools) {
    if (isInstalled(basename(command ?? module), module, version)) continue;
    const source = command === undefined ? module : `${module}/${command}`;
    const code = await run("go", ["install", "-trimpath", `${source}@${version}`], {
      env: { GOBIN: bin, GOFLAGS: "" },
    });
    if (code !== 0 && optional !== true) return code;
  }
  return installZizmor();
}

/** Reads workflows for what makes them unsafe. It comes from PyPI. */
const zizmor = "zizmor==1.32.0";

/** Brings zizmor. If Python or PyPI is missing, it prints a warning and skips the test. */
async function installZizmor() {
  const folder = join(root, ".cache", "zizmor");
  const marker = join(folder, zizmor);
  if (existsSync(marker)) return 0;
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", zizmor];
  const made = await run("python3", ["-m", "venv", folder]).catch(() => 1);
  const installed = made === 0 ? await run(join(folder, "bin", "python3"), pip) : made;
  if (installed !== 0) {
    say("zizmor cannot be installed here, so it does not check the workflows.");
    return 0;
  }
  rmSync(join(bin, "zizmor"), { force: true });
  symlinkSync(join(folder, "bin", "zizmor"), join(bin, "zizmor"));
  writeFileSync(marker, "");
  return 0;
}

/**
 * Whether a tool is there in a version, by what Go wrote into it.
 *
 * @param {string} name of the program
 * @param {string} module
 * @param {string} version
 */
function isInstalled(name, module, version) {
  const file = join(bin, name);
  if (!existsSync(file)) return false;
  const lines = execFileSync("go", ["version", "-m", file], { encoding: "utf8" }).split("\n");
  return lines.some((line) => line.startsWith(`\tmod\t${module}\t${version}\t`));
}

/** Counts of all tests that were run. */
const counts = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const skipped = [];

/**
 * Runs tests by a script of package.json, and counts them. None may be skipped.
 *
 * @param {readonly string[]} script
 * @param {Readonly<Record<string, string>>} [env]
 */
async function tests(script, env = {}) {
  rmSync(totals, { force: true });
  const code = await run("npm", script, { env: { TMES_NO_SKIP: "1", ...env } });
  /** @type {typeof counts & { names: string[] }} */
  const found = existsSync(totals)
    ? JSON.parse(readFileSync(totals, "utf8"))
    : { passed: 0, failed: 1, skipped: 0, names: [] };
  for (const key of /** @type {const} */ (["passed", "failed", "skipped"])) counts[key] += found[key];
  skipped.push(...found.names);
  return code;
}

/** Go and Rego, which Prettier does not know. */
async function nativeFormat() {
  const opa = await run(join(bin, "opa"), ["fmt", "--list", "--fail", "policies"]);
  const unformatted = execFileSync("gofmt", ["-l", "packages/opa/go"], { cwd: root, encoding: "utf8" });
  if (unformatted !== "") say(`gofmt would change:\n${unformatted}`);
  return opa !== 0 || unformatted !== "" ? 1 : 0;
}

/** The committed module is what its Go source compiles to. */
async function opaModule() {
  if (packages().some(({ manifest }) => manifest.scripts?.["wasm:check"] !== undefined)) {
    return run(...pnpm("-r", "--if-present", "run", "wasm:check"), { quiet: true });
  }
  say("No package has a script wasm:check.");
  return 1;
}

const good = await runSteps([
  { name: "tools", title: "native OPA, conftest, actionlint, Vale and zizmor", run: installTools },
  { name: "test", title: "npm test, no test skipped", run: () => tests(["test"]) },
  {
    name: "exhaustive",
    title: "many cases of every law and fuzzer, whole corpora, and every mutant",
    // The same cases at every run: what fails here is the fault of a change. The night draws others, and more.
    run: () => tests(["run", "test:exhaustive"], { TMES_RUNS: "4", TMES_SEED: "1" }),
  },
  {
    name: "docs",
    title: "the site is built, its links lead somewhere, and it is accessible",
    run: () => run("npm", ["run", "docs"]),
  },
  { name: "start", title: "npm start, the main job on the example", run: () => run("npm", ["start"]) },
  ...checks,
  { name: "format-native", title: "opa fmt and gofmt", run: nativeFormat },
  { name: "opa-module", title: "opa.wasm rebuilt from its source", run: opaModule },
]);

if (skipped.length > 0) say(`\nSkipped, which is a failure here:\n${skipped.map((name) => `  ${name}`).join("\n")}`);
process.exitCode = good && counts.failed === 0 && counts.skipped === 0 ? 0 : 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
