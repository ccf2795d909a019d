/** What of a program could not be judged: no rule has a verdict on it, not even "cannot be decided". */
import { constructPackageText } from "./construct-packages.ts";
import { evaluateFile } from "./evaluation.ts";
import type { LintedFile } from "./linted-file.ts";
import { problem, type Problem } from "./problem.ts";

/** Why a program is not judged. */
export function programProblems(linted: LintedFile): readonly Problem[] {
  const { gaveUp } = evaluateFile(linted);
  if (gaveUp === undefined) return [];
  const { sourceCode } = linted;
  const mention = Math.max(sourceCode.text.indexOf(constructPackageText), 0);
  const { line, column } = gaveUp.at?.loc.start ?? sourceCode.getLocFromIndex(mention);
  const message = `the program cannot be evaluated, because it ${gaveUp.why}.`;
  return [problem(message, "Move the constructs to a file of their own.", line, column + 1)];
}
