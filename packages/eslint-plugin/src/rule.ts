/** Lint rules made from what the bundle says of its rules. */
import { expectedText, shownText, type Finding, type RuleInfo } from "@tmes-as-code/policy";
import type { TSESTree } from "@typescript-eslint/types";
import type { TSESLint } from "@typescript-eslint/utils";
import type { Rule } from "eslint";
import { columnOffset, markOf, offerInDocument } from "./documents.ts";
import { NodeLocation } from "./fold/emit.ts";
import type { Judge, Judgement } from "./judge.ts";
import { lintedFile, type Form } from "./linted-file.ts";
import { ownPage } from "./pages.ts";
import { offerFor, type Offer } from "./suggest.ts";

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
      const { sourceCode, form } = file;
      const check = (): void => {
        const judgement = judge.judge(file);
        if (judgement.problem !== undefined && !reported.has(judgement)) {
          reported.add(judgement);
          const { message, line, column } = judgement.problem;
          const start = { line, column: column - columnOffset(form) };
          context.report({ loc: { start, end: start }, messageId: "problem", data: { text: message } });
        }
        for (const finding of distinct(judgement.findings.filter(concerns))) report(context, sourceCode, form, finding);
      };
      return form === "json" ? { Document: check } : { Program: check };
    },
  };
}

/** One finding for each place: several contexts of one line say the same, a failure first. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of findings) {
    const { location } = finding.place;
    if (location?.line === undefined) continue;
    const key =
      location instanceof NodeLocation
        ? `${location.target.node.range.join()} ${finding.path}`
        : `${String(location.line)} ${String(location.column)} ${finding.path}`;
    const other = byPlace.get(key);
    if (other === undefined || (other.verdict === "undetermined" && finding.verdict === "fail"))
      byPlace.set(key, finding);
  }
  return [...byPlace.values()];
}

function report(
  context: Rule.RuleContext,
  sourceCode: Readonly<TSESLint.SourceCode>,
  form: Form,
  finding: Finding,
): void {
  const data = { text: textOf(finding) };
  const { location } = finding.place;
  if (location instanceof NodeLocation) {
    const { target } = location;
    const offer = offerFor(finding, target, sourceCode);
    context.report({
      loc: shortened(target.node),
      messageId: "finding",
      data,
      suggest: suggestions(offer),
    });
    return;
  }
  if (location?.line === undefined) return;
  const offer = offerInDocument(finding, sourceCode, form, location);
  context.report({ loc: markOf(sourceCode, form, location), messageId: "finding", data, suggest: suggestions(offer) });
}

function suggestions(offer: Offer | undefined): Rule.SuggestionReportDescriptor[] {
  if (offer === undefined) return [];
  const fix = (fixer: Rule.RuleFixer): Rule.Fix[] =>
    offer.edits.map(({ range: [start, end], text }) => fixer.replaceTextRange([start, end], text));
  return [{ messageId: "mend", data: { text: offer.text }, fix }];
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
