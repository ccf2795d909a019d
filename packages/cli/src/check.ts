/** `tmes check`: reads inputs, judges them, reports. */
import {
  createEngine,
  formatJson,
  formatPretty,
  loadBundles,
  type CheckOptions as EngineCheckOptions,
  type Report,
} from "@tmes-as-code/policy";
import { join } from "node:path";
import { findConfig } from "./config.ts";
import { printError, printNote, UsageError } from "./errors.ts";
import { exitCodes, type ExitCode } from "./exit-codes.ts";
import { isFile, isInside, readBytes, repositoryRoot, sizeOf } from "./files.ts";
import { type InputKind, readInputs } from "./inputs.ts";
import type { Inputs } from "./read-inputs.ts";
import { writeResult } from "./output.ts";
import { coloured, width } from "./terminal.ts";

/** What to judge, and by what. */
export interface JudgeOptions {
  readonly as?: InputKind;
  readonly config?: string;
  readonly pack?: readonly string[];
  readonly bundle?: string;
  readonly sources?: string;
  readonly today?: string;
}

/** Options of `tmes check`; see its `--help`. */
export interface CheckOptions extends JudgeOptions {
  readonly format: "pretty" | "json";
  readonly output?: string;
  readonly allResults?: boolean;
  readonly verbose?: boolean;
}

/**
 * Checks files and folders and prints a report.
 *
 * @throws UsageError, and InputError, ConfigError and PolicyError of the engine: then nothing is printed or written.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { report, root, notes, faults } = await judge(paths, options, { allResults: options.allResults ?? false });

  writeResult(format(report, options, root), options.output);
  notes.forEach(printNote);
  const all = [...faults, ...nothingChecked(report)];
  all.forEach(printError);
  if (all.length > 0) return exitCodes.unusable;
  return report.findings.some(isFailing) ? exitCodes.findings : exitCodes.ok;
}

/** A report, and what there is to say besides. */
export interface Judged extends Omit<Inputs, "results"> {
  readonly report: Report;
  /** The repository's root, which reports name files from. */
  readonly root: string;
}

/**
 * Reads and judges.
 *
 * @throws UsageError, and InputError, ConfigError and PolicyError of the engine.
 */
export async function judge(
  paths: readonly string[],
  options: JudgeOptions,
  wanted: EngineCheckOptions,
): Promise<Judged> {
  const root = repositoryRoot(process.cwd()) ?? process.cwd();
  const config = findConfig(paths, options, root);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const engine = createEngine({ ...loadBundles(config, options.bundle), config, today });
  const { results, ...said } = await readInputs(paths, options, root);
  return { ...said, root, report: engine.check(results, wanted) };
}

function isFailing({ severity, status }: Report["findings"][number]): boolean {
  return severity === "error" && status === "open";
}

/** A check of nothing is no pass. */
function nothingChecked({ coverage, inputs }: Report): readonly UsageError[] {
  if (coverage.tenants > 0 && coverage.evaluations > 0) return [];
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

function format(report: Report, { format: wanted, output, verbose = false }: CheckOptions, root: string): string {
  if (wanted === "json") return formatJson(report);
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
