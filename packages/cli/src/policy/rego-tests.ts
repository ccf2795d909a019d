/** The Rego tests of a folder's rules: which fail, and which lines of the rules no test reaches. */
import {
  BuildError,
  type Built,
  type FileCoverage,
  type Files,
  type Opa,
  OpaError,
  type Problem,
  type Sources,
  type TestResult,
} from "@tmes-as-code/policy-build";

/** What the tests of one rule come to. */
export interface RegoTests {
  readonly passed: number;
  readonly failed: readonly Problem[];
}

/** A rule's lines. */
export interface RuleCoverage {
  readonly covered: number;
  /** Line numbers of rule.rego. */
  readonly missed: readonly number[];
}

/** What tests come to. */
export interface Tested {
  /** By rule. */
  readonly tests: ReadonlyMap<string, RegoTests>;
  /** By rule; only when all tests pass. */
  readonly coverage: ReadonlyMap<string, RuleCoverage> | undefined;
}

/**
 * Runs all tests of a folder's rules on the rules, what they share with every bundle, and their data.
 *
 * @throws BuildError for tests that do not compile.
 */
export function runTests(opa: Opa, { rego, adapters, tests, ruleIds }: Sources, { data, plainData }: Built): Tested {
  const own = Object.fromEntries(Object.entries(tests).filter(([file]) => file.startsWith("rules/")));
  // Reading the adapters takes longer than all else, and tests of rules seldom name them.
  const files: Files = Object.values(own).some((text) => text.includes("adapters"))
    ? { ...rego, ...adapters, ...own, "data.json": plainData }
    : { ...rego, ...own, "data.json": data };
  const { results, files: reached } = refusingSlips(() => opa.coverage({ files }));
  const all = new Map(ruleIds.map((id) => [id, ofRule(id, results)]));
  const allPass = [...all.values()].every(({ failed }) => failed.length === 0);
  const byFile = new Map(Object.entries(reached).map(([file, one]) => [fileOf(file), one]));
  const lines = new Map(ruleIds.map((id) => [id, linesOf(byFile.get(`rules/${id}/rule.rego`))]));
  return { tests: all, coverage: allPass ? lines : undefined };
}

/** The rules compile already, so what does not compile now is a test. */
function refusingSlips<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof OpaError)) throw error;
    throw new BuildError(
      error.issues.map(({ message, code, location }) => ({
        file: location === undefined ? "rules" : fileOf(location.file),
        line: location?.row,
        message: `${code ?? "error"}: ${message}${/[.!?]$/.test(message) ? "" : "."}`,
        hint: "The tests do not compile, so none was run.",
      })),
    );
  }
}

function ofRule(id: string, results: readonly TestResult[]): RegoTests {
  const own = results.filter(({ location }) => fileOf(location.file).startsWith(`rules/${id}/`));
  const bad = own.filter(({ fail, error }) => fail === true || error !== undefined);
  if (own.length === 0) {
    const hint = "rule_test.rego has tests for fail, pass, not applicable and undetermined: rules named test_….";
    return { passed: 0, failed: [{ file: `rules/${id}/rule_test.rego`, message: "there are no tests.", hint }] };
  }
  return {
    passed: own.length - bad.length,
    failed: bad.map(({ location, name, error, output }) => ({
      file: fileOf(location.file),
      line: location.row,
      message: `${name} fails${error === undefined ? "" : `: ${error.message}`}${printed(output)}.`,
      hint: "Compare what it expects with what the rule says; `print(…)` in the test shows values here.",
    })),
  };
}

function printed(output: string | undefined): string {
  const text = output === undefined ? "" : Buffer.from(output, "base64").toString().trim();
  return text === "" ? "" : ` (printed: ${text})`;
}

function linesOf(file: FileCoverage | undefined): RuleCoverage {
  const missed = (file?.not_covered ?? []).flatMap(({ start, end }) =>
    Array.from({ length: end.row - start.row + 1 }, (_, index) => start.row + index),
  );
  return { covered: file?.covered_lines ?? 0, missed };
}

/** `10-12, 20`. */
export function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`)).join(", ");
}

const fileOf = (file: string): string => file.replace(/^\/+/, "");
