/** Everything there is to say of one program: run in each of its environments, linted with types and without. */
import { readFileSync } from "node:fs";
import type ts from "typescript";
import type { Cell } from "./cells.ts";
import {
  disagreements,
  failures,
  isFound,
  itemText,
  lost,
  saidOf,
  together,
  type Disagreement,
  type Failure,
} from "./compare.ts";
import { corpusConfig, type Program } from "./corpus.ts";
import { lint, type Linted } from "./lint.ts";
import { synthesised } from "./run.ts";

/** How a program is linted. */
export type Way = "typed" | "untyped";

/** The ways a program is linted. */
export const ways: readonly Way[] = ["typed", "untyped"];

/** What came out of one way of linting. */
export interface WayOutcome {
  readonly disagreements: readonly Disagreement[];
  /** Failures of synth that lint did not find, with what it said instead. */
  readonly missed: readonly (Failure & { readonly said: string })[];
  /** Files that lint does not judge, and why. */
  readonly refusals: readonly string[];
  /** Verdicts on rules of which the program says that they cannot be known. */
  readonly guessed: readonly string[];
}

/** What came out of one program. */
export interface Outcome extends Readonly<Record<Way, WayOutcome>> {
  readonly program: Program;
  /** Failures of synth that do not depend on the environment. */
  readonly failures: number;
  /** Verdicts that are known without types and not with them. */
  readonly lost: readonly string[];
}

/** Runs and lints a program. `types` is a compiler's program with its files. */
export async function outcomeOf(program: Program, types: ts.Program): Promise<Outcome> {
  const runs: (readonly Cell[])[] = [];
  for (const environment of program.environments) {
    runs.push(await synthesised({ main: program.main, config: corpusConfig, environment }));
  }
  const linted = (typed: boolean): readonly Linted[] =>
    program.files.map((file) => lint(file, readFileSync(file, "utf8"), typed ? types : undefined));
  const typed = linted(true);
  const untyped = linted(false);
  const failing = failures(runs);
  const outcome = (files: readonly Linted[]): WayOutcome => {
    const seen = cellsOf(files);
    return {
      disagreements: runs.flatMap((run) => disagreements(seen, run)),
      missed: failing
        .filter((failure) => !isFound(seen, failure))
        .map((failure) => ({ ...failure, said: saidOf(seen, failure) })),
      refusals: files.flatMap(({ refusals }) => refusals),
      guessed: seen
        .filter(({ rule, verdict }) => program.undetermined.includes(rule) && verdict !== "undetermined")
        .map((cell) => `${cell.rule} on ${itemText(cell)}: ${cell.verdict}`),
    };
  };
  return {
    program,
    failures: failing.length,
    typed: outcome(typed),
    untyped: outcome(untyped),
    lost: lost(cellsOf(untyped), cellsOf(typed)).map(
      (cell) => `${cell.rule} on ${itemText(cell)}: ${cell.verdict} without types`,
    ),
  };
}

function cellsOf(files: readonly Linted[]): readonly Cell[] {
  return together(files.map(({ cells }) => cells));
}
