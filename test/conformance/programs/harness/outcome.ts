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
  type Disagreement,
  type Failure,
} from "./compare.ts";
import { corpusConfig, type Program } from "./corpus.ts";
import { lint } from "./lint.ts";
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
export function outcomeOf(program: Program, types: ts.Program): Outcome {
  const runs = program.environments.map((environment) =>
    synthesised({ main: program.main, config: corpusConfig, environment }),
  );
  const cells = (typed: boolean): readonly Cell[] =>
    program.files.flatMap((file) => lint(file, readFileSync(file, "utf8"), typed ? types : undefined).cells);
  const typed = cells(true);
  const untyped = cells(false);
  const failing = failures(runs);
  const outcome = (seen: readonly Cell[]): WayOutcome => ({
    disagreements: runs.flatMap((run) => disagreements(seen, run)),
    missed: failing
      .filter((failure) => !isFound(seen, failure))
      .map((failure) => ({ ...failure, said: saidOf(seen, failure) })),
    guessed: seen
      .filter(({ rule, verdict }) => program.undetermined.includes(rule) && verdict !== "undetermined")
      .map((cell) => `${cell.rule} on ${itemText(cell)}: ${cell.verdict}`),
  });
  return {
    program,
    failures: failing.length,
    typed: outcome(typed),
    untyped: outcome(untyped),
    lost: lost(untyped, typed).map((cell) => `${cell.rule} on ${itemText(cell)}: ${cell.verdict} without types`),
  };
}
