/**
 * The report for a terminal in as few lines as it takes: what is wrong by rule, with the fix once, what is missing by
 * object, and a few lines on what was checked. The full report (pretty.ts) has everything about each finding.
 */
import { plain } from "../output/plain.ts";
import type { Finding, Report, UnknownReason } from "../types.ts";
import {
  caveatLines,
  configurationInWords,
  type Detail,
  inputsInWords,
  notReadInWords,
  shardInWords,
  summaryOf,
} from "./account.ts";
import { defaultRulesInWords, isAboutDefaultRule } from "./claims.ts";
import { type Entry, flowing, foundInWords } from "./entry.ts";
import type { PrintOptions } from "./format.ts";
import { preparedOf } from "./prepared.ts";
import { colours, type Paint, paints, signs } from "./paint.ts";
import { type Section, unset } from "./rich.ts";
import { byCodeUnit, capital, count, grouped, inBlocks, list, wrap } from "./text.ts";
import { exceptionCommand, expectedInWords, itemInWords, placeInWords, reasonInWords, settledBy } from "./words.ts";

type Tenant = Report["tenants"][number];

/** Lists are cut: `--verbose` has the rest. */
const detail: Detail = { verbose: false, more: "--verbose" };
/** Findings of one rule that are shown. */
const mostOfRule = 8;
/** Objects with missing settings that are shown under one reason. */
const mostObjects = 8;
/** Lines of a statement beside `error`. */
const mostStatementLines = 3;
/** The same in a compact report. */
const fewStatementLines = 2;
/** Lines of a fix; `tmes explain` has all of it. */
const mostFixLines = 3;
/** If so many failures and all that is open need so many lines, each takes as few lines as possible, so that 80 lines hold the report. */
const [manyFindings, mostFindingLines] = [16, 60];
/** Characters of a fix that stay on its last line. */
const leastFixText = 20;

interface Page {
  readonly paint: Paint;
  /** No line is longer. */
  readonly width: number;
  /** No empty line between findings, at most two lines of a statement, one of a fix. */
  readonly compact: boolean;
}

/** The report in few lines. Ends with a newline. */
export function formatBrief(report: Report, options: PrintOptions): string {
  const { entries, change, gate, obligations } = preparedOf(report, options);
  const roomy: Page = { paint: paints(options.colour), width: Math.max(40, options.width ?? 100), compact: false };
  const blocks = findingBlocks(entries, report, roomy);
  const isLong = blocks.flat().length > mostFindingLines;
  const failed = entries.filter(({ level, finding }) => level !== "note" && finding.verdict === "fail");
  const compact = isLong && failed.length >= manyFindings;
  const page = { ...roomy, compact };
  return inBlocks([
    ...(compact ? [findingBlocks(entries, report, page).flat()] : blocks),
    coveredBlock(
      entries.filter(({ level }) => level === "note"),
      page,
    ),
    ...[...change, ...obligations, ...gate].map((section) => sectionBlock(section, page)),
    accountBlock(report, options.full ?? detail.more, page),
    closingLines(report, page),
  ]);
}

/** What is open: errors, then warnings, of each first what is there and then what is missing. */
function findingBlocks(entries: readonly Entry[], report: Report, page: Page): readonly (readonly string[])[] {
  const tenants = new Map(report.tenants.map((tenant) => [tenant.name, tenant]));
  const isAboutDefault = ({ finding }: Entry): boolean => isAboutDefaultRule(finding, tenants.get(finding.tenant));
  return (["error", "warning"] as const).flatMap((level) => {
    const open = entries.filter((entry) => entry.level === level);
    const present = open.filter((entry) => !isMissing(entry));
    return [
      ...byRule(present).map((same) => ruleBlock(same, report, page)),
      ...missingBlocks(
        open.filter((entry) => isMissing(entry) && !isAboutDefault(entry)),
        page,
      ),
      defaultRulesBlock(open.filter(isAboutDefault), tenants, page),
    ];
  });
}

/** Whether a finding is about values that are missing, and not about what is there. */
function isMissing({ finding }: Entry): boolean {
  return finding.verdict === "undetermined" && finding.unknown.length > 0;
}

