/** Whether the comparison with Node notices an evaluator that is wrong. */
import { runs, sample } from "@tmes-as-code/testing/runs";
import { expect, test } from "vitest";
import { compare } from "./compare.ts";
import { faults, withFault } from "./faults.ts";
import { programOf } from "./generator.ts";
import { runInNode } from "./node.ts";
import { evaluatedProgram } from "./tree.ts";

/** Programs within which a fault is noticed: as many as `npm test` compares. */
const within = 2000;
const planted = sample(faults, 2);

test(`${String(planted.length)} planted faults are noticed`, { timeout: runs(600_000) }, async () => {
  const evaluators = await Promise.all(planted.map(async (fault) => [fault.name, await withFault(fault)] as const));
  const unnoticed = new Map(evaluators);
  const noticed: string[] = [];
  for (let seed = 1; seed <= within && unnoticed.size > 0; seed++) {
    const { code } = programOf(seed);
    const ran = await runInNode(code, seed);
    for (const [name, evaluator] of unnoticed) {
      if (compare(evaluatedProgram(code, evaluator), ran).differences.length === 0) continue;
      unnoticed.delete(name);
      noticed.push(`${name}: program ${String(seed)}`);
    }
  }
  console.log(noticed.join("\n"));
  expect([...unnoticed.keys()]).toEqual([]);
});
