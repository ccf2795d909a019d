/** All that takes long to load: the catalog, the engine, the evaluator. Loaded when a file concerns us. */
import { isRoleName, recogniseDocument } from "@tmes-as-code/policy";
import { writtenTexts, type WrittenText } from "./authoring/texts.ts";
import { evaluateFile } from "./evaluation.ts";
import type { LintedFile } from "./linted-file.ts";

export { createFileChecker, rulesOf } from "./file-check.ts";
export { policyDigest } from "./policy-digest.ts";
export { programProblems } from "./program-problems.ts";
export { reportFindings, reportProblems, reportTogether } from "./report.ts";
export { isRoleName, recogniseDocument };

/** The texts written in the properties of a file's constructs. */
export function textsIn(file: LintedFile): readonly WrittenText[] {
  return writtenTexts(evaluateFile(file));
}
