/** The report as a person reads it in a terminal. */
import { plain } from "../output/plain.ts";
import type { Finding, Report, Shown } from "../types.ts";
import { accountInWords, caveatsInWords, configurationName, type Detail, most, packsInWords } from "./account.ts";
import { closingLines, formatBrief } from "./brief.ts";
import { defaultRulesInWords, defaultRulesSettledBy, isAboutDefaultRule } from "./claims.ts";
import {
  addressInWords,
  exceptionInWords,
  flowing,
  foundInWords,
  possiblyInWords,
  saysHowToFix,
  settlingInWords,
  subjectInWords,
  unknownInWords,
} from "./entry.ts";
import type { Format, PrintOptions } from "./format.ts";
import { preparedOf } from "./prepared.ts";
import { codeFrame, linesOf } from "./frame.ts";
import { type FindingGroup, groupTenants, type TenantGroup } from "./group.ts";
import { colours, type Paint, paints, signs } from "./paint.ts";
import { type Section, unset } from "./rich.ts";
import { breakLines, count, grouped, inBlocks, list, wrap } from "./text.ts";
import { exceptionCommand, expectedInWords, itemInWords, placeInWords, ruleInWords, shownInWords } from "./words.ts";

/** For people. */
export const pretty: Format = {
  title: "for people, in a terminal",
  extension: "txt",
  options: ["verbose"],
  print: (report, options) => (options.verbose === true ? formatPretty : formatBrief)(report, options),
};

interface Page extends Detail {
  readonly paint: Paint;
  readonly width: number;
  /** Of a file that holds a place, if it can be read. */
  readonly linesIn: (file: string) => readonly string[] | undefined;
  /** Places whose lines were shown already. */
  readonly framed: Set<string>;
  /** What prints the exception that would cover a finding; once for each rule. */
  readonly exceptionOf: (finding: Finding) => string | undefined;
}

/**
 * The report for a terminal: findings by tenant, each with what was found, what is expected, where and how to fix it;
 * then what was looked at, and one line that sums up. Ends with a newline.
 */
export function formatPretty(report: Report, options: PrintOptions): string {
  const page: Page = {
    paint: paints(options.colour),
    width: Math.max(40, options.width ?? 100),
    verbose: options.verbose ?? false,
    more: "--verbose",
    linesIn: rememberedLines(options.readSource ?? (() => undefined)),
    framed: new Set(),
    exceptionOf: oncePerRule((finding) => (options.verbose === true ? exceptionCommand(finding, report) : undefined)),
  };
  const { change, gate, obligations } = preparedOf(report, options);
  return inBlocks([
    ...sectionsOf(report).flatMap((section) => tenantBlocks(section, page)),
    ...[...change, ...obligations, ...gate].map((section) => sectionBlock(section, page)),
    coverageBlock(report, page),
    closingLines(report, page),
  ]);
}

function oncePerRule(textOf: (finding: Finding) => string | undefined): Page["exceptionOf"] {
  const told = new Set<string>();
  return (finding) => {
    if (finding.severity !== "error" || told.has(finding.rule)) return undefined;
    told.add(finding.rule);
    return textOf(finding);
  };
}

function rememberedLines(readSource: (file: string) => string | undefined): Page["linesIn"] {
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (known.has(file)) return known.get(file);
    const source = readSource(file);
    const lines = source === undefined ? undefined : linesOf(source);
    known.set(file, lines);
    return lines;
  };
}

/** What is shown under one heading: the tenants of one configuration, where there are several. */
interface ReportSection {
  readonly heading?: string;
  readonly report: Report;
}

