/** One rule, one verdict: all engines judge the corpus alike, and docs/conformance shows it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sample } from "@tmes-as-code/testing/runs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readCases } from "./cases.ts";
import { compare, compareReference, compareSet, matrixPage, type Allowed, type Comparison } from "./comparison.ts";
import { isHere, opaEngines, policySet } from "./opa-engines.ts";

/** A whole corpus on a busy machine. */
const timeout = 1_800_000;
/** At most so many of the cells may differ. */
const most = 0.02;

const all = readCases().flatMap((file) => file.cases);
const cases = sample(all, 50);
/** It takes ten times as long as the native OPA beside it. */
const casesOfWasi = sample(all, 4);
const allowed = parse(readFileSync(join(import.meta.dirname, "differences.yaml"), "utf8")) as readonly Allowed[];
const made = new Map<string, Comparison>();

function check(comparison: Comparison, asked = cases): void {
  made.set(comparison.engine, comparison);
  const { engine, cells } = comparison;
  expect(cells.filter(({ contrary }) => contrary).map(({ text }) => text)).toEqual([]);
  const different = cells.filter(({ equal }) => !equal);
  const isAllowed = (cell: (typeof cells)[number]): boolean =>
    allowed.some((one) => one.engine === engine && one.case === cell.case.id && one.form === cell.form);
  expect(
    different
      .filter((cell) => !isAllowed(cell))
      .slice(0, 10)
      .map(({ text }) => text),
  ).toEqual([]);
  expect(different.length).toBeLessThanOrEqual(cells.length * most);
  const ids = new Set(asked.map(({ id }) => id));
  const listed = allowed.filter((one) => one.engine === engine && ids.has(one.case));
  expect(listed.length, "listed differences that are none").toBe(different.length);
}

describe("every engine says the same", () => {
  test("packages/policy, whatever the form", { timeout }, () => {
    check(compareReference(cases));
  });

  for (const engine of opaEngines) {
    const asked = engine.tool === undefined ? casesOfWasi : cases;
    const title = engine.tool === undefined ? engine.name : `${engine.name} (needs ${engine.tool})`;
    test.skipIf(!isHere(engine))(title, { timeout }, async () => {
      check(await compare(engine, asked), asked);
    });
  }

  test.skipIf(!isHere(policySet))(`${policySet.name} (needs opa)`, { timeout }, async () => {
    check(await compareSet(policySet, cases));
  });

  if (cases.length === all.length) {
    test.skipIf(!opaEngines.every(isHere))("the matrix in docs/conformance is fresh (needs opa, conftest)", () => {
      const page = readFileSync(join(import.meta.dirname, "../../docs/conformance/README.md"), "utf8");
      expect(page, "npm run conformance").toBe(matrixPage([...made.values()], allowed));
    });
  }
});
