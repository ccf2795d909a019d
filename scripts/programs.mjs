// Law 3 on programs, see test/conformance/programs/README.md.
//
//   npm run programs                  every program; writes their pages in docs/conformance anew
//   npm run programs:random [-- n]    n random programs, 2,000 by default
import { run, tool } from "./run.mjs";
import { setup } from "./setup.mjs";

const [what = "corpus", count = "2000"] = process.argv.slice(2);
/** @param {readonly string[]} args */
const vitest = (...args) => tool("vitest/vitest.mjs", "run", "--project", "test-replacing", ...args);

await setup();
process.exitCode = await (what === "random"
  ? run(...vitest("conformance/programs-random"), { env: { TMES_RUNS: String(Number(count) / 200) } })
  : run(...vitest("conformance/programs.test", "--update"), { env: { TMES_RUNS: "20" } }));
