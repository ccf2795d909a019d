/** `tmes watch`: synthesises again whenever something that the program uses changes. */
import { configFile, text, type Finding } from "@tmes-as-code/policy";
import { baselineFile, isWithin, rootOf, stateOf, type SynthInput } from "@tmes-as-code/policy/node";
import { utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { printError, printNote, UsageError } from "../errors.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import { write } from "../terminal.ts";
import { onChange } from "./changes.ts";
import { inputsOf } from "./inputs-of-run.ts";
import { outputsOf, recordFolder } from "./make-record.ts";
import { programOf, settingsFile } from "./program.ts";
import { startRun, type RecordedRun, type Running } from "./recorded-run.ts";
import { isFailing, recordedSynth, summary, type Recorded, type SynthOptions } from "./synth-once.ts";

/** Options of `tmes watch`; see its `--help`. */
export interface WatchOptions extends SynthOptions {
  /** A file whose time is set after each synth, so that an editor that watches it lints again. */
  readonly touch?: string;
}

/** Findings that are shown. */
const mostFindings = 5;
/** Lines that are shown of what a program printed that failed. */
const mostLines = 10;
/** How often in a row a synth is started again because something changed while it ran: the program may change it itself. */
const mostRestarts = 3;

/** Synthesises until it is interrupted. */
export async function watch(command: readonly string[], { limit, touch }: WatchOptions): Promise<ExitCode> {
  const folder = recordFolder();
  const root = rootOf(folder);
  // Without a program there is nothing to wait for.
  programOf(command, folder);
  const state = new State();
  const changes = onChange(() => state.change());
  const interrupt = (): void => state.end();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, interrupt);
  const settings = (): readonly SynthInput[] => [contentOf(join(folder, settingsFile)), ...policyFiles(folder, root)];
  let inputs = settings();
  write("stderr", "Synthesising when something changes. Ctrl-C ends it.\n");
  while (!state.isEnded()) {
    changes.expect(inputs.map(([kind, path]) => [kind, path, stateOf(kind, path)]));
    let isAgain = false;
    try {
      const program = programOf(command, folder);
      const run = await state.run(startRun(program, { folder, limit, output: "keep" }));
      const used = inputsOf(run, outputsOf(run), program.files, root);
      inputs = [...settings(), ...used.inputs, ...run.seen.map(contentOf)];
      isAgain = state.startsAgain(used.changed);
      if (run.stopped !== "user" && !isAgain) show(run, () => recordedSynth(program, run, folder, limit));
      if (touch !== undefined && !isAgain) setTime(touch);
    } catch (error) {
      printError(error);
    }
    if (isAgain || state.isEnded()) continue;
    changes.expect(inputs);
    await state.next();
  }
  changes.close();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, interrupt);
  return exitCodes.ok;
}

/** What changes from outside while the program runs or is waited for. */
class State {
  #running: Running | undefined;
  #isChanged = false;
  #isEnded = false;
  #restarts = 0;
  #wake = (): void => undefined;

  isEnded(): boolean {
    return this.#isEnded;
  }

  /** Something that the program uses has changed. */
  change(): void {
    this.#isChanged = true;
    if (this.#restarts < mostRestarts) this.#running?.stop();
    this.#wake();
  }

  end(): void {
    this.#isEnded = true;
    this.#running?.stop();
    this.#wake();
  }

  async run(running: Running): Promise<RecordedRun> {
    this.#running = running;
    this.#isChanged = false;
    try {
      return await running.ended;
    } finally {
      this.#running = undefined;
    }
  }

  /** Whether the program is run again at once. */
  startsAgain(changedMeanwhile: boolean): boolean {
    if ((changedMeanwhile || this.#isChanged) && this.#restarts < mostRestarts) {
      this.#restarts++;
      return true;
    }
    this.#restarts = 0;
    return false;
  }

  /** Waits for a change, or the end. */
  next(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}

/** The configurations that may count, and their baselines: what judges besides the program. */
function policyFiles(folder: string, root: string): readonly SynthInput[] {
  const own = [configFile, baselineFile].map((name) => contentOf(join(folder, name)));
  const above = dirname(folder);
  return folder === root || !isWithin(above, root) ? own : [...own, ...policyFiles(above, root)];
}

const contentOf = (path: string): SynthInput => ["content", path, stateOf("content", path)];

/** Prints what a synth decided, or why there is nothing. */
function show(run: RecordedRun, record: () => Recorded): void {
  try {
    const { judged, unusable } = record();
    const open = judged.report.findings.filter(({ status, verdict }) => status === "open" && verdict === "fail");
    const worst = [...open.filter(isFailing), ...open.filter((finding) => !isFailing(finding))];
    const lines = [
      `${new Date().toTimeString().slice(0, 8)}  ${summary(judged, run)}`,
      ...worst.slice(0, mostFindings).map(findingLine),
      ...(worst.length > mostFindings ? [`  and ${String(worst.length - mostFindings)} more that fail`] : []),
    ];
    write("stdout", `${lines.join("\n")}\n`);
    for (const reason of unusable) printNote(`the editor cannot use this synth, because ${reason}.`);
  } catch (error) {
    printError(error);
    const printed = run.printed.trimEnd().split("\n").slice(-mostLines);
    if (error instanceof UsageError && run.printed !== "") write("stderr", `  ${printed.join("\n  ")}\n`);
  }
}

function findingLine({ place: { location }, severity, message }: Finding): string {
  const line = location?.line === undefined ? "" : `:${String(location.line)}`;
  return `  ${location === undefined ? "" : `${location.file}${line}  `}${severity === "error" ? "error" : "warning"}  ${text.plain(message)}`;
}

function setTime(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch (cause) {
    throw new UsageError(`${file}: its time cannot be set.`, "Name a file that exists after --touch.", { cause });
  }
}
