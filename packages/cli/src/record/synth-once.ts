/** `tmes synth`: runs the program once, and keeps what it decided for the editor. */
import type { Finding } from "@tmes-as-code/policy";
import { dropRecord, keepRecord, recordStore, rootOf } from "@tmes-as-code/policy/node";
import { printNote, UsageError } from "../errors.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { say } from "../terminal.ts";
import { judged, outputsOf, recordFolder, recordOf, type Judged } from "./make-record.ts";
import { programOf, type Program } from "./program.ts";
import { startRun, type RecordedRun } from "./recorded-run.ts";

/** Options of `tmes synth`; see its `--help`. */
export interface SynthOptions {
  /** Seconds. */
  readonly limit: number;
}

/** A synth, judged and recorded. */
export interface Recorded {
  readonly judged: Judged;
  /** Why the editor cannot use it, one sentence each. */
  readonly unusable: readonly string[];
}

/**
 * Runs a program and records its synth.
 *
 * @throws UsageError, and InputError, ConfigError and PolicyError of the engine.
 */
export async function synthOnce(command: readonly string[], { limit }: SynthOptions): Promise<ExitCode> {
  const folder = recordFolder();
  const program = programOf(command, folder);
  const { ended, stop } = startRun(program, { folder, limit, output: "show" });
  process.once("SIGINT", stop);
  const run = await ended;
  process.removeListener("SIGINT", stop);
  const { judged, unusable } = recordedSynth(program, run, folder, limit);
  const { findings } = judged.report;
  say(`${summary(judged, run)}\n`);
  for (const reason of unusable) printNote(`the editor cannot use this synth, because ${reason}.`);
  return findings.some(isFailing) ? exitCodes.findings : exitCodes.ok;
}

/**
 * Judges what a run wrote and keeps the record.
 *
 * @throws UsageError where the program failed, was stopped or synthesised nothing; then there is no record.
 */
export function recordedSynth(program: Program, run: RecordedRun, folder: string, limit: number): Recorded {
  const root = rootOf(folder);
  const store = recordStore(root, true);
  // What an earlier synth decided must not stand for this one, whatever happens next.
  if (store !== undefined) dropRecord(root, folder, store);
  refuseUnended(run, limit);
  const outputs = outputsOf(run);
  if (outputs.length === 0) throw noSynth(run);
  const found = judged(outputs, root);
  if (run.code !== 0 && !found.report.findings.some(isFailing)) throw failed(run);
  if (store === undefined) return { judged: found, unusable: [noStore] };
  const record = recordOf({ program, folder, root, run, judged: found }, store);
  const kept = keepRecord(record, store);
  return { judged: found, unusable: [...record.unusable, ...(kept ? [] : [noStore])] };
}

const noStore =
  "there is no cache folder to keep it in (it must be yours, lie outside of the repository, and `CI` must not be set)";

function refuseUnended({ stopped, milliseconds }: RecordedRun, limit: number): void {
  if (stopped === "limit") {
    throw new UsageError(
      `the program did not end within ${String(limit)} seconds and was stopped.`,
      "If it needs longer, set the limit with --limit <seconds>.",
    );
  }
  if (stopped === "user") throw new UsageError(`the program was stopped after ${seconds(milliseconds)}.`);
}

function noSynth({ code }: RecordedRun): UsageError {
  return code === 0
    ? new UsageError("the program synthesised no tenant.", "It has to call `app.synth()` on an app with a TmesTenant.")
    : new UsageError(`the program ended with exit code ${String(code)} and synthesised no tenant.`);
}

const failed = ({ code }: RecordedRun): UsageError =>
  new UsageError(`the program ended with exit code ${String(code)} after its synth.`, "Fix what it reports.");

/** Whether a finding fails the synth. */
export function isFailing({ severity, status }: Finding): boolean {
  return severity === "error" && status === "open";
}

/** Counts, in a line. */
export function summary({ report: { findings, tenants, coverage } }: Judged, { milliseconds }: RecordedRun): string {
  const open = findings.filter(({ status }) => status === "open");
  const errors = open.filter(isFailing).length;
  return [
    `${counted(errors, "error")}, ${counted(open.length - errors, "warning")}`,
    `in ${counted(tenants.length, "tenant")} with ${counted(coverage.items, "item")}`,
    `(${seconds(milliseconds)})`,
  ].join(" ");
}

const counted = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? "" : "s"}`;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
