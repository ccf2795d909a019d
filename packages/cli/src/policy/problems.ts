/** What is wrong with rules that can be built: their author has to look at each. */
import type { Problem } from "@tmes-as-code/policy-build";

/** Printed as one error a problem. */
export class Problems extends Error {
  override readonly name = "Problems";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
    this.problems = problems;
  }
}
