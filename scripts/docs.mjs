// `npm run docs`: the documentation as a site, in docs/dist.
import { run, tool } from "./run.mjs";
import { install } from "./setup.mjs";

await install();
process.exitCode = await run(...tool("tsx/dist/cli.mjs", "docs/site/build.ts"));
