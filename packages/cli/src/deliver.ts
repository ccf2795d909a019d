/** What a check comes to: a report that is written, notes and faults on standard error, and an exit code. */
import { planSentences } from "@tmes-as-code/catalog";
import {
  prepare,
  formats,
  type Format,
  type FormatId,
  type PrintOptions,
  type Report,
  type RuleHelp,
} from "@tmes-as-code/policy";
import { baselineFile, realPath, sourceReader } from "@tmes-as-code/policy/node";
import { dirname, join, resolve } from "node:path";
import { printError, printNote, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { writeResult, writeResults } from "./output.ts";
import type { Inputs } from "./read-inputs.ts";
import { coloured, width } from "./terminal.ts";

/** A file to write, as `--output` names it. */
export interface OutputFile {
  readonly file: string;
  /** Without one, that of `--format`, which then is not printed. */
  readonly format?: FormatId;
}

/** How a report is written, and where. */
export interface OutputOptions {
  readonly format: FormatId;
  readonly output?: readonly OutputFile[];
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
  /** What the rules are about, for the formats that explain them. */
  readonly rules?: ReadonlyMap<string, RuleHelp>;
}

/**
 * Writes a report to standard output and to the files of `--output`, then notes and faults to standard error. Where a file
 * cannot be written, all else is.
 */
export function deliver(outcome: Outcome, options: OutputOptions): ExitCode {
  const { report, notes } = outcome;
  // A report cannot say that its check was unusable. Without one, `tmes merge` lets nothing pass.
  const isUseless = report.shard !== undefined && outcome.faults.length > 0;
  const faults = [...(isUseless ? [] : writeReport(outcome, options)), ...outcome.faults];
  notes.forEach(printNote);
  faults.forEach(printError);
  if (faults.length > 0) return exitCodes.unusable;
  const passes = report.gate?.passes ?? !report.findings.some((finding) => isFailing(finding, options.failOn));
  return passes ? exitCodes.ok : exitCodes.findings;
}

function writeReport(of: Outcome, { format, output = [], verbose = false }: OutputOptions): readonly UsageError[] {
  const outcome = { ...of, ...(output.length > 1 ? { prepared: prepare(of.report) } : {}) };
  const inTerminal = { colour: coloured("stdout"), width: width(), verbose };
  if (!output.some((one) => one.format === undefined))
    writeResult(printed(outcome, format, inTerminal), undefined, commandsOf(format));
  const read = filesRead(of);
  return output.flatMap(({ file, format: id = format }) => {
    if (read.has(realPath(file))) {
      return [
        new UsageError(`${file}: cannot be written: the report is about it.`, "Name another file for the report."),
      ];
    }
    const text = printed(outcome, id, { colour: false, width: 100, verbose });
    const faults = writeResults([{ file, text, commands: commandsOf(id) }]);
    if (faults.length === 0) printNote(`wrote ${file} (${id}).`);
    return faults;
  });
}

/** What a report must not replace: the inputs, the configurations and their baselines. */
function filesRead({ report: { inputs, configurations }, root }: Outcome): ReadonlySet<string> {
  const configs = configurations.flatMap(({ file }) => file ?? []);
  const files = [
    ...inputs.map(({ file }) => file),
    ...configs,
    ...configs.map((file) => join(dirname(file), baselineFile)),
  ];
  return new Set(files.map((file) => realPath(resolve(root, file))));
}

function isFailing(
  { severity, status, introduced }: Report["findings"][number],
  failOn: OutputOptions["failOn"],
): boolean {
  return severity === "error" && status === "open" && !(failOn === "new" && introduced === false);
}

/**
 * A check of nothing is not a pass.
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
  const files = inputs.length === 0 ? "the paths that were given" : inputs.map(({ file }) => file).join(", ");
  if (coverage.tenants > 0)
    return [new UsageError("no rule looks at what was read, so nothing was checked.", "Choose other packs.")];
  return [
    new UsageError(
      `${files}: ${planSentences["no-tenant"]}`,
      "Check what holds TMES tenants: tenant documents, or the cdktf.out, plan or state of a program that declares them. Where a plan or state may have none, use --allow-empty, or `tenants: optional` in the configuration.",
    ),
  ];
}

/** What is printed, with the findings in words where several formats need them. */
type Printed = Outcome & Pick<PrintOptions, "prepared">;

interface Look {
  readonly colour: boolean;
  readonly width: number;
  readonly verbose: boolean;
}

function printed({ report, root, rules, prepared }: Printed, format: FormatId, look: Look): string | Iterable<string> {
  return formats[format].print(report, {
    ...look,
    readSource: sourceReader(root),
    ...(prepared === undefined ? {} : { prepared }),
    ...(rules === undefined ? {} : { rules }),
  });
}

function commandsOf(id: FormatId): Format["commands"] {
  const format: Format = formats[id];
  return format.commands;
}
