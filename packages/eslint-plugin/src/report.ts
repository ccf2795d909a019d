/** Reports what the rules say of a file. */
import { expectedText, inert, shownText, text, type Finding } from "@tmes-as-code/policy";
import type { TSESTree } from "@typescript-eslint/types";
import type { Rule } from "eslint";
import { columnOffset, markOf, offersInDocument } from "./documents.ts";
import type { FileCheck } from "./file-check.ts";
import type { LintedFile } from "./linted-file.ts";
import type { Problem } from "./problem.ts";
import { offersFor, type Offer } from "./suggest.ts";

/** Reports why a file, or a part of it, is not judged. `advice`: a sentence that follows. */
export function reportProblems(
  context: Rule.RuleContext,
  file: LintedFile,
  problems: readonly Problem[],
  advice?: string,
): void {
  for (const { message, line, column } of problems) {
    const start = { line, column: column - columnOffset(file.form) };
    const whole = advice === undefined ? message : `${message} ${advice}`;
    context.report({ loc: { start, end: start }, messageId: "problem", data: { text: shown(whole) } });
  }
}

/** Reports the findings that concern a lint rule. */
export function reportFindings(
  context: Rule.RuleContext,
  file: LintedFile,
  checked: FileCheck,
  concerns: (rule: string) => boolean,
): void {
  for (const finding of checked.findings) if (concerns(finding.rule)) report(context, file, checked, finding);
}

function report(context: Rule.RuleContext, file: LintedFile, checked: FileCheck, finding: Finding): void {
  const { sourceCode, form } = file;
  const { location } = finding.place;
  if (location?.line === undefined) return;
  const reported = {
    messageId: "finding",
    data: { text: shown([textOf(finding), ...checked.lapses(finding)].join(" ")) },
  };
  const mark = checked.markOf(finding);
  if (mark !== undefined) {
    context.report({ ...reported, loc: shortened(mark) });
    return;
  }
  const target = checked.targetOf(finding);
  if (target !== undefined) {
    const offers = offersFor(finding, target, sourceCode).filter(({ changes }) => checked.fixes(finding, changes));
    context.report({ ...reported, loc: shortened(target.node), suggest: offers.map(suggestion) });
    return;
  }
  const offers = offersInDocument(finding, sourceCode, form, location).filter(({ after }) =>
    checked.fixes(finding, after),
  );
  context.report({ ...reported, loc: markOf(sourceCode, form, location), suggest: offers.map(suggestion) });
}

function suggestion({ text, edits }: Offer): Rule.SuggestionReportDescriptor {
  const fix = (fixer: Rule.RuleFixer): Rule.Fix[] =>
    edits.map(({ range: [start, end], text: inserted }) => fixer.replaceTextRange([start, end], inserted));
  return { messageId: "fix", data: { text: shown(text) }, fix };
}

/** Reports of ESLint end in the logs of pipelines too. */
function shown(message: string): string {
  return inert(text.plain(message));
}

/** A value that spans lines is marked on its first only. */
function shortened(node: TSESTree.Node): TSESTree.SourceLocation {
  const { start, end } = node.loc;
  return start.line === end.line ? node.loc : { start, end: { line: start.line, column: start.column + 1 } };
}

function textOf(finding: Finding): string {
  const parts = [finding.message];
  if (finding.verdict === "fail" && finding.expected !== undefined && !("manual" in finding.expected)) {
    parts.push(`Found ${shownText(finding.actual)}, expected ${expectedText(finding.expected)}.`);
  }
  return parts.join(" ");
}