function sectionsOf(report: Report): readonly ReportSection[] {
  const { configurations, tenants, findings } = report;
  if (configurations.length === 1) return [{ report }];
  const owners = new Map(tenants.map(({ name, configuration }) => [name, configuration]));
  const sections = configurations.map((one, position) => ({
    heading:
      one.file === undefined
        ? `No configuration, ${packsInWords(one.packs)}`
        : `Configuration ${configurationName(one)}`,
    report: {
      ...report,
      tenants: tenants.filter(({ configuration }) => configuration === position),
      findings: findings.filter(({ tenant }) => owners.get(tenant) === position),
    },
  }));
  return [...sections, { report: { ...report, tenants: [], findings: findings.filter((f) => !owners.has(f.tenant)) } }];
}

function tenantBlocks({ heading, report }: ReportSection, page: Page): readonly (readonly string[])[] {
  const groups = groupTenants(report, !page.verbose);
  const blocks = [
    ...groups.filter(({ findings }) => findings.length > 0).map((group) => tenantBlock(group, page)),
    quietTenants(groups, page),
  ].filter((block) => block.length > 0);
  if (heading === undefined || blocks.length === 0) return blocks;
  const [first = [], ...others] = blocks;
  return [[page.paint.bold(heading), "", ...first], ...others];
}

function tenantBlock({ name, tenant, findings, alike }: TenantGroup, page: Page): readonly string[] {
  const { paint } = page;
  const site = tenant && siteInWords(tenant.site);
  const where = tenant && placeInWords(tenant.place);
  const title = name === "" ? "No tenant" : plain(name);
  const beside = [...(site ? [site] : []), ...(where ? [paint.dim(where)] : [])];
  const isLong = [title, site, where].filter(Boolean).join("  ").length > page.width;
  const below = [site, where].flatMap((part) => (part ? indented(part, 2, page).map(paint.dim) : []));
  const head = isLong
    ? [...wrap(title, page.width).map(paint.bold), ...below]
    : [[paint.bold(title), ...beside].join("  ")];
  const aboutDefaults = findings.filter(({ first }) => !page.verbose && isAboutDefaultRule(first, tenant));
  return [
    ...head,
    ...caveatsInWords(tenant).flatMap((caveat) => indented(caveat, 2, page).map(paint.yellow)),
    ...findings.flatMap((group) => (aboutDefaults.includes(group) ? [] : ["", ...findingBlock(group, page)])),
    ...defaultRulesBlock(aboutDefaults, tenant, page),
    ...sameElsewhere(alike, findings[0]?.first, page),
  ];
}

/** All findings about default rules that are not declared, as one. */
function defaultRulesBlock(
  groups: readonly FindingGroup[],
  tenant: TenantGroup["tenant"],
  page: Page,
): readonly string[] {
  const [worst] = groups;
  if (worst === undefined) return [];
  const all = groups.flatMap(({ first, others }) => [first, ...others]);
  return [
    "",
    ...statementLines(worst.first, "The console's default rules are not declared", page),
    ...indented(defaultRulesInWords(all, tenant, most(page, 6)), 4, page),
    "",
    ...sentences("to settle", defaultRulesSettledBy, page),
  ];
}

function siteInWords(site: Shown): string {
  if ("value" in site && typeof site.value === "string") return `site ${plain(site.value)}`;
  return `site: ${shownInWords(site)}`;
}

function findingBlock({ first, others }: FindingGroup, page: Page): readonly string[] {
  const head = headLines(first, page);
  const about = subjectInWords(first).join(", ");
  const subject = about === "" ? [] : indented(about, 4, page);
  if (first.status !== "open") {
    return [
      ...head,
      ...subject,
      ...sentences("accepted", first.exception && exceptionInWords(first.exception), page),
      ...field("where", whereInWords(first, page)),
    ];
  }
  return [
    ...head,
    "",
    ...subject,
    ...sentences("found", foundInWords(first), page),
    ...sentences("expected", first.expected && expectedInWords(first.expected), page),
    ...unknownFields(first, page),
    ...sentences("possibly", possiblyInWords(first), page),
    ...field("where", whereInWords(first, page)),
    ...sentences("address", first.place.address && addressInWords(first), page),
    ...frameOf(first, page),
    ...field("also", alsoInWords(others, page)),
    ...sentences("fix", saysHowToFix(first) ? flowing(first.remediation) : undefined, page),
    ...field("accept", page.exceptionOf(first)),
  ];
}

