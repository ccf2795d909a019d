/** Reports what the rules say of a file. */
import { parsePath } from "@tmes-as-code/catalog";
import { expectedText, inert, shownText, text, type DraftItem, type Finding } from "@tmes-as-code/policy";
import type { TSESTree } from "@typescript-eslint/types";
import type { Rule } from "eslint";
import { columnOffset, markOf, offersInDocument } from "./documents.ts";
import type { FileCheck } from "./file-check.ts";
import { constructEdits } from "./insert-constructs.ts";
import { documentEdits } from "./insert-items.ts";
import type { LintedFile } from "./linted-file.ts";
import type { Problem } from "./problem.ts";
import type { Offer } from "./suggest.ts";
import { undeclaredItem } from "./undeclared-item.ts";

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
  concerns: (finding: Finding) => boolean,
): void {
  for (const finding of checked.findings) {
    if (!concerns(finding)) continue;
    const text = [textOf(finding), ...checked.lapses(finding)].join(" ");
    report(context, file, checked, text, [finding]);
  }
}

/** Reports findings of several rules: what is not declared once for each line. */
export function reportTogether(
  context: Rule.RuleContext,
  file: LintedFile,
  checked: FileCheck,
  findings: readonly Finding[],
): void {
  const lines = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!isUndeclared(finding)) {
      const text = [textOf(finding), ...checked.lapses(finding), `Rule: ${finding.rule}.`].join(" ");
      report(context, file, checked, text, [finding]);
      continue;
    }
    const line = `${String(finding.place.location?.line)} ${String(checked.bySynth(finding))}`;
    lines.set(line, [...(lines.get(line) ?? []), finding]);
  }
  for (const together of lines.values()) report(context, file, checked, undeclaredText(together), together);
}

/** Whether a finding cannot be decided because of nothing but what is not declared. */
function isUndeclared({ verdict, unknown }: Finding): boolean {
  return verdict === "undetermined" && unknown.length > 0 && unknown.every(({ reason }) => reason === "undeclared");
}

/** Of how many items and settings the names are listed. */
const maxListed = 12;

function undeclaredText(findings: readonly Finding[]): string {
  const items = new Set(
    findings.flatMap((finding) => {
      const item = undeclaredItem(finding);
      return item === undefined ? [] : [itemText(item.kind, item.name)];
    }),
  );
  const settings = findings
    .filter((finding) => undeclaredItem(finding) === undefined)
    .flatMap(({ unknown }) => unknown.map(({ path }) => path))
    .flatMap((path) => {
      const item = itemIn(path);
      if (item === undefined) return path.replace(/^settings\./, "");
      return items.has(item) ? [] : `settings of ${item}`;
    });
  const names = [...items, ...new Set(settings)];
  const more = names.length > maxListed ? ` and ${String(names.length - maxListed)} more` : "";
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const are = names.length === 1 ? "is" : "are";
  return `Cannot be decided: ${names.slice(0, maxListed).join(", ")}${more} ${are} not declared. Rules: ${rules.join(", ")}.`;
}

/** The item that a path of settings leads to. */
function itemIn(path: string): string | undefined {
  const [root, kind, name] = parsePath(path) ?? [];
  return root === "items" ? itemText(String(kind), String(name)) : undefined;
}

const itemText = (kind: string, name: string): string => `${kind} "${name}"`;

/** Reports findings at the place of the first. */
function report(
  context: Rule.RuleContext,
  file: LintedFile,
  checked: FileCheck,
  message: string,
  findings: readonly Finding[],
): void {
  const { sourceCode, form } = file;
  const [first] = findings;
  const location = first?.place.location;
  if (first === undefined || location?.line === undefined) return;
  const marked = checked.markOf(first) ?? checked.targetOf(first)?.node;
  const offers = new Map<string, Offer>();
  for (const finding of findings)
    for (const offer of offersOf(finding, file, checked)) if (!offers.has(offer.text)) offers.set(offer.text, offer);
  for (const offer of stubOffers(findings, file, checked)) offers.set(offer.text, offer);
  context.report({
    messageId: "finding",
    data: { text: shown(checked.bySynth(first) ? `At the last synth: ${message}` : message) },
    loc: marked === undefined ? markOf(sourceCode, form, location) : shortened(marked),
    suggest: [...offers.values()].map(suggestion),
  });
}

function offersOf(finding: Finding, { sourceCode, form }: LintedFile, checked: FileCheck): readonly Offer[] {
  if (form === "program")
    return checked
      .offersFor(finding)
      .flatMap((ways) => ways.find(({ changes }) => checked.fixes(finding, changes)) ?? []);
  const { location } = finding.place;
  if (location === undefined) return [];
  return offersInDocument(finding, sourceCode, form, location).filter(({ after }) => checked.fixes(finding, after));
}

/** Offers to declare what is not: all of it, and each item. */
function stubOffers(findings: readonly Finding[], file: LintedFile, checked: FileCheck): readonly Offer[] {
  const lacking = new Map<string, { readonly finding: Finding; readonly item: DraftItem }>();
  for (const finding of findings) {
    const item = checked.stubOf(finding);
    if (item !== undefined) lacking.set(itemText(item.kind, item.name), { finding, item });
  }
  const [first] = lacking.values();
  if (first === undefined) return [];
  const offer = (what: string, items: readonly DraftItem[]): readonly Offer[] => {
    const target = checked.targetOf(first.finding);
    const { location } = first.finding.place;
    const edits =
      file.form === "program"
        ? target && constructEdits(items, target.construct, file.sourceCode)
        : location && documentEdits(items, file.sourceCode, file.form, location);
    return edits === undefined
      ? []
      : [{ text: `Declare ${what} with all settings that rules read, marked unconfirmed`, edits }];
  };
  const all = [...lacking.values()].map(({ item }) => item);
  return [
    ...(all.length === 1 ? [] : offer(`all ${String(all.length)} of them`, all)),
    ...[...lacking].slice(0, maxListed).flatMap(([name, { item }]) => offer(name, [item])),
  ];
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