/** Findings of one rule at one level, in order of urgency. */
function byRule(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const rules = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.label, entry.rule, entry.afterMerge, entry.finding.remediation]);
    rules.set(key, [...(rules.get(key) ?? []), entry]);
  }
  return [...rules.values()];
}

function ruleBlock(entries: readonly Entry[], { tenants }: Report, page: Page): readonly string[] {
  const [first] = entries;
  if (first === undefined) return [];
  const isNew = entries.some(({ finding }) => finding.introduced === true);
  const after = first.afterMerge ? " after the merge" : isNew ? " new" : "";
  const shown = entries.slice(0, entries.length > mostOfRule + 1 ? mostOfRule : entries.length);
  const rest = entries.length - shown.length;
  const severalTenants = tenants.length !== 1;
  return [
    ...headLines(first, `${first.label}${after}`, first.message, page),
    ...shown.flatMap((entry) => [
      ...(entry === first ? [] : statementLines(entry, page)),
      ...placeLines(entry, severalTenants, page),
    ]),
    ...(rest > 0 ? [page.paint.dim(`  and ${grouped(rest)} more (--verbose lists them)`)] : []),
    ...fixLines(first, page),
  ];
}

/** `error  What is wrong`, with further lines below the first. */
function headLines({ level }: Entry, label: string, statement: string, page: Page): readonly string[] {
  const { paint, width, compact } = page;
  const most = compact ? fewStatementLines : mostStatementLines;
  const [first = "", ...more] = shortened(statement, width - 2, most, width - label.length - 2);
  const loud = level === "error" ? (text: string) => paint.red(paint.bold(text)) : paint.yellow;
  return [`${loud(label)}  ${paint.bold(first)}`, ...more.map((line) => `  ${paint.bold(line)}`)];
}

/** What is wrong, where the head says it of another finding of the rule. */
function statementLines({ message }: Entry, { width }: Page): readonly string[] {
  return shortened(message, width - 2, 2).map((line) => `  ${line}`);
}

/** Where in the author's file, and what was found and expected: in one line, or in two where that is too long. */
function placeLines({ finding, tenant, message }: Entry, severalTenants: boolean, page: Page): readonly string[] {
  const whose = [
    ...(tenant === "" || (!severalTenants && finding.item !== undefined) ? [] : [tenant]),
    ...(finding.item ? [itemInWords(finding.item)] : []),
  ].join(", ");
  const where = placeInWords(finding.place) ?? (finding.place.address && plain(finding.place.address)) ?? "";
  const room = page.width - 4;
  const isNamed = (finding.item === undefined ? [tenant] : [finding.item.name, tenant]).every(
    (name) => name === "settings" || message.includes(plain(name)),
  );
  const whole = [isNamed && where !== "" ? "" : whose, where].filter((part) => part !== "").join("  ");
  const place = whole === "" ? "" : fits(whole, where, room);
  const value = valueInWords(finding, room);
  const beside = page.compact ? valueInWords(finding, room - place.length - 2) : value;
  const together = [place, beside ?? ""].filter((part) => part !== "").join("  ");
  const lines = together.length <= room ? [together] : [place, cut(value ?? "", room)];
  const paint = (line: string): string =>
    where === "" || !line.includes(where) ? line : line.replace(where, () => page.paint.cyan(where));
  return lines.flatMap((line) => (line === "" ? [] : [`    ${paint(line)}`]));
}

/** The place in one line: the name before it is left out where both do not fit, and the place is cut last. */
function fits(place: string, where: string, width: number): string {
  return place.length <= width ? place : cut(where === "" ? place : where, width);
}