/** What is wrong, and below it the rule with what it requires. */
function headLines(finding: Finding, page: Page): readonly string[] {
  return [
    ...statementLines(finding, flowing(finding.message), page),
    ...indented(`${ruleInWords(finding)}: ${plain(finding.title)}`, 4, page).map(page.paint.dim),
  ];
}

function statementLines(finding: Finding, statement: string, { paint, width }: Page): readonly string[] {
  const label = loudness(finding, paints(false)).length + 4;
  const [first = "", ...more] = wrap(statement, width - 4, width - label);
  return [`  ${loudness(finding, paint)}  ${paint.bold(first)}`, ...more.map((line) => `    ${paint.bold(line)}`)];
}

function loudness(finding: Finding, paint: Paint): string {
  if (finding.status !== "open") return paint.dim(finding.status);
  const open = `${finding.verdict === "undetermined" ? " (undetermined)" : ""}${finding.introduced === true ? " new" : ""}`;
  return finding.severity === "error" ? paint.red(paint.bold("error") + open) : paint.yellow(`warning${open}`);
}

/** Which values are unknown, by reason, and what would settle it. */
function unknownFields(finding: Finding, page: Page): readonly string[] {
  const unknown = unknownInWords(finding, most(page, 6));
  return [
    ...sentences("unknown", unknown.length === 0 ? undefined : unknown.join("\n"), page),
    ...sentences("to settle", settlingInWords(finding).join("\n"), page),
  ];
}

function whereInWords({ place }: Finding, page: Page): string | undefined {
  const { paint } = page;
  const where = placeInWords(place);
  const construct = place.construct === undefined ? undefined : plain(place.construct);
  if (where === undefined) return construct === undefined ? undefined : wrap(construct, columnsOf(page)).join("\n");
  return beside(where, paint.cyan, construct ?? "", paint.dim, page);
}

/** Two texts of a field in one line, or where that is too long in several. */
function beside(
  first: string,
  paintFirst: (text: string) => string,
  second: string,
  paintSecond: (text: string) => string,
  page: Page,
): string {
  const columns = columnsOf(page);
  if (second !== "" && first.length + 2 + second.length <= columns)
    return `${paintFirst(first)}  ${paintSecond(second)}`;
  const rest = second === "" ? [] : breakLines(second, columns - 2).map((line) => `  ${paintSecond(line)}`);
  return [...breakLines(first, columns).map(paintFirst), ...rest].join("\n");
}

function alsoInWords(others: readonly Finding[], page: Page): string | undefined {
  if (others.length === 0) return undefined;
  const lines = others.map((other) => {
    const where = placeInWords(other.place);
    const item = other.item ? itemInWords(other.item) : "the tenant";
    return beside(item, (text) => text, where ?? "", page.paint.cyan, page);
  });
  return `${count(others.length, "more item")}:\n${capped(lines, page.verbose ? lines.length : 5, page)}`;
}

function capped(lines: readonly string[], few: number, page: Page): string {
  if (lines.length <= few + 1) return lines.join("\n");
  const more = page.paint.dim(`and ${grouped(lines.length - few)} more (${page.more} lists them)`);
  return [...lines.slice(0, few), more].join("\n");
}

/** The author's lines, once per place; not where the value is not to be printed or there is none. */
function frameOf({ place, actual }: Finding, page: Page): readonly string[] {
  const { location } = place;
  const spot = placeInWords(place);
  if (location?.line === undefined || spot === undefined || page.framed.has(spot)) return [];
  if ("hidden" in actual || ("unknown" in actual && actual.unknown === "undeclared")) return [];
  page.framed.add(spot);
  const lines = page.linesIn(location.file);
  if (lines === undefined) return [];
  const rows = codeFrame(lines, location, page.width - 6).map((row) => {
    if (row.startsWith(">")) return `      ${page.paint.bold(row)}`;
    return `      ${row.endsWith("^") ? page.paint.red(row) : page.paint.dim(row)}`;
  });
  return rows.length > 0 ? ["", ...rows, ""] : [];
}

