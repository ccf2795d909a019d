/** Runs the tests that are written in Rego, beside the rules, the library and the adapters, and holds them to what they reach. */
import type { CoverageReport, FileCoverage } from "@tmes-as-code/opa";
import { beforeAll, expect, it } from "vitest";
import { opa, ruleIds, sources, testFiles } from "./bundle.ts";

/** Percent of a file's lines that tests must reach: of what decides verdicts every one, of what reads inputs nearly. */
const least = (file: string): number => (file.startsWith("adapters/") ? 90 : 100);

let coverage: CoverageReport["files"] = {};

beforeAll(() => {
  coverage = Object.fromEntries(
    Object.entries(reached().files).map(([file, one]) => [file.replace(/^\/+/, ""), one] as const),
  );
}, 900_000);

/** What the tests reach; all of them must pass for that. */
function reached(): CoverageReport {
  const report = opa.coverage({ files: testFiles, timeout: 60 });
  const bad = report.results.filter(({ fail, error }) => fail === true || error !== undefined);
  expect(
    bad.map(({ location, name, error }) => `${location.file}:${location.row} ${name} ${error?.message ?? ""}`),
  ).toEqual([]);
  return report;
}

function linesOf({ not_covered: ranges = [] }: FileCoverage): string {
  return ranges.map(({ start, end }) => (start.row === end.row ? start.row : `${start.row}-${end.row}`)).join(", ");
}

it.each(Object.keys({ ...sources.rego, ...sources.adapters }))("%s is reached by tests", (file) => {
  const { covered_lines: covered = 0, not_covered_lines: missed = 0, ...ranges } = coverage[file] ?? {};
  expect(covered, `${file} has no line that is reached`).toBeGreaterThan(0);
  const percent = (100 * covered) / (covered + missed);
  expect(percent, `no test reaches ${file}:${linesOf(ranges)}`).toBeGreaterThanOrEqual(least(file));
});

it.each(ruleIds)("%s has tests of its own", (id) => {
  const tests = sources.tests[`rules/${id}/rule_test.rego`] ?? "";
  expect(tests).toContain(`package tmes.tests["${id}"]`);
  expect([...tests.matchAll(/^test_\w+/gm)].length).toBeGreaterThan(2);
});
