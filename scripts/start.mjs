// `npm start`: sets up, then shows the main job on the example: a clean organisation, and a pull request gone wrong.
import { join } from "node:path";
import { root, run, say } from "./run.mjs";
import { setup } from "./setup.mjs";

const tmes = join(root, "packages", "cli", "dist", "tmes.cjs");
const acme = join("examples", "acme");

// What is shown, as typed; how it is run; the exit code it must have: 0 nothing failing, 1 findings.
const demonstration = [
  {
    title: "A clean organisation: three tenants are synthesised and checked",
    shown: `cd ${acme} && npx tsx main.ts`,
    args: ["--import", "tsx", "main.ts"],
    cwd: acme,
    exit: 0,
  },
  {
    title: "The gate reads what was synthesised",
    shown: `tmes check ${acme}/cdktf.out`,
    args: [tmes, "check", `${acme}/cdktf.out`],
    exit: 0,
  },
  {
    title: "A pull request gone wrong: the synth stops it",
    shown: `cd ${acme} && npx tsx violating/main.ts`,
    args: ["--import", "tsx", "violating/main.ts"],
    cwd: acme,
    exit: 1,
  },
];

await setup();
for (const { title, shown, args, cwd = ".", exit } of demonstration) {
  console.log(`\n# ${title}\n\n$ ${shown}\n`);
  const code = await run(process.execPath, args, { cwd: join(root, cwd) });
  if (code === exit) continue;
  say(`${shown}: exit ${code}, expected ${exit}.`);
  process.exitCode = 1;
}
if (process.exitCode === undefined)
  console.log("\nBoth ended as they should: the violations were caught. Next: README.md, docs/rules/README.md.");
