// Sets up and runs tests, at one of three speeds. Arguments go to Vitest: `npm test -- --project policy`.
//
//   test.mjs               every test; laws and fuzzers try some cases, corpora are sampled
//   test.mjs fast          what tells most in a minute: no Terraform, no editors, no whole corpora, few cases
//   test.mjs exhaustive    many cases of every law and fuzzer, whole corpora, and every mutant of every rule
//
// TMES_RUNS=4 tries four times as many cases as in an ordinary run, whatever the speed. Random cases are the same at every
// run, and others in every exhaustive run. TMES_SEED=7 makes those of seed 7.
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { delimiter, join, relative } from "node:path";
import { root, run, say, tool } from "./run.mjs";
import { setup } from "./setup.mjs";
import { runSteps } from "./steps.mjs";

const [first, ...rest] = process.argv.slice(2);
const speed = first === "fast" || first === "exhaustive" ? first : "ordinary";
const args = speed === "ordinary" ? process.argv.slice(2) : rest;

/** How many times as many cases as in an ordinary run; see packages/testing/src/runs.ts. */
const runs = { fast: "0.1", ordinary: "1", exhaustive: "20" };

const seed = process.env["TMES_SEED"] ?? (speed === "exhaustive" ? String(randomInt(2 ** 31)) : "1");

const env = {
  TMES_TESTS: speed,
  TMES_SEED: seed,
  TMES_RUNS: process.env["TMES_RUNS"] ?? runs[speed],
  // Native tools that .ci/run brought (OPA) come first.
  PATH: [join(root, ".cache", "bin"), process.env["PATH"]].join(delimiter),
};

/** @param {readonly string[]} filters */
const vitest = (...filters) => run(...tool("vitest/vitest.mjs", "run", ...filters, ...args), { env });

/** Every mutant of every rule. */
const mutation = () =>
  run(process.execPath, ["--import", "tsx", "--conditions=@tmes-as-code/source", "test/mutation/index.ts"], { env });

/** Tests that try more where they may. */
function triesMore() {
  return ["packages", "policies", "test", "action"]
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts") && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /"@tmes-as-code\/testing\/runs"|"\.\/differential\.ts"/.test(readFileSync(file, "utf8")))
    .map((file) => relative(root, file).replaceAll("\\", "/"));
}

await setup();
if (speed !== "exhaustive") process.exitCode = await vitest();
else {
  say(`Random cases of seed ${seed}.`);
  const good = await runSteps([
    { name: "cases", title: "many cases of every law and fuzzer, whole corpora", run: () => vitest(...triesMore()) },
    { name: "mutation", title: "every mutant of every rule is noticed", run: mutation },
  ]);
  process.exitCode = good ? 0 : 1;
}
