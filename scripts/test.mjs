// `npm test`: sets up and runs every test. Arguments go to Vitest: `npm test -- --project policy`.
import { delimiter, join } from "node:path";
import { root, run, tool } from "./run.mjs";
import { setup } from "./setup.mjs";

await setup();
// Native tools that .ci/run brought (OPA) come first.
const path = [join(root, ".cache", "bin"), process.env["PATH"]].join(delimiter);
process.exitCode = await run(...tool("vitest/vitest.mjs", "run", ...process.argv.slice(2)), { env: { PATH: path } });
