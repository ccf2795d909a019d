/** `npm run conformance`: lets every engine judge the corpus and writes docs/conformance/README.md. Needs opa and conftest. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { readCases } from "./cases.ts";
import { compare, compareReference, compareSet, matrixPage, type Allowed } from "./comparison.ts";
import { isHere, opaEngines, policySet } from "./opa-engines.ts";

const missing = opaEngines.filter((engine) => !isHere(engine)).map(({ tool }) => tool);
if (missing.length > 0) throw new Error(`Not on the PATH: ${[...new Set(missing)].join(", ")}.`);

const cases = readCases().flatMap((file) => file.cases);
const allowed = parse(readFileSync(join(import.meta.dirname, "differences.yaml"), "utf8")) as readonly Allowed[];
const comparisons = [compareReference(cases)];
for (const engine of opaEngines) comparisons.push(await compare(engine, cases));
comparisons.push(await compareSet(policySet, cases));
for (const { engine, cells } of comparisons) {
  const different = cells.filter(({ equal }) => !equal);
  process.stdout.write(`${engine}: ${cells.length - different.length} of ${cells.length} equal\n`);
  for (const { text } of different.slice(0, 20)) process.stdout.write(`  ${text}\n`);
}
const folder = join(import.meta.dirname, "../../docs/conformance");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "README.md"), matrixPage(comparisons, allowed));
