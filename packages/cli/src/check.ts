/** `tmes check`: reads inputs, judges them, reports. */
import type { CheckOptions as EngineCheckOptions, Report, Shard } from "@tmes-as-code/policy";
import { createJudge } from "./create-judge.ts";
import type { ExitCode } from "./exit-codes.ts";
import { repositoryRoot } from "./files.ts";
import { type InputKind, readInputs } from "./inputs.ts";
import type { Inputs } from "./read-inputs.ts";
import { tell, type TellOptions } from "./tell.ts";
import { checkInThreads } from "./threads.ts";

/** What to judge, and by what. */
export interface JudgeOptions {
  readonly as?: InputKind;
  readonly config?: string;
  readonly pack?: readonly string[];
  readonly bundle?: string;
  readonly sources?: string;
  readonly today?: string;
  readonly threads?: number;
}

/** Options of `tmes check`; see its `--help`. */
export interface CheckOptions extends JudgeOptions, TellOptions {
  readonly allResults?: boolean;
  readonly shard?: Shard;
}

/**
 * Checks files and folders and prints a report.
 *
 * @throws UsageError, and InputError, ConfigError and PolicyError of the engine: then nothing is printed or written.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { allResults = false, shard } = options;
  // The one share of one is all.
  const wanted = { allResults, ...(shard === undefined || shard.of === 1 ? {} : { shard }) };
  const { report, root, notes, faults } = await judge(paths, options, wanted);
  return tell(report, { ...options, root, notes, faults });
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
  const { config, pack, bundle, threads } = options;
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const setup = { paths, options: { config, pack, bundle }, root, today };
  const engine = createJudge(setup);
  const { results, notes, faults } = await readInputs(paths, options, root);
  const shared = await checkInThreads(results, threads, { setup, wanted }, engine.policies.digest);
  const report = shared.report ?? engine.check(results, wanted);
  return { notes: [...notes, ...shared.notes], faults, root, report };
}
