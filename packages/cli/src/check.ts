/** `tmes check`: reads inputs, judges them, reports. */
import {
  baseReportProblem,
  combineReports,
  markIntroduced,
  MergeError,
  type CheckOptions as EngineCheckOptions,
  settleObligations,
  type InputSurface,
  type Policies,
  type Report,
  type Settling,
  type Shard,
  type StatedClaims,
} from "@tmes-as-code/policy";
import { findConfig, namedConfig, readConfig, reportRoot } from "@tmes-as-code/policy/node";
import { expectedDocuments } from "./expected-documents.ts";
import { groupByConfig } from "./configurations.ts";
import { deliver, nothingChecked, type Outcome, type OutputOptions } from "./deliver.ts";
import { engineOf, rulesOf } from "./engine-setup.ts";
import { UsageError } from "./errors.ts";
import type { ExitCode } from "./exit-codes.ts";
import { readInputs } from "./inputs.ts";
import { namedBundle, type BundleOptions } from "./named-bundle.ts";
import type { Inputs } from "./read-inputs.ts";
import { counted, createProgress } from "./progress.ts";
import { olderThanCode } from "./terraform-code.ts";
import { checkInThreads } from "./threads.ts";

/** What to judge, and by what. */
export interface ReportOptions extends BundleOptions {
  readonly as?: InputSurface;
  readonly config?: string;
  readonly root?: string;
  readonly pack?: readonly string[];
  readonly sources?: string;
  readonly today?: string;
  readonly threads?: number;
  readonly allowEmpty?: boolean;
}

/** Options of `tmes check`; see its `--help`. */
export interface CheckOptions extends ReportOptions, OutputOptions {
  readonly allResults?: boolean;
  readonly shard?: Shard;
  /** The JSON report that says which findings are not new. */
  readonly base?: string;
  /** The JSON report of an earlier surface, whose open findings this check settles. */
  readonly settles?: string;
}

/**
 * Checks files and folders and prints a report.
 *
 * @throws UsageError, and InputError, ConfigError and PolicyError of the engine: then nothing is printed or written.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { allResults = false, shard, base, settles, failOn } = options;
  if (failOn === "new" && base === undefined)
    throw new UsageError("--fail-on new needs --base: the JSON report of the base.", "Or use `tmes gate`.");
  if (settles !== undefined && shard !== undefined)
    throw new UsageError("--settles needs all tenants, so it cannot be used with --shard.", "Leave out one of them.");
  // The one share of one is all.
  const engineOptions = { claims: true, ...(shard === undefined || shard.of === 1 ? {} : { shard }) };
  const earlier = settles === undefined ? undefined : await readReport(settles);
  const outcome = await reportOn(paths, options, { ...engineOptions, allResults: allResults || settles !== undefined });
  const settled =
    earlier === undefined
      ? outcome.report
      : settleObligations(earlier, { report: outcome.report, ruleOf: ruleOf(outcome.policies) });
  const compared = base === undefined ? settled : await comparedWith(base, settled);
  const { results, ...report } = compared;
  return deliver(
    { ...outcome, report: allResults && results !== undefined ? { ...report, results } : report },
    options,
  );
}

/** The report in a file. What checks its form is loaded when it is needed. */
async function readReport(file: string): Promise<Report | undefined> {
  const { readReports } = await import("./read-report.ts");
  return readReports([file])[0];
}

/** With what is new against the report of the base. */
async function comparedWith(file: string, report: Report): Promise<Report> {
  const base = await readReport(file);
  if (base === undefined) return report;
  const problem = baseReportProblem(base, report);
  if (problem === undefined) return markIntroduced(base, report);
  throw new UsageError(
    `${file}: it cannot be the base of this check: ${problem}.`,
    "Check the base with the same tmes, the same configuration and the same kind of inputs.",
  );
}

/** The rule as it is active in the first configuration that has it. */
function ruleOf(all: readonly Policies[]): Settling["ruleOf"] {
  return (rule) => {
    const active = all.map(({ rules }) => rules.get(rule)).find((one) => one !== undefined);
    return active === undefined ? undefined : { version: active.info.version, severity: active.severity };
  };
}

/** A report with what it was judged by. */
export interface Checked extends Outcome {
  readonly policies: readonly Policies[];
}

/**
 * Reads and judges: the inputs of each configuration by its rules, and all of it in one report.
 *
 * @throws UsageError, and InputError, ConfigError and PolicyError of the engine.
 */
export async function reportOn(
  paths: readonly string[],
  options: ReportOptions,
  engineOptions: EngineCheckOptions,
): Promise<Checked> {
  const lookup = { root: options.root };
  const root = reportRoot(lookup);
  const { config, pack, threads } = options;
  const bundle = namedBundle(options);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const onConfig = (path: string): void => {
    if (config === undefined) findConfig(path, lookup);
  };
  const claimsFor = (path: string | undefined): StatedClaims =>
    readConfig(config === undefined ? findConfig(path, lookup) : namedConfig(config, lookup)).stated;
  const expected = expectedDocuments(config, lookup, root);
  const { inputs, notRead, faults } = await readInputs(paths, { ...options, onConfig, claimsFor, expected }, root);
  const checks = groupByConfig(inputs, config, lookup).map(({ found, sources }) => {
    const setup = { found, pack, bundle, today };
    return { setup, sources, engine: engineOf(setup) };
  });
  const reports: Report[] = [];
  const notes = inputs.flatMap(({ path, source: { surface } }) =>
    path === undefined || (surface !== "plan" && surface !== "state") ? [] : olderThanCode(path, root),
  );
  const progress = createProgress();
  try {
    for (const { setup, sources, engine } of checks) {
      const task = { setup, options: engineOptions };
      const shared = await checkInThreads(sources, threads, task, engine, progress);
      notes.push(...shared.notes);
      reports.push(
        shared.report ??
          engine.check(
            sources.map((source) => counted(source, progress)),
            engineOptions,
          ),
      );
    }
  } finally {
    progress.end();
  }
  return {
    report: accounted(combined(reports), inputs, notRead),
    policies: checks.map(({ engine }) => engine.policies),
    root,
    notes,
    rules: rulesOf(checks.map(({ engine }) => engine)),
    faults: [...faults, ...reports.flatMap((report) => nothingChecked(report, options.allowEmpty))],
  };
}

/** A report with what was read and what was not. */
export function accounted(report: Report, inputs: Inputs["inputs"], notRead: Inputs["notRead"]): Report {
  const digests = new Map(inputs.map(({ source, sha256 }) => [source.file, sha256]));
  return {
    ...report,
    inputs: report.inputs.map((input) => {
      const sha256 = digests.get(input.file);
      return sha256 === undefined ? input : { ...input, sha256 };
    }),
    notRead,
  };
}

/** The report on all configurations. @throws UsageError where they have a tenant in common, and for none. */
export function combined(reports: readonly Report[]): Report {
  const [first, ...others] = reports;
  if (first === undefined) throw new UsageError("nothing to check.");
  try {
    return combineReports([first, ...others]);
  } catch (error) {
    if (!(error instanceof MergeError)) throw error;
    const names = error.reports.map((index) => reports[index]?.configurations[0].file ?? "no configuration");
    throw new UsageError(
      `inputs of ${names.join(" and of ")}: ${error.message}`,
      "Keep a tenant below one configuration, or name one for all inputs with --config.",
      { cause: error },
    );
  }
}
