/**
 * The evaluator against Node: what it calls known is what Node computes, what it says is made is made.
 * `TMES_FOLD_RUNS` is the number of random programs, `TMES_FOLD_SEED` the first seed.
 */
import { expect, test } from "vitest";
import { operations } from "../../src/builtins/table.ts";
import { evaluated } from "../probes.ts";
import { compare } from "./compare.ts";
import { programOf, rowName } from "./generator.ts";
import { runInNode } from "./node.ts";

const runs = Number(process.env["TMES_FOLD_RUNS"] ?? 400);
const first = Number(process.env["TMES_FOLD_SEED"] ?? 1);

test(`${String(runs)} random programs`, { timeout: 60_000 + runs * 100 }, async () => {
  const failures: string[] = [];
  const known = new Map(operations.map((row) => [rowName(row), 0]));
  const shown = new Map(operations.map((row) => [rowName(row), 0]));
  const pairs = new Map<string, number>();
  let [made, whole, threw, silent] = [0, 0, 0, 0];
  for (let seed = first; seed < first + runs; seed++) {
    const program = programOf(seed);
    const ran = await runInNode(program.code, seed);
    const evaluation = evaluated(program.code);
    const comparison = compare(evaluation, ran);
    for (const difference of comparison.differences) failures.push(`seed ${String(seed)}: ${difference}`);
    made += comparison.made;
    whole += ran.made.filter(({ id }) => comparison.known.includes(id)).length;
    if (ran.threw !== undefined) threw++;
    if (evaluation.gaveUp !== undefined || evaluation.unfollowed.length > 0) silent++;
    for (const [id, row] of program.rows) {
      if (ran.made.some((each) => each.id === id)) shown.set(row, (shown.get(row) ?? 0) + 1);
      if (comparison.known.includes(id)) known.set(row, (known.get(row) ?? 0) + 1);
    }
    for (const a of program.features)
      for (const b of program.features) if (a < b) pairs.set(`${a} & ${b}`, (pairs.get(`${a} & ${b}`) ?? 0) + 1);
  }
  const rare = [...known].filter(([, count]) => count < Math.min(200, runs / 100));
  const report = [
    `programs ${String(runs)}, probes made ${String(made)}, known ${((100 * whole) / made).toFixed(1)} %, differences ${String(failures.length)}`,
    `programs that throw ${String(threw)}, not followed in part ${String(silent)}`,
    `least known rows: ${[...known]
      .sort((a, b) => a[1] - b[1])
      .slice(0, 12)
      .map(([row, count]) => `${row} ${String(count)}/${String(shown.get(row))}`)
      .join(", ")}`,
    `pairs of features: ${String(pairs.size)}, least ${String(Math.min(...pairs.values()))}`,
  ];
  console.log(report.join("\n"));
  expect(failures.slice(0, Number(process.env["TMES_FOLD_SHOW"] ?? 20))).toEqual([]);
  expect(rare).toEqual([]);
});
