/**
 * `npm run fuzz`: mutated inputs through the command's main function, with `--process` through the built command, or with
 * `--functions` through the functions that read inputs. Options: `--seed <n>`, `--count <n>` (by default 20,000, 500 of
 * processes, and 500,000 of functions), `--start <n>` and `--keep`, which writes cases of the command with faults to
 * test/fuzz/cases.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fuzz } from "./fuzz.ts";
import { encoded } from "./protocol.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    functions: { type: "boolean", default: false },
    process: { type: "boolean", default: false },
    count: { type: "string" },
    start: { type: "string", default: "0" },
    keep: { type: "boolean", default: false },
  },
});
const of = values.functions ? "functions" : values.process ? "process" : "command";
const counts = { command: 20_000, process: 500, functions: 500_000 };
const begin = performance.now();
const { executions, codes, found } = await fuzz({
  of,
  seed: Number(values.seed),
  count: Number(values.count ?? counts[of]),
  start: Number(values.start),
  onFault({ seed, number, base = "lost", done, faults, stderr = "", files, touched, args }) {
    console.log(
      `seed ${String(seed)}, case ${String(number)}, ${base} (${done.join("; ")}):\n  ${faults.join("\n  ")}\n  ${stderr.trim()}`,
    );
    if (values.functions || !values.keep || files === undefined) return;
    const kept = { base: { name: base, files: encoded(files), args, subjects: [], inventory: false }, touched };
    const name = `${base.replaceAll(" ", "-")}-${String(seed)}-${String(number)}.json`;
    writeFileSync(join(import.meta.dirname, "cases", name), `${JSON.stringify(kept, null, 2)}\n`);
  },
});
console.log(
  `${String(executions)} executions in ${((performance.now() - begin) / 1000).toFixed(0)} s, ${String(found.length)} with faults`,
);
for (const [key, count] of Object.entries(codes).toSorted()) console.log(`  ${key}: ${String(count)}`);
process.exitCode = found.length === 0 ? 0 : 1;
