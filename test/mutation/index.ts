/**
 * `npm run mutation`: changes every condition, value and part of every rule in turn and sees whether a test notices.
 *
 *   npm run mutation -- virtual-analyzer-off syslog-tls
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readCases } from "../conformance/cases.ts";
import { mutate } from "./rule.ts";
import { createTool } from "./tools.ts";

/** Reasons by rule and mutant. */
type Justified = Readonly<Record<string, Readonly<Record<string, string>>>>;

const equivalent = parse(readFileSync(join(import.meta.dirname, "equivalent.yaml"), "utf8")) as Justified | null;
const wanted = process.argv.slice(2);
const files = readCases().filter(({ rule }) => wanted.length === 0 || wanted.includes(rule));
const tool = await createTool();
const total = { mutants: 0, killed: 0, justified: 0, survivors: 0, stale: 0 };
say(`${files.length} rules, by ${tool.name}`);
for (const { rule, cases } of files) {
  const { mutants, stillborn, killed, survivors, file } = mutate(rule, cases, tool);
  const reasons = equivalent?.[rule] ?? {};
  const open = survivors.filter(({ key }) => reasons[key] === undefined);
  const stale = Object.keys(reasons).filter((key) => !survivors.some((one) => one.key === key));
  const dead = killed.rego + killed.samples + killed.corpus;
  say(
    `${rule}: ${dead} of ${mutants} noticed (${killed.rego} by its Rego tests, ${killed.corpus} more by the corpus, ` +
      `${killed.samples} by its samples), ${survivors.length - open.length} justified, ${stillborn} do not compile`,
  );
  for (const { line, key } of open) say(`  ${file}:${line}: survives: ${key}`);
  for (const key of stale) say(`  test/mutation/equivalent.yaml: does not survive, or is not a mutant: ${key}`);
  total.mutants += mutants;
  total.killed += dead;
  total.justified += survivors.length - open.length;
  total.survivors += open.length;
  total.stale += stale.length;
}
const judged = total.mutants - total.justified;
say(
  `\n${total.killed} of ${judged} noticed: ${((100 * total.killed) / Math.max(judged, 1)).toFixed(1)} %. ` +
    `${total.survivors} survive, ${total.justified} are justified in test/mutation/equivalent.yaml.`,
);
process.exitCode = total.survivors + total.stale > 0 ? 1 : 0;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
