/** Runs and lints random programs, many at a time, and tells where lint and synth disagree. */
import { join } from "node:path";
import { createEngine, parseConfig, type Engine } from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import type ts from "typescript";
import { cellsOf, type Cell } from "../harness/cells.ts";
import { disagreements, failures, isFound, itemText, lost } from "../harness/compare.ts";
import { corpus, corpusConfig } from "../harness/corpus.ts";
import { lint } from "../harness/lint.ts";
import type { Check } from "../harness/recorder.ts";
import { checkOf, inSource, type Environment } from "../harness/run.ts";
import { createProgram } from "../harness/types.ts";
import { randomProgram } from "./program.ts";

/** What came out of a number of random programs. */
export interface RandomOutcome {
  /** Programs that were compared. Those that declare one item twice, and so do not run, are not. */
  readonly compared: number;
  /** Verdicts of synth, and how many of its failures lint found. */
  readonly failures: number;
  readonly found: Readonly<Record<"typed" | "untyped", number>>;
  /** A text for each program that lint and synth disagree about: seed, what was said, the program. */
  readonly wrong: readonly string[];
}

const environments: readonly Environment[] = [{}, { FLAG_0: "1" }, { FLAG_0: "1", FLAG_1: "1" }];

/** One rule only: what synth itself says is not looked at here, so it need not take long over it. */
const quick = `packs: [all]\nrules:\n${Object.keys(loadBundle().manifest.rules)
  .filter((id) => id !== "email-recovery-off")
  .map((id) => `  ${id}: { severity: "off" }`)
  .join("\n")}\n`;

/** Compares lint and synth on a random program for each seed. */
export async function compareRandom(
  seeds: readonly number[],
  progress: (soFar: RandomOutcome) => void = () => undefined,
): Promise<RandomOutcome> {
  const batch = 40;
  const engine = createEngine({
    bundle: loadBundle(),
    config: parseConfig(corpusConfig, "tmes.config.yaml"),
    today: new Date().toISOString().slice(0, "2026-01-31".length),
  });
  const total = { compared: 0, failures: 0, found: { typed: 0, untyped: 0 }, wrong: new Array<string>() };
  let types: ts.Program | undefined;
  for (let start = 0; start < seeds.length; start += batch) {
    const texts = new Map(
      seeds
        .slice(start, start + batch)
        .map((seed) => [join(corpus.folder, `random-${String(seed)}.ts`), randomProgram(seed)]),
    );
    types = createProgram([...texts.keys()], texts, types);
    for (const [file, text] of texts) {
      const runs = await truths(engine, file, texts);
      if (runs === undefined) continue;
      total.compared += 1;
      const failing = failures(runs);
      total.failures += failing.length;
      const untyped = lint(file, text).cells;
      const typed = lint(file, text, types).cells;
      total.found.typed += failing.filter((failure) => isFound(typed, failure)).length;
      total.found.untyped += failing.filter((failure) => isFound(untyped, failure)).length;
      const complaints = [...contradictions("typed", typed, runs), ...contradictions("untyped", untyped, runs)].concat(
        lost(untyped, typed).map((cell) => `known only without types: ${cell.rule} on ${itemText(cell)}`),
      );
      if (complaints.length > 0) total.wrong.push(`${file}\n${[...new Set(complaints)].join("\n")}\n${text}`);
    }
    progress(total);
  }
  return total;
}

function contradictions(way: string, seen: readonly Cell[], runs: readonly (readonly Cell[])[]): readonly string[] {
  return runs
    .flatMap((run) => disagreements(seen, run))
    .map(
      ({ what, rule, item, paths, lint: said, synth }) =>
        `${way}: ${what}: ${rule} on ${item}, ${paths.join(", ")}: lint says ${said}, synth says ${synth}`,
    );
}

/** What is true of a program in each environment; nothing when it cannot be run in one of them. */
async function truths(
  engine: Engine,
  main: string,
  files: ReadonlyMap<string, string>,
): Promise<(readonly Cell[])[] | undefined> {
  // One that does not ask is the same in all of them.
  const asks = files.get(main)?.includes("process.env") === true;
  const runs: (readonly Cell[])[] = [];
  try {
    for (const environment of asks ? environments : environments.slice(0, 1)) {
      const check = await checkOf({ main, config: quick, environment, files });
      runs.push(check === undefined ? [] : cellsOf(judgedBy(engine, check.sources)).map(inSource));
    }
    return runs;
  } catch (error) {
    if (error instanceof Error && error.name === "TmesConfigError") return undefined;
    throw error;
  }
}

/** Judges what was written, without going into what nobody declared. */
function judgedBy(engine: Engine, written: Check["sources"]): Check {
  const sources = written.map((source) => ({
    ...source,
    tenants: source.tenants.map((tenant) => ({ ...tenant, view: "open" as const })),
  }));
  return { engine, sources, report: engine.check(sources, { allResults: true }) };
}