/** A text in so many lines, with its end left out where it is too long. */
function shortened(text: string, width: number, most: number, first = width): readonly string[] {
  const lines = wrap(text, width, first);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${cutAtWord(lines[most - 1] ?? "", width - 4)} ...`];
}

/**
 * `enabled: found true, expected false`, with as many names of the path as fit, and at least the last; nothing where the
 * message says more.
 */
function valueInWords(finding: Finding, width: number): string | undefined {
  const { expected, path } = finding;
  const found = foundInWords(finding);
  if (expected === undefined || "manual" in expected || found === undefined || path === "") return undefined;
  const value = `: found ${found}, expected ${expectedInWords(expected)}`;
  const names = plain(path.replace(/^settings\./, "")).split(".");
  const texts = names.map((_, left) => `${left > 0 ? "..." : ""}${names.slice(left).join(".")}${value}`);
  return texts.find((text) => text.length <= width) ?? texts.at(-1);
}

/** The rule, and how to meet it. */
function fixLines(entry: Entry, page: Page): readonly string[] {
  const fix = entry.fields.find(({ label }) => label === "fix")?.text ?? `${entry.title}.`;
  const width = page.width - 2;
  const lines = page.compact ? [inOneLine(`${entry.rule}: `, fix, width)] : inLines(entry, fix, width);
  return lines.map((line) => page.paint.dim(`  ${line}`));
}

function inLines({ finding, rule }: Entry, fix: string, width: number): readonly string[] {
  const isRule = !finding.rule.includes("/");
  const lines = wrap(`${rule}: ${fix}`, width);
  const shown = lines.slice(0, mostFixLines);
  if (lines.length > mostFixLines) {
    const explain = ` ... (tmes explain ${finding.rule})`;
    const more = isRule && explain.length <= width - leastFixText ? explain : " ... (--verbose)";
    shown[mostFixLines - 1] = cutAtWord(shown[mostFixLines - 1] ?? "", width - more.length) + more;
  }
  return shown;
}

/** The beginning of a fix. If that is a path in the console, the last pages matter most: `Console: Logs > ... > Syslog`. */
function inOneLine(rule: string, fix: string, width: number): string {
  const path = (/^.*?\.(?= |$)/.exec(fix) ?? [fix])[0];
  const [menu = "", ...pages] = path.split(/ > (?![^(]*\))/);
  const ends = pages.map((_, left) => ["...", ...pages.slice(left)].join(" > "));
  const shorter = [...ends.slice(1).map((end) => `${menu} > ${end}`), ...ends].map((end) => rule + end);
  const fitting = (rule + path).length > width ? shorter.find((one) => one.length <= width) : undefined;
  return fitting ?? shortened(rule + fix, width, 1).join("");
}

/** What is missing in one object: a tenant's item, or the tenant. */
interface Missing {
  readonly object: string;
  readonly tenants: Set<string>;
  readonly paths: Set<string>;
}

/** Everything that is missing for one reason. */
interface MissingFor {
  readonly reason: UnknownReason;
  readonly objects: Map<string, Missing>;
  readonly entries: Set<Entry>;
}

/** What is missing by reason, then by object, and how many rules it leaves open. */
function missingBlocks(entries: readonly Entry[], page: Page): readonly (readonly string[])[] {
  const reasons = new Map<UnknownReason, MissingFor>();
  for (const entry of entries) {
    for (const { path, reason } of entry.finding.unknown) {
      const one: MissingFor = reasons.get(reason) ?? { reason, objects: new Map(), entries: new Set() };
      reasons.set(reason, one);
      one.entries.add(entry);
      const { object, setting } = objectOf(entry.finding, path);
      const missing = one.objects.get(object) ?? { object, tenants: new Set(), paths: new Set() };
      one.objects.set(object, missing);
      missing.tenants.add(entry.tenant);
      missing.paths.add(setting);
    }
  }
  return [...reasons.values()].map((one) => missingBlock(one, page));
}

function missingBlock({ reason, objects, entries }: MissingFor, page: Page): readonly string[] {
  const all = [...entries];
  const rules = new Set(all.map(({ finding }) => finding.rule));
  const settings = [...objects.values()].reduce((sum, { paths }) => sum + paths.size, 0);
  const [first] = all;
  if (first === undefined) return [];
  // Of what is not confirmed, rules also read settings that are not declared. The summary counts the declared ones.
  const number = reason === "unconfirmed" ? objects.size : settings;
  const decides = `${number === 1 ? "It decides" : "They decide"} ${count(rules.size, "rule")}.`;
  const of = `${reason === "unconfirmed" ? "" : `${count(settings, "setting")} of `}${count(objects.size, "object")}`;
  const title = `${capital(reasonInWords(reason))}: ${of}.`;
  const lines = [...objects.values()].map(({ object, tenants, paths }) => {
    const whose = tenants.size > 1 ? ` (${count(tenants.size, "tenant")})` : "";
    return cut(`${object}${whose}: ${[...paths].join(", ")}`, page.width - 2);
  });
  const shown = lines.slice(0, lines.length > mostObjects + 1 ? mostObjects : lines.length);
  const rest = lines.length - shown.length;
  return [
    ...headLines(first, first.label, title, page),
    ...shown.map((line) => `  ${line}`),
    ...(rest > 0 ? [page.paint.dim(`  and ${count(rest, "more object", "more objects")} (--verbose lists them)`)] : []),
    ...wrap(`${decides} ${settledTogether(reason)}`, page.width - 2).map((line) => page.paint.dim(`  ${line}`)),
  ];
}

/** What would settle several settings at once. */
function settledTogether(reason: UnknownReason): string {
  if (reason === "undeclared") return "Declare it. `tmes init --missing <path>` prints stubs.";
  if (reason === "unconfirmed") return "Compare each object with the console, then run `tmes confirm`.";
  return settledBy(reason, undefined);
}

/** The object that a path of a finding lies in, and the setting in it. */
function objectOf({ item, tenant }: Finding, path: string): { readonly object: string; readonly setting: string } {
  const other = /^items\.([a-z0-9-]+)(?:\.settings|\["((?:[^"\\]|\\.)*)"\]|\.([^.[]+))\.settings\.(.+)$/.exec(path);
  if (other !== null) {
    const [, kind = "", quoted, bare, setting = ""] = other;
    return { object: itemInWords({ kind, name: quoted ?? bare ?? "settings" }), setting: plain(setting) };
  }
  const setting = plain(path.replace(/^(?:settings|tenant)\./, ""));
  const isOfTenant = item === undefined || path.startsWith("tenant.");
  return { object: isOfTenant ? `tenant ${plain(tenant)}` : itemInWords(item), setting };
}

/** The console's default rules that are not declared: a sentence for each tenant. */
function defaultRulesBlock(
  entries: readonly Entry[],
  tenants: ReadonlyMap<string, Tenant>,
  page: Page,
): readonly string[] {
  const [first] = entries;
  if (first === undefined) return [];
  const byTenant = new Map<string, Finding[]>();
  for (const { finding } of entries) byTenant.set(finding.tenant, [...(byTenant.get(finding.tenant) ?? []), finding]);
  const sentences = [...byTenant].map(
    ([name, findings]) =>
      `${tenants.size > 1 ? `${plain(name)}: ` : ""}${defaultRulesInWords(findings, tenants.get(name), 4)}`,
  );
  const shown = sentences.slice(0, sentences.length > 4 ? 3 : 4);
  const rest = sentences.length - shown.length;
  return [
    ...headLines(first, first.label, "The console's default rules are not declared", page),
    ...shown.flatMap((sentence) => wrap(sentence, page.width - 2).map((line) => `  ${line}`)),
    ...(rest > 0 ? [page.paint.dim(`  and ${count(rest, "more tenant")} (--verbose lists them)`)] : []),
    ...wrap(
      "Declare an item with the name of each, or `defaultRules: none` if the account is older than 27 February 2021 and has none.",
      page.width - 2,
    ).map((line) => page.paint.dim(`  ${line}`)),
  ];
}

/** What exceptions and baselines cover, a line for each. */
function coveredBlock(entries: readonly Entry[], page: Page): readonly string[] {
  const covers = new Map<string, number>();
  for (const { finding } of entries) {
    const { exception, status } = finding;
    const by =
      exception === undefined
        ? `in the ${status}`
        : `${status} by ${plain(exception.id)} until ${exception.expires}, ${plain(exception.owner)}`;
    covers.set(by, (covers.get(by) ?? 0) + 1);
  }
  return [...covers]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([by, number]) => wrap(`${count(number, "finding")} ${by}.`, page.width));
}

/** The lines of a section; of long ones the first. */
function sectionBlock({ title, intro, lines, block }: Section, page: Page): readonly string[] {
  const paint = colours(page.paint);
  const shown = lines.slice(0, lines.length > 9 ? 8 : 9);
  const more = lines.length - shown.length;
  return [
    page.paint.bold(title),
    ...(intro === undefined ? [] : wrap(intro, page.width - 2).map((line) => `  ${line}`)),
    ...shown.flatMap(({ mark, text }) =>
      wrap(unset(text), page.width - 4).map((line, index) =>
        index === 0 ? `  ${paint[mark](signs[mark])} ${line}` : `    ${line}`,
      ),
    ),
    ...(more > 0 ? [page.paint.dim(`  and ${grouped(more)} more (--verbose lists them)`)] : []),
    // It is copied, so it stays as it is.
    ...(block === undefined ? [] : block.text.split("\n").map((row) => `      ${row}`.trimEnd())),
  ];
}

/** Inputs, what was not read, claims and configurations, each in a sentence. */
function accountBlock(report: Report, full: string, page: Page): readonly string[] {
  const { coverage, inputs, tenants, configurations, today, bundle, shard } = report;
  const { verdicts, evaluations, rules, undeclaredItems } = coverage;
  const claimed = new Set(tenants.flatMap(({ claims = [] }) => claims.map(({ claim }) => claim)));
  const resting = new Set(tenants.flatMap(({ claims = [] }) => claims.flatMap((claim) => claim.rules)));
  const revision = plain(bundle.revision === "" ? bundle.digest : bundle.revision).slice(0, 12);
  const read = [
    `${count(coverage.tenants, "tenant")} with ${count(coverage.items, "declared item")} from ${inputsInWords(inputs, detail)}.`,
    ...notReadInWords(report, detail),
    ...(shard === undefined ? [] : [`${shardInWords(shard)}: tenants of other shards were not judged here.`]),
  ];
  const judged = [
    `${count(rules.length, "rule")}, ${count(evaluations, "evaluation")}: ${grouped(verdicts.fail)} failed, ${grouped(verdicts.undetermined)} undetermined, ${grouped(verdicts.pass)} passed, ${grouped(verdicts["not-applicable"])} not applicable.`,
    ...(undeclaredItems > 0 ? [`${count(undeclaredItems, "console object")} judged although not declared.`] : []),
    ...(resting.size > 0
      ? [
          `${capital(count(resting.size, "rule"))} ${resting.size === 1 ? "rests" : "rest"} on what the tenants claim: ${list([...claimed], 6)}.`,
        ]
      : []),
  ];
  const configured = configurations.slice(0, 5).map((one) => configurationInWords(one, detail).join(" "));
  const others = configurations.length > 5 ? [`And ${count(configurations.length - 5, "more configuration")}.`] : [];
  const explained = page.compact ? ", `tmes explain <rule>` the whole fix" : "";
  const rest = [
    `Rules as of ${today}, bundle ${revision}.`,
    ...(report.findings.length > 0
      ? [`${full} shows everything about each finding${explained}.${acceptance(report)}`]
      : []),
  ];
  const configuration = [...configured, ...others];
  const last = page.compact ? [[...configuration, ...rest].join(" ")] : [...configuration, rest.join(" ")];
  const paragraphs = [read.join(" "), judged.join(" "), ...last];
  return [
    ...caveatLines(report, detail).flatMap(({ text }) =>
      wrap(unset(text), page.width).map((line) => page.paint.yellow(line)),
    ),
    ...paragraphs.flatMap((paragraph) => wrap(flowing(paragraph), page.width)).map(page.paint.dim),
  ];
}

/** How a failing finding is accepted, once for all that can be. */
function acceptance(report: Report): string {
  const canBe = report.findings.some(
    (finding) => finding.verdict === "fail" && exceptionCommand(finding, report) !== undefined,
  );
  return canBe ? " `tmes exception <rule> <path…>` prints an exception." : "";
}

/** The summary: in colours where it is one line. */
export function closingLines(report: Report, page: Pick<Page, "paint" | "width">): readonly string[] {
  const paint = colours(page.paint);
  const parts = summaryOf(report);
  const lines = wrap(parts.map((part) => part.text).join(""), page.width);
  return lines.length > 1 ? lines : [parts.map((part) => paint[part.mark](part.text)).join("")];
}

/** A text with its end left out where it is too long. */
function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 3)}...` : text;
}

function cutAtWord(text: string, width: number): string {
  if (text.length <= width) return text;
  const part = text.slice(0, width);
  return part.includes(" ") ? part.slice(0, part.lastIndexOf(" ")) : part;
}
