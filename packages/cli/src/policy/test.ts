/** `tmes policy test`: what a folder's rules do, by their Rego tests and their documents. */
import { createOpa, type Opa } from "@tmes-as-code/opa";
import type { Problem, RuleParts } from "@tmes-as-code/policy-build";
import { printError } from "../errors.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { writeResult } from "../output.ts";
import { compileFolder, type Compiled } from "./compiled.ts";
import { determinism, sameInOpa } from "./determinism.ts";
import { readPolicyFolder, type PolicyFolder } from "./folder.ts";
import { lineRanges, runTests, type RuleCoverage, type RegoTests } from "./rego-tests.ts";
import { Problems } from "./problems.ts";
import { askedOf, askerOf, sampleFaults, sampleOptions } from "./samples.ts";
import { builtInCosts, costsOf, costText } from "./timing.ts";

/** Options of `tmes policy test`; see its `--help`. */
export interface TestOptions {
  /** Percent of each rule's lines that tests must reach. */
  readonly minCoverage: number;
}

/** The results of one rule: rows of a name and a finding, and what is wrong. */
interface Said {
  readonly rows: readonly (readonly [string, string])[];
  readonly problems: readonly Problem[];
}

/**
 * Tests the rules of a folder.
 *
 * @throws UsageError, BuildError and InputError for what cannot be tested: then no rule has a result.
 */
export async function testPolicies(path: string, { minCoverage }: TestOptions): Promise<ExitCode> {
  const folder = readPolicyFolder(path);
  const starting = createOpa();
  // Measured here, while OPA is unpacked in the background.
  const builtIn = builtInCosts();
  const opa = await starting;
  const compiled = compileFolder(opa, folder);
  const { ruleIds } = folder.sources;
  const { tests, coverage } = runTests(opa, folder.sources, compiled.built);
  const costs = costsOf(compiled.bundle, ruleIds);

  const problems: Problem[] = [];
  const texts = [...compiled.built.rules].map(([id, rule]) => {
    const said = [
      ofTests(tests.get(id)),
      ofCoverage(id, coverage?.get(id), minCoverage),
      ofSamples(opa, folder, compiled, id, rule),
      { rows: [["time", costText(costs.get(id) ?? 0, builtIn)] as const], problems: [] },
    ];
    problems.push(...said.flatMap((one) => one.problems));
    const rows = said.flatMap((one) => one.rows).map(([name, text]) => `  ${name.padEnd(12)} ${text}\n`);
    return `${id}\n${rows.join("")}`;
  });
  const count = `${String(ruleIds.length)} ${ruleIds.length === 1 ? "rule" : "rules"}`;
  const end =
    problems.length === 0 ? `${count}: all is well.` : `${count}: ${String(problems.length)} to fix, see below.`;
  writeResult(`${texts.join("\n")}\n${end}\n`, undefined);
  if (problems.length === 0) return exitCodes.ok;
  printError(new Problems(problems.map((problem) => ({ ...problem, file: folder.nameOf(problem.file) }))));
  return exitCodes.findings;
}

function ofTests(tests: RegoTests | undefined): Said {
  const { passed = 0, failed = [] } = tests ?? {};
  return {
    rows: [
      [
        "tests",
        failed.length === 0 ? `${String(passed)} passed` : `${String(passed)} passed, ${String(failed.length)} failed`,
      ],
    ],
    problems: failed,
  };
}

function ofCoverage(id: string, lines: RuleCoverage | undefined, minimum: number): Said {
  if (lines === undefined) return { rows: [["coverage", "not measured while tests fail"]], problems: [] };
  const { covered, missed } = lines;
  const total = covered + missed.length;
  const percent = total === 0 ? 100 : Math.floor((covered * 100) / total);
  const [first] = missed;
  return {
    rows: [
      [
        "coverage",
        `${String(percent)} % of ${String(total)} lines${missed.length === 0 ? "" : `; no test reaches line ${lineRanges(missed)}`}`,
      ],
    ],
    problems:
      percent >= minimum
        ? []
        : [
            {
              file: `rules/${id}/rule.rego`,
              line: first,
              message: `tests reach ${String(percent)} % of its lines, ${String(minimum)} % are asked for: none reaches line ${lineRanges(missed)}.`,
              hint: "Write a test in rule_test.rego that needs the line, or remove it.",
            },
          ],
  };
}

const hints = {
  sample: "Fix the document or the rule's conditions, whichever is wrong.",
  same: "A verdict may depend on the input, the parameters and today alone; sort what has no order, and avoid builtins that differ between engines.",
} as const;

function ofSamples(
  opa: Opa,
  folder: PolicyFolder,
  { built, bundle }: Compiled,
  id: string,
  { metadata }: RuleParts,
): Said {
  const { samples } = folder.sources;
  const file = (name: string): string => `rules/${id}/${name}.yaml`;
  const missing = ["violating", "compliant"].filter((name) => samples[file(name)] === undefined);
  if (missing.length > 0) {
    const hint = "The smallest tenant document that breaks the rule, and one that keeps it.";
    return {
      rows: [["samples", "missing"]],
      problems: missing.map((name) => ({ file: file(name), message: "is missing.", hint })),
    };
  }
  const read = (name: string): ReturnType<typeof askedOf> =>
    askedOf(samples[file(name)] ?? "", folder.nameOf(file(name)), metadata);
  const asked = { violating: read("violating"), compliant: read("compliant") };
  const { parameters, findings } = sampleOptions(samples[file("expected")], folder.nameOf(file("expected")));
  const fresh = (): ReturnType<typeof askerOf> => askerOf(bundle, id, parameters);
  const faults = sampleFaults(fresh(), asked, findings);
  const all = [...asked.violating, ...asked.compliant];
  const same = determinism(fresh, all);
  const different = [...same.faults, ...sameInOpa(opa, built, folder.sources, id, parameters, all, fresh())];
  const wrong = faults.violating.length + faults.compliant.length;
  return {
    rows: [
      [
        "samples",
        `${String(faults.findings)} ${faults.findings === 1 ? "finding" : "findings"} in violating.yaml${wrong === 0 ? ", none in compliant.yaml" : "; not as they should be"}`,
      ],
      [
        "determinism",
        different.length === 0
          ? `the same in ${String(same.evaluations)} repeated and reordered evaluations, and in OPA's interpreter`
          : "not the same each time",
      ],
    ],
    problems: [
      ...faults.violating.map((message) => ({ file: file("violating"), message, hint: hints.sample })),
      ...faults.compliant.map((message) => ({ file: file("compliant"), message, hint: hints.sample })),
      ...different.map((message) => ({ file: `rules/${id}/rule.rego`, message, hint: hints.same })),
    ],
  };
}
