/** `tmes policy test`: what a folder's rules do, by their Rego tests and their documents; once, or at each save. */
import { createOpa, type Opa, type Problem, type RuleParts } from "@tmes-as-code/policy-build";
import { printError } from "../errors.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { writeResult } from "../output.ts";
import { compileFolder, type Compiled } from "./compiled.ts";
import { determinism, differences, verdictsOfOpa, type RuleAsked } from "./determinism.ts";
import { inFolder, readPolicyFolder, type PolicyFolder } from "./folder.ts";
import { lineRanges, runTests, type RuleCoverage, type RegoTests } from "./rego-tests.ts";
import { countOf, reported } from "./problems.ts";
import { askedOf, askerOf, sampleFaults, sampleOptions, type Asked } from "./samples.ts";
import { costsOf, costText, yardstickCost } from "./timing.ts";
import { createProgress, type Progress } from "../progress.ts";
import { onSave } from "./on-save.ts";

/** Options of `tmes policy test`; see its `--help`. */
export interface TestOptions {
  /** Percent of each rule's lines that tests must reach. */
  readonly minCoverage: number;
  /** Test again at each save, until the process is interrupted. */
  readonly watch?: boolean;
}

/** The results of one rule: rows of a name and a finding, and what is wrong. */
interface Said {
  readonly rows: readonly (readonly [string, string])[];
  readonly problems: readonly Problem[];
}

/**
 * Tests the rules of a folder.
 *
 * @throws UsageError, BuildError and InputError for what cannot be tested: then no rule has a result. With `watch` they are
 * printed instead.
 */
export async function testPolicies(path: string, { minCoverage, watch = false }: TestOptions): Promise<ExitCode> {
  const first = readPolicyFolder(path);
  const starting = createOpa({ manyCalls: watch });
  // Measured here, while OPA is unpacked in the background.
  const ofYardstick = yardstickCost();
  const opa = await starting;
  const test = (folder: PolicyFolder): ExitCode => {
    const progress = createProgress();
    try {
      progress.say(() => "Compiling the rules");
      return report(folder, testFolder(opa, folder, minCoverage, ofYardstick, progress), progress);
    } finally {
      progress.end();
    }
  };
  if (!watch) return test(first);
  for await (const again of onSave(path, () => readPolicyFolder(path), first)) {
    try {
      test(again());
    } catch (error) {
      printError(error);
    }
  }
  return exitCodes.ok;
}

/** The results of all rules, and what is wrong. */
interface Tests {
  readonly texts: readonly string[];
  readonly problems: readonly Problem[];
}

function testFolder(
  opa: Opa,
  folder: PolicyFolder,
  minCoverage: number,
  ofYardstick: number,
  progress: Progress,
): Tests {
  const compiled = compileFolder(opa, folder);
  progress.say(() => "Running the tests");
  const { ruleIds } = folder.sources;
  const { tests, coverage } = inFolder(folder, () => runTests(opa, folder.sources, compiled.built));
  const costs = costsOf(compiled.bundle, ruleIds);
  const samples = new Map(
    [...compiled.built.rules].flatMap(([id, rule]) => {
      const read = samplesOf(folder, id, rule);
      return read === undefined ? [] : [[id, read] as const];
    }),
  );
  progress.say(() => "Judging the samples");
  const ofOpa = verdictsOfOpa(opa, compiled.built, folder.sources, [...samples.values()]);
  const problems: Problem[] = [];
  const texts = ruleIds.map((id) => {
    const said = [
      ofTests(tests.get(id)),
      ofCoverage(id, coverage?.get(id), minCoverage),
      ofSamples(folder, compiled, id, samples.get(id), ofOpa.get(id) ?? []),
      { rows: [["time", costText(costs.get(id) ?? 0, ofYardstick)] as const], problems: [] },
    ];
    problems.push(...said.flatMap((one) => one.problems));
    const rows = said.flatMap((one) => one.rows).map(([name, text]) => `  ${name.padEnd(12)} ${text}\n`);
    return `${id}\n${rows.join("")}`;
  });
  return { texts, problems };
}

function report(folder: PolicyFolder, { texts, problems }: Tests, progress: Progress): ExitCode {
  progress.end();
  const count = countOf(folder.sources.ruleIds.length);
  const end =
    problems.length === 0 ? `${count}: all is well.` : `${count}: ${String(problems.length)} to fix, see below.`;
  writeResult(`${texts.join("\n")}\n${end}\n`, undefined);
  return reported(problems, folder);
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

/** The samples of one rule. */
interface Samples extends RuleAsked {
  readonly violating: readonly Asked[];
  readonly compliant: readonly Asked[];
  readonly findings: readonly string[] | undefined;
}

const sampleFile = (id: string, name: string): string => `rules/${id}/${name}.yaml`;

function missingSamples({ sources: { samples } }: PolicyFolder, id: string): readonly string[] {
  return ["violating", "compliant"].map((name) => sampleFile(id, name)).filter((file) => samples[file] === undefined);
}

/** The samples of a rule that has both. @throws InputError for a file that is not a tenant document. */
function samplesOf(folder: PolicyFolder, id: string, { metadata }: RuleParts): Samples | undefined {
  if (missingSamples(folder, id).length > 0) return undefined;
  const { samples } = folder.sources;
  const read = (name: string): ReturnType<typeof askedOf> =>
    askedOf(samples[sampleFile(id, name)] ?? "", folder.nameOf(sampleFile(id, name)), metadata);
  const [violating, compliant] = [read("violating"), read("compliant")];
  const expected = sampleFile(id, "expected");
  const { parameters, findings } = sampleOptions(samples[expected], folder.nameOf(expected));
  return { rule: id, parameters, asked: [...violating, ...compliant], violating, compliant, findings };
}

function ofSamples(
  folder: PolicyFolder,
  { bundle }: Compiled,
  id: string,
  samples: Samples | undefined,
  ofOpa: readonly unknown[],
): Said {
  if (samples === undefined) {
    const hint = "The smallest tenant document that breaks the rule, and one that keeps it.";
    return {
      rows: [["samples", "missing"]],
      problems: missingSamples(folder, id).map((file) => ({ file, message: "is missing.", hint })),
    };
  }
  const file = (name: string): string => sampleFile(id, name);
  const { parameters, findings, asked } = samples;
  const fresh = (): ReturnType<typeof askerOf> => askerOf(bundle, id, parameters);
  const faults = sampleFaults(fresh(), samples, findings);
  const same = determinism(fresh, asked);
  const different = [...same.faults, ...differences(asked, fresh(), ofOpa)];
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
