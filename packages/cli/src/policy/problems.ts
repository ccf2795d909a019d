/** What is wrong with rules that can be built: their author has to look at each. */
import type { Problem } from "@tmes-as-code/policy-build";
import { printError } from "../errors.ts";
import { exitCodes, type ExitCode } from "../exit-codes.ts";
import type { PolicyFolder } from "./folder.ts";

/** Printed as one error a problem. */
export class Problems extends Error {
  override readonly name = "Problems";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
    this.problems = problems;
  }
}

/** Prints the problems of a folder's files, and gives the exit code. */
export function reported(problems: readonly Problem[], folder: PolicyFolder): ExitCode {
  if (problems.length === 0) return exitCodes.ok;
  printError(new Problems(problems.map((problem) => ({ ...problem, file: folder.nameOf(problem.file) }))));
  return exitCodes.findings;
}

/** `1 rule`, `2 rules`. */
export function countOf(rules: number): string {
  return `${String(rules)} ${rules === 1 ? "rule" : "rules"}`;
}
