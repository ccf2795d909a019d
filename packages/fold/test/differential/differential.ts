/**
 * The evaluator against Node: what it calls known is what Node computes, what it says is made is made. `TMES_SEED` is the
 * first seed, `TMES_FOLD_RUNS` another number of programs. A program that shows a fault is kept in `causes.test.ts`.
 * The programs are divided among test files, so that several processors work.
 */
import { isExhaustive, runs, seed as firstSeed } from "@tmes-as-code/testing/runs";
import { expect } from "vitest";
import { operations } from "../../src/builtins/table.ts";
import { compare } from "./compare.ts";
import { bundledEvaluator } from "./evaluator.ts";
import { programOf, rowName } from "./generator.ts";
import { runInNode } from "./node.ts";
import { differencesOfTrees, evaluatedProgram } from "./tree.ts";

/** How many test files there are. */
const parts = 2;
const all = Number(process.env["TMES_FOLD_RUNS"] ?? (isExhaustive ? 100_000 : runs(2000)));
const programs = Math.ceil(all / parts);
/** Programs of which the tree of one is compared with that of ESLint's parser. */
const treesCompared = 100;
/** So many programs of a part reach all there is. */
const enough = 500;

/** Compares one part of the programs, counted from 0. */
export const compared = (part: number) => async (): Promise<void> => {
  const first = firstSeed + part * programs;
  const evaluator = await bundledEvaluator();
  const { user: userBefore, system: systemBefore } = process.cpuUsage();
  const failures: string[] = [];
  const known = new Map(operations.map((row) => [rowName(row), 0]));
  const shown = new Map(operations.map((row) => [rowName(row), 0]));
  const pairs = new Map<string, number>();
  let [made, whole, threw, silent] = [0, 0, 0, 0];
  for (let seed = first; seed < first + programs; seed++) {
    const program = programOf(seed);
    const ran = await runInNode(program.code, seed);
    const evaluation = evaluatedProgram(program.code, evaluator);
    const comparison = compare(evaluation, ran);
    const trees = seed % treesCompared === 0 ? differencesOfTrees(program.code) : [];
    for (const difference of [...comparison.differences, ...trees])
      failures.push(`seed ${String(seed)}: ${difference}`);
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
  const rare = [...known].filter(([, count]) => count < Math.min(200, programs / 200));
  const used = [...new Set([...pairs.keys()].flatMap((pair) => pair.split(" & ")))].sort();
  const apart = used.flatMap((a) =>
    used.flatMap((b) => {
      const together = pairs.get(`${a} & ${b}`) ?? 0;
      return a < b && together < Math.min(20, programs / 400) ? [`${a} & ${b}: ${String(together)}`] : [];
    }),
  );
  const { user, system } = process.cpuUsage();
  const report = [
    `programs ${String(programs)} from seed ${String(first)}, probes made ${String(made)}, known ${((100 * whole) / made).toFixed(1)} %, differences ${String(failures.length)}`,
    `processor time ${((user - userBefore + (system - systemBefore)) / 1000 / programs).toFixed(1)} ms a program`,
    `programs that throw ${String(threw)}, not followed in part ${String(silent)}`,
    `rows ${String(known.size)}, known in so many programs of those that show it, least first: ${[...known]
      .sort((a, b) => a[1] - b[1])
      .slice(0, isExhaustive ? known.size : 12)
      .map(([row, count]) => `${row} ${String(count)}/${String(shown.get(row))}`)
      .join(", ")}`,
    `pairs of features: ${String(pairs.size)}, least ${[...pairs]
      .sort((a, b) => a[1] - b[1])
      .slice(0, 3)
      .map(([pair, count]) => `${pair} ${String(count)}`)
      .join(", ")}`,
  ];
  console.log(report.join("\n"));
  expect(failures.slice(0, Number(process.env["TMES_FOLD_SHOW"] ?? 20))).toEqual([]);
  if (programs < enough) return;
  expect(rare).toEqual([]);
  expect(apart).toEqual([]);
};

/** What the test of a part is called, and how long it may take on a busy machine. */
export const title = `${String(programs)} random programs`;
export const timeout = 60_000 + programs * 1000;
