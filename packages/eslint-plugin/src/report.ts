/** Reports what the rules say of a file. */
import { expectedText, inert, shownText, text, type Finding } from "@tmes-as-code/policy";
import type { TSESTree } from "@typescript-eslint/types";
import type { Rule } from "eslint";
import { columnOffset, markOf, offersInDocument } from "./documents.ts";
import type { FileChecker, FileCheck } from "./file-check.ts";
import type { LintedFile } from "./linted-file.ts";
import { offersFor, type Offer } from "./suggest.ts";

/** Files whose problem was reported: once, whatever rule comes first. */
const reported = new WeakSet<FileCheck>();

/** Reports the findings that concern a lint rule. */
export function reportFindings(
  context: Rule.RuleContext,
  file: LintedFile,
  checker: FileChecker,
  concerns: (rule: string) => boolean,
): void {
  const checked = checker.check(file);
  if (checked.problem !== undefined && !reported.has(checked)) {
    reported.add(checked);
    const { message, line, column } = checked.problem;
    const start = { line, column: column - columnOffset(file.form) };
    context.report({ loc: { start, end: start }, messageId: "problem", data: { text: shown(message) } });
  }
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
