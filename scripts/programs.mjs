// Law 3 on programs, see test/conformance/programs/README.md.
//
//   npm run programs                  the corpus; writes docs/conformance/programs.md anew
//   npm run programs:random [-- n]    n random programs, 2,000 unless told
import { run, tool } from "./run.mjs";
import { setup } from "./setup.mjs";

const [what = "corpus", count = "2000"] = process.argv.slice(2);
const vitest = ["vitest/vitest.mjs", "run", "--project", "test"];

await setup();
process.exitCode = await (what === "random"
  ? run(...tool(...vitest, "conformance/programs-random"), { env: { TMES_PROGRAM_RUNS: count } })
  : run(...tool(...vitest, "conformance/programs.test", "--update")));