function sameElsewhere(alike: TenantGroup["alike"], first: Finding | undefined, page: Page): readonly string[] {
  if (alike.length === 0) return [];
  const here = first && placeInWords(first.place);
  const names = alike.map(({ name, findings: [finding] }) => {
    const where = finding && placeInWords(finding.place);
    return where === undefined || where === here ? plain(name) : `${plain(name)} (${where})`;
  });
  const more = alike.length === 1 ? "another tenant" : `${grouped(alike.length)} more tenants`;
  return ["", ...indented(`The same in ${more}: ${list(names, 10)}.`, 2, page)];
}

/** Tenants no finding names: said too, with what was not seen of them. */
function quietTenants(groups: readonly TenantGroup[], page: Page): readonly string[] {
  const quiet = groups.flatMap(({ tenant, findings }) => (tenant && findings.length === 0 ? [tenant] : []));
  const byCaveat = new Map<string, string[]>();
  for (const tenant of quiet) {
    const key = caveatsInWords(tenant).join("\n");
    const names = byCaveat.get(key) ?? [];
    byCaveat.set(key, names);
    names.push(plain(tenant.name));
  }
  return [...byCaveat].flatMap(([caveat, names]) => {
    const said = indented(`No findings: ${list(names, most(page, 10))}`, 0, page);
    if (caveat === "") return said.map(page.paint.green);
    return [...said, ...caveat.split("\n").flatMap((line) => indented(line, 2, page).map(page.paint.yellow))];
  });
}

function coverageBlock(report: Report, page: Page): readonly string[] {
  const said = accountInWords(report, page);
  return [page.paint.bold("What was checked"), ...said.flatMap((sentence) => indented(sentence, 2, page))];
}

/** The lines of a section; of long ones the first. */
function sectionBlock({ title, intro, lines, block }: Section, page: Page): readonly string[] {
  const paint = colours(page.paint);
  const shown = lines.slice(0, most(page, lines.length > 9 ? 8 : 9));
  const more = lines.length - shown.length;
  return [
    page.paint.bold(title),
    ...(intro === undefined ? [] : indented(intro, 2, page)),
    ...shown.flatMap(({ mark, text }) =>
      indented(unset(text), 4, page).map((row, index) =>
        index === 0 ? `  ${paint[mark](signs[mark])} ${row.trimStart()}` : row,
      ),
    ),
    ...(more > 0 ? [page.paint.dim(`  and ${grouped(more)} more (${page.more} lists them)`)] : []),
    ...(block === undefined ? [] : block.text.split("\n").map((row) => `      ${row}`.trimEnd())),
  ];
}

const labelWidth = 11;

/** Labelled lines; further lines are aligned with the first. */
function field(label: string, text: string | undefined): readonly string[] {
  if (text === undefined || text === "") return [];
  const blank = " ".repeat(labelWidth);
  return text.split("\n").map((line, index) => `    ${index === 0 ? `${label}:`.padEnd(labelWidth) : blank}${line}`);
}

/** The same for sentences, which are wrapped. */
function sentences(label: string, text: string | undefined, page: Page): readonly string[] {
  return text === undefined ? [] : field(label, wrap(text, columnsOf(page)).join("\n"));
}

/** Columns beside a label. */
function columnsOf({ width }: Page): number {
  return width - 4 - labelWidth;
}

function indented(text: string, by: number, page: Page): readonly string[] {
  return wrap(text, page.width - by).map((line) => " ".repeat(by) + line);
}
