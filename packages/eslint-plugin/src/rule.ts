/** Lint rules made from what the bundle says of its rules. */
import { expectedText, shownText, type Finding, type RuleInfo } from "@tmes-as-code/policy";
import type { TSESTree } from "@typescript-eslint/types";
import type { Rule } from "eslint";
import { columnOffset, markOf, offersInDocument } from "./documents.ts";
import { NodeLocation } from "./fold/emit.ts";
import type { Judge, Judgement } from "./judge.ts";
import { lintedFile, type LintedFile } from "./linted-file.ts";
import { ownPage } from "./pages.ts";
import { offersFor, type Offer } from "./suggest.ts";

/** Languages a rule speaks: programs, and tenant documents in JSON and YAML. */
const languages: string[] = ["js/js", "json/json", "json/jsonc", "json/json5", "yml/yaml"];

const messages = { finding: "{{text}}", problem: "Nothing can be judged here: {{text}}", mend: "{{text}}." };

/** Files whose problem was reported: once, whatever rule comes first. */
const reported = new WeakSet<Judgement>();

/** The lint rule for a policy rule. */
export function lintRule(info: RuleInfo, judge: Judge): Rule.RuleModule {
  return makeRule(info.title, judge.pages.get(info.id), judge, (finding) => finding.rule === info.id);
}

/** The lint rule for all findings of rules that have no lint rule of their own. */
export function otherRules(known: ReadonlySet<string>, judge: Judge): Rule.RuleModule {
  return makeRule("Rules of your own bundle", ownPage("custom"), judge, (finding) => !known.has(finding.rule));
}

function makeRule(
  description: string,
  url: string | undefined,
  judge: Judge,
  concerns: (finding: Finding) => boolean,
): Rule.RuleModule {
  const docs = { description, ...(url === undefined ? {} : { url }) };
  return {
    meta: { type: "problem", docs, messages, schema: [], hasSuggestions: true, languages },
    create(context) {
      const file = lintedFile(context);
      if (file === undefined) return {};
      const { form } = file;
      const check = (): void => {
        const judgement = judge.judge(file);
        if (judgement.problem !== undefined && !reported.has(judgement)) {
          reported.add(judgement);
          const { message, line, column } = judgement.problem;
          const start = { line, column: column - columnOffset(form) };
          context.report({ loc: { start, end: start }, messageId: "problem", data: { text: message } });
        }
        for (const finding of judgement.findings.filter(concerns)) report(context, file, judgement, finding);
      };
      return form === "json" ? { Document: check } : { Program: check };
    },
  };
}

function report(context: Rule.RuleContext, file: LintedFile, judgement: Judgement, finding: Finding): void {
  const { sourceCode, form } = file;
  const { location } = finding.place;
  if (location?.line === undefined) return;
  const reported = { messageId: "finding", data: { text: textOf(finding) } };
  if (location instanceof NodeLocation) {
    const { target } = location;
    const offers = offersFor(finding, target, sourceCode).filter(({ changes }) => judgement.mends(finding, changes));
    context.report({ ...reported, loc: shortened(target.node), suggest: offers.map(suggestion) });
    return;
  }
  const offers = offersInDocument(finding, sourceCode, form, location).filter(({ after }) =>
    judgement.mends(finding, after),
  );
  context.report({ ...reported, loc: markOf(sourceCode, form, location), suggest: offers.map(suggestion) });
}

function suggestion({ text, edits }: Offer): Rule.SuggestionReportDescriptor {
  const fix = (fixer: Rule.RuleFixer): Rule.Fix[] =>
    edits.map(({ range: [start, end], text: inserted }) => fixer.replaceTextRange([start, end], inserted));
  return { messageId: "mend", data: { text }, fix };
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
