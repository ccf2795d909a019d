/** What a check comes to: a report that is written, notes and faults on standard error, and an exit code. */
import { planSentences } from "@tmes-as-code/catalog";
import { formats, type FormatId, type Report } from "@tmes-as-code/policy";
import { sourceReader } from "@tmes-as-code/policy/node";
import { printError, printNote, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { writeResult } from "./output.ts";
import type { Inputs } from "./read-inputs.ts";
import { coloured, width } from "./terminal.ts";

/** How a report is written, and where. */
export interface OutputOptions {
  readonly format: FormatId;
  readonly output?: string;
  readonly verbose?: boolean;
  /** Whether all findings of error severity fail, or only those that are not in the base. */
  readonly failOn?: "all" | "new";
}

/** What a check found. */
export interface Outcome extends Pick<Inputs, "faults"> {
  readonly report: Report;
  /** The root that the report names files from. */
  readonly root: string;
  /** For standard error. */
  readonly notes: readonly string[];
}

/** Writes a report, then notes and faults to standard error. */
export function deliver({ report, root, notes, faults }: Outcome, options: OutputOptions): ExitCode {
  // A report cannot say that its check was unusable. Without one, `tmes merge` lets nothing pass.
  if (report.shard === undefined || faults.length === 0) writeResult(printed(report, options, root), options.output);
  notes.forEach(printNote);
  faults.forEach(printError);
  if (faults.length > 0) return exitCodes.unusable;
  const passes = report.gate?.passes ?? !report.findings.some((finding) => isFailing(finding, options.failOn));
  return passes ? exitCodes.ok : exitCodes.findings;
}

function isFailing(
  { severity, status, introduced }: Report["findings"][number],
  failOn: OutputOptions["failOn"],
): boolean {
  return severity === "error" && status === "open" && !(failOn === "new" && introduced === false);
}

/**
 * A check of nothing is no pass.
 *
 * @param allowEmpty - Whether plans and states may have no tenant, if they had none before either.
 */
export function nothingChecked(
  { coverage, inputs, shard, findings, configurations }: Report,
  allowEmpty = false,
): readonly UsageError[] {
  if (coverage.tenants > 0 && coverage.evaluations > 0) return [];
  // Others have them; `tmes merge` sees whether any has.
  if (coverage.tenants === 0 && shard !== undefined) return [];
  const mayBeEmpty = allowEmpty || configurations.every(({ stated }) => stated?.tenants === "optional");
  const areTerraform = inputs.every(({ surface }) => surface === "plan" || surface === "state");
  if (coverage.tenants === 0 && mayBeEmpty && areTerraform && findings.length === 0) return [];
  const files = inputs.map(({ file }) => file).join(", ");
  if (coverage.tenants > 0)
    return [new UsageError("no rule looks at what was read, so nothing was checked.", "Choose other packs.")];
  return [
    new UsageError(
      `${files}: ${planSentences["no-tenant"]}`,
      "Check what holds TMES tenants: tenant documents, or the cdktf.out, plan or state of a program that declares them. Where a plan or state may have none, use --allow-empty, or `tenants: optional` in the configuration.",
    ),
  ];
}

function printed(
  report: Report,
  { format, output, verbose = false }: OutputOptions,
  root: string,
): string | Iterable<string> {
  return formats[format].print(report, {
    colour: output === undefined && coloured("stdout"),
    width: output === undefined ? width() : 100,
    verbose,
    readSource: sourceReader(root),
  });
}
