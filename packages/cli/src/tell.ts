/** Tells what a check found: the report, what there is to say besides, and the exit code. */
import { formatPretty, jsonParts, type Report } from "@tmes-as-code/policy";
import { join } from "node:path";
import { printError, printNote, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { isFile, isInside, readBytes, sizeOf } from "./files.ts";
import { writeResult } from "./output.ts";
import type { Inputs } from "./read-inputs.ts";
import { coloured, width } from "./terminal.ts";

/** How a report is shown. */
export interface TellOptions {
  readonly format: "pretty" | "json";
  readonly output?: string;
  readonly verbose?: boolean;
}

/** What there is to say besides the report. */
interface Besides extends Pick<Inputs, "notes" | "faults"> {
  /** The repository's root, which reports name files from. */
  readonly root: string;
}

/** Writes a report, then notes and faults to standard error. */
export function tell(report: Report, { root, notes, faults, ...options }: TellOptions & Besides): ExitCode {
  // A report cannot say that its check was unusable. Without one, `tmes merge` lets nothing pass.
  if (report.shard === undefined || faults.length === 0) writeResult(format(report, options, root), options.output);
  notes.forEach(printNote);
  const all = [...faults, ...nothingChecked(report)];
  all.forEach(printError);
  if (all.length > 0) return exitCodes.unusable;
  return report.findings.some(isFailing) ? exitCodes.findings : exitCodes.ok;
}

function isFailing({ severity, status }: Report["findings"][number]): boolean {
  return severity === "error" && status === "open";
}

/** A check of nothing is no pass. */
function nothingChecked({ coverage, inputs, shard }: Report): readonly UsageError[] {
  if (coverage.tenants > 0 && coverage.evaluations > 0) return [];
  // Others have them; `tmes merge` sees whether any has.
  if (coverage.tenants === 0 && shard !== undefined) return [];
  const files = inputs.map(({ file }) => file).join(", ");
  if (coverage.tenants > 0)
    return [new UsageError("no rule looks at what was read, so nothing was checked.", "Choose other packs.")];
  return [
    new UsageError(
      `${files}: no tenant in it, so nothing was checked.`,
      "Check what holds TMES tenants: tenant documents, or the cdktf.out, plan or state of a program that declares them.",
    ),
  ];
}

function format(
  report: Report,
  { format: wanted, output, verbose = false }: TellOptions,
  root: string,
): string | Iterable<string> {
  if (wanted === "json") return jsonParts(report);
  return formatPretty(report, {
    colour: output === undefined && coloured("stdout"),
    width: output === undefined ? width() : 100,
    verbose,
    readSource: sourceReader(root),
  });
}

/** Texts of the author's files inside the root, each read once; large ones are data, not code to show. */
function sourceReader(root: string): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (known.has(file)) return known.get(file);
    const source = readSource(join(root, file), root);
    known.set(file, source);
    return source;
  };
}

function readSource(path: string, root: string): string | undefined {
  if (!isInside(path, root) || !isFile(path) || sizeOf(path) > 1_000_000) return undefined;
  try {
    return new TextDecoder().decode(readBytes(path, path));
  } catch {
    return undefined;
  }
}
