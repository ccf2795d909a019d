// `npm start`: sets up, then shows the main job on the example: a clean organisation, and the same with violations.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, run, say } from "./run.mjs";
import { setup } from "./setup.mjs";

// What is shown, and the exit code it must have: 0 nothing failing, 1 findings.
const demonstration = [
  { title: "A clean organisation", args: ["check", "examples/acme"], exit: 0 },
  { title: "The same with violations", args: ["check", "examples/acme/violating"], exit: 1 },
];

await setup();

const tmes = join(root, "packages", "cli", "dist", "bin.js");
if (!existsSync(tmes) || !existsSync(join(root, "examples", "acme"))) {
  say("The main job needs packages/cli and examples/acme, which are not here yet.");
  process.exit(1);
}
for (const { title, args, exit } of demonstration) {
  console.log(`\n# ${title}\n\n$ tmes ${args.join(" ")}\n`);
  const code = await run(process.execPath, [tmes, ...args]);
  if (code === exit) continue;
  say(`tmes ${args.join(" ")}: exit ${code}, expected ${exit}.`);
  process.exitCode = 1;
}
