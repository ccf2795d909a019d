/** The report as a person reads it in a terminal. */
import type { Coverage, Finding, Report, Shard, Shown, UnknownReason, UsedConfig } from "../types.ts";
import { plain } from "../output/plain.ts";
import type { Format, PrintOptions } from "./format.ts";
import {
  attestedInWords,
  claimsInWords,
  defaultRulesInWords,
  defaultRulesSettledBy,
  isAboutDefaultRule,
  partialInWords,
} from "./claims.ts";
import { codeFrame, linesOf } from "./frame.ts";
import { type FindingGroup, groupTenants, type TenantGroup } from "./group.ts";
import { type Paint, paints } from "./paint.ts";
import { byCodeUnit, capital, count, firstOf, grouped, list, wrap } from "./text.ts";
import {
  expectedInWords,
  itemInWords,
  placeInWords,
  reasonInWords,
  ruleInWords,
  settledBy,
  shownInWords,
  unconfirmedInWords,
} from "./words.ts";

/** For people. */
export const pretty: Format = {
  title: "for people, in a terminal",
  extension: "txt",
  options: ["verbose"],
  print: formatPretty,
};

interface Page {
  readonly paint: Paint;
  readonly width: number;
  readonly verbose: boolean;
  /** Of a file that holds a place, if it can be read. */
  readonly linesIn: (file: string) => readonly string[] | undefined;
  /** Places whose lines were shown already. */
  readonly framed: Set<string>;
}

/**
 * The report for a terminal: findings by tenant, each with what was found, what is expected, where and how to mend it;
 * then what was looked at, and one line that sums up. Ends with a newline.
 */
export function formatPretty(report: Report, options: PrintOptions): string {
  const page: Page = {
    paint: paints(options.colour),
    width: Math.max(40, options.width ?? 100),
    verbose: options.verbose ?? false,
    linesIn: rememberedLines(options.readSource ?? (() => undefined)),
    framed: new Set(),
  };
  const blocks = [
    ...sectionsOf(report).flatMap((section) => tenantBlocks(section, page)),
    coverageBlock(report, page),
    [closingLine(report, page)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
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
  const head = [paint.bold(title), ...(site ? [site] : []), ...(where ? [paint.dim(where)] : [])].join("  ");
  const aboutDefaults = findings.filter(({ first }) => !page.verbose && isAboutDefaultRule(first, tenant));
  return [
    head,
    ...caveats(tenant).flatMap((caveat) => indented(caveat, 2, page).map(paint.yellow)),
    ...findings.flatMap((group) => (aboutDefaults.includes(group) ? [] : ["", ...findingBlock(group, page)])),
    ...defaultRulesBlock(aboutDefaults, page),
    ...sameElsewhere(alike, findings[0]?.first, page),
  ];
}

/** All findings about default rules that are not declared, as one. */
function defaultRulesBlock(groups: readonly FindingGroup[], page: Page): readonly string[] {
  const [worst] = groups;
  if (worst === undefined) return [];
  const all = groups.flatMap(({ first, others }) => [first, ...others]);
  return [
    "",
    `  ${loudness(worst.first, page.paint)}  ${page.paint.bold("Declare the console's default rules")}`,
    ...indented(defaultRulesInWords(all, most(page, 6)), 4, page),
    "",
    ...sentences("to settle", defaultRulesSettledBy, page),
  ];
}

function siteInWords(site: Shown): string {
  if ("value" in site && typeof site.value === "string") return `site ${plain(site.value)}`;
  return `site: ${shownInWords(site)}`;
}

/** What keeps a tenant's result from being the whole story. */
function caveats(tenant: TenantGroup["tenant"]): readonly string[] {
  if (tenant === undefined) return [];
  const because = tenant.openBecause.length > 0 ? tenant.openBecause : ["there may be more items than were seen."];
  return [
    ...(tenant.view === "open" ? because.map((reason) => `Not seen whole: ${reason}`) : []),
    ...inventoryInWords[tenant.inventory],
  ];
}

const inventoryInWords: Readonly<Record<Report["tenants"][number]["inventory"], readonly string[]>> = {
  complete: [],
  partial: ["Inventory is partial: the console has items that are not declared here; no rule saw them."],
  unsaid: ["Nobody said whether the declared items are all there are (inventory: complete or partial)."],
  unknown: ["Whether the declared items are all there are is not known yet (inventory)."],
};

function findingBlock({ first, others }: FindingGroup, page: Page): readonly string[] {
  const { paint } = page;
  const head = `  ${loudness(first, paint)}  ${paint.bold(plain(first.title))}  ${paint.dim(ruleInWords(first))}`;
  const subject = [...(first.item ? [itemInWords(first.item)] : []), ...(first.path === "" ? [] : [plain(first.path)])];
  if (first.status !== "open") {
    return [
      head,
      ...(subject.length > 0 ? [`    ${subject.join(", ")}`] : []),
      ...field("accepted", first.exception && exceptionInWords(first.exception)),
      ...field("where", whereInWords(first, page)),
    ];
  }
  return [
    head,
    ...indented(flowing(first.message), 4, page),
    "",
    ...(subject.length > 0 ? [`    ${subject.join(", ")}`] : []),
    ...field("found", foundInWords(first)),
    ...sentences("expected", first.expected && expectedInWords(first.expected), page),
    ...unknownFields(first, page),
    ...sentences("possibly", possiblyInWords(first), page),
    ...field("where", whereInWords(first, page)),
    ...field("address", first.place.address && addressInWords(first)),
    ...frameOf(first, page),
    ...field("also", alsoInWords(others, page)),
    ...sentences("fix", saysHowToMend(first) ? flowing(first.remediation) : undefined, page),
  ];
}

function exceptionInWords({ id, owner, expires }: NonNullable<Finding["exception"]>): string {
  return `exception ${plain(id)}, owned by ${plain(owner)}, until ${expires}`;
}

function possiblyInWords({ possiblyExcepted = [] }: Finding): string | undefined {
  if (possiblyExcepted.length === 0) return undefined;
  const ids = list(possiblyExcepted.map(plain), 3);
  return `excepted by ${ids}, if the value nobody can see here is the accepted one`;
}

function loudness(finding: Finding, paint: Paint): string {
  if (finding.status !== "open") return paint.dim(finding.status);
  const open = finding.verdict === "undetermined" ? " (undetermined)" : "";
  return finding.severity === "error" ? paint.red(paint.bold("error") + open) : paint.yellow(`warning${open}`);
}

/** Nothing where the unknowns say the same, or where the finding is about no value. */
function foundInWords({ actual, verdict, path, unknown }: Finding): string | undefined {
  const repeated = "unknown" in actual && (path === "" || unknown.some((one) => one.path === path));
  return verdict === "undetermined" && repeated ? undefined : shownInWords(actual);
}

/** What could not be decided need not be mended but settled; what the input itself shows is mended. */
function saysHowToMend({ verdict, unknown }: Finding): boolean {
  return verdict === "fail" || unknown.length === 0;
}

/** Which values nobody can see, by reason, and what would settle it. */
function unknownFields({ unknown, message, item }: Finding, page: Page): readonly string[] {
  const byReason = new Map<UnknownReason, string[]>();
  for (const { path, reason } of unknown) byReason.set(reason, [...(byReason.get(reason) ?? []), plain(path)]);
  const lines = [...byReason].map(([reason, paths]) => `${reasonInWords(reason)}: ${list(paths, most(page, 6))}`);
  const said = unknown.every(({ path }) => message.includes(path));
  return [
    ...sentences("unknown", said ? undefined : lines.join("\n"), page),
    ...sentences("to settle", [...byReason.keys()].map((reason) => settledBy(reason, item?.kind)).join("\n"), page),
  ];
}

function whereInWords({ place }: Finding, { paint }: Page): string | undefined {
  const where = placeInWords(place);
  const construct = place.construct === undefined ? undefined : plain(place.construct);
  if (where === undefined) return construct;
  return construct === undefined ? paint.cyan(where) : `${paint.cyan(where)}  ${paint.dim(construct)}`;
}

function addressInWords({ place }: Finding): string {
  const file = place.location && place.input ? ` in ${plain(place.input.file)}` : "";
  return `${plain(place.address ?? "")}${file}`;
}

function alsoInWords(others: readonly Finding[], page: Page): string | undefined {
  if (others.length === 0) return undefined;
  const lines = others.map((other) => {
    const where = placeInWords(other.place);
    return [other.item ? itemInWords(other.item) : "the tenant", ...(where ? [page.paint.cyan(where)] : [])].join("  ");
  });
  return `${count(others.length, "more item")}:\n${capped(lines, page.verbose ? lines.length : 5, page)}`;
}

function capped(lines: readonly string[], most: number, { paint }: Page): string {
  if (lines.length <= most + 1) return lines.join("\n");
  const more = paint.dim(`and ${grouped(lines.length - most)} more (--verbose lists them)`);
  return [...lines.slice(0, most), more].join("\n");
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
    const key = caveats(tenant).join("\n");
    const names = byCaveat.get(key) ?? [];
    byCaveat.set(key, names);
    names.push(plain(tenant.name));
  }
  return [...byCaveat].flatMap(([caveat, names]) => {
    const most = page.verbose ? names.length : 10;
    const said = indented(`No findings: ${list(names, most)}`, 0, page);
    if (caveat === "") return said.map(page.paint.green);
    return [...said, ...caveat.split("\n").flatMap((line) => indented(line, 2, page).map(page.paint.yellow))];
  });
}

function coverageBlock(report: Report, page: Page): readonly string[] {
  const { coverage, inputs, shard, bundle, custom = [], today } = report;
  const { tenants, items, undeclaredItems, evaluations, verdicts, rules } = coverage;
  const silent = rules.filter((rule) => rule.pass + rule.fail + rule.undetermined === 0).map(({ rule }) => rule);
  const said = [
    `${count(tenants, "tenant")} with ${count(items, "declared item")} from ${inputsInWords(inputs, page)}.`,
    ...notReadInWords(report, page),
    ...(shard === undefined ? [] : [`${shardInWords(shard)}: tenants of other shards were not judged here.`]),
    ...(undeclaredItems > 0
      ? [`${count(undeclaredItems, "console object")} that nobody declared: judged as existing, every setting unknown.`]
      : []),
    ...unconfirmedInWords(coverage),
    `${count(rules.length, "rule")}, ${count(evaluations, "evaluation")}: ${verdictsInWords(verdicts)}.`,
    ...(silent.length > 0
      ? [
          `${capital(count(silent.length, "rule"))} applied to nothing here: ${list([...silent].sort(byCodeUnit), most(page, 6))}.`,
        ]
      : []),
    ...unreadInWords(coverage, page),
    ...dormantInWords(coverage, page),
    ...claimsInWords(report, most(page, 4)),
    ...attestedInWords(report),
    ...report.configurations.flatMap((configuration) => configurationInWords(configuration, page)),
    `Rules as of ${today}, ${[{ name: "", ...bundle }, ...custom].map(bundleInWords).join(", ")}.`,
  ];
  return [page.paint.bold("What was checked"), ...said.flatMap((sentence) => indented(sentence, 2, page))];
}

/** Which configuration counted, and what it switches off or softens against its packs. */
function configurationInWords(configuration: UsedConfig, page: Page): readonly string[] {
  const { floor, off, lowered, parameters, stated = {} } = configuration;
  const some = (names: readonly string[], noun: string): string =>
    `${count(names.length, noun)} (${list(names, most(page, 3))})`;
  const changes = [
    off.length > 0 && `switches off ${some(off, "rule")}`,
    lowered.length > 0 &&
      `lowers ${some(
        lowered.map(({ rule }) => rule),
        "rule",
      )} to a warning`,
    parameters.length > 0 &&
      `changes ${some(
        parameters.map(({ rule, parameter }) => `${rule}.${parameter}`),
        "parameter",
      )}`,
  ].filter((change) => change !== false);
  const claims = Object.entries(stated).map(([key, value]) => `${key}: ${[value].flat().join(", ")}`);
  const least = floor === undefined ? "" : `; ${plain(floor.file)} demands at least ${packsInWords(floor.packs)}`;
  return [
    `Configuration: ${configurationName(configuration)}${least}.`,
    ...(changes.length > 0 ? [`Against its packs it ${list(changes, most(page, 3))}.`] : []),
    ...(claims.length > 0 ? [`It states what was not proven: ${list(claims, claims.length)}.`] : []),
  ];
}

/** `tmes.config.yaml, pack strict` or `none: pack eu-privacy`. */
function configurationName({ file, packs }: UsedConfig): string {
  return file === undefined ? `none: ${packsInWords(packs)}` : `${plain(file)}, ${packsInWords(packs)}`;
}

function packsInWords(packs: readonly string[]): string {
  if (packs.length === 0) return "no pack";
  return `${packs.length === 1 ? "pack" : "packs"} ${list(packs.map(plain), packs.length)}`;
}

function bundleInWords({ name, digest, revision }: NonNullable<Report["custom"]>[number]): string {
  const id = (revision === "" ? digest : plain(revision)).slice(0, 12);
  return name === "" ? `bundle ${id}` : `${plain(name)} ${id}`;
}

function most({ verbose }: Page, few: number): number {
  return verbose ? Number.POSITIVE_INFINITY : few;
}

function inputsInWords(inputs: Report["inputs"], page: Page): string {
  if (inputs.length === 0) return "no input";
  return list(
    inputs.map(({ file, surface }) => `${plain(file)} (${surface})`),
    most(page, 4),
  );
}

/** What was not read; files that are not ours only by their number, as a repository has many. */
function notReadInWords({ notRead = [] }: Report, page: Page): readonly string[] {
  const foreign = notRead.filter(({ reason }) => reason === "not ours");
  const odd = notRead.filter(({ reason }) => reason !== "not ours");
  return [
    ...(foreign.length === 0
      ? []
      : page.verbose
        ? [`Not read, as they are not ours: ${foreign.map(({ file }) => plain(file)).join(", ")}.`]
        : [`${count(foreign.length, "file")} of other tools not read (--verbose lists them).`]),
    ...(odd.length === 0
      ? []
      : [
          `Not read: ${list(
            odd.map(({ file, reason }) => `${plain(file)} (${reason})`),
            most(page, 4),
          )}.`,
        ]),
  ];
}

function verdictsInWords(verdicts: Coverage["verdicts"]): string {
  return [
    `${grouped(verdicts.fail)} failed`,
    `${grouped(verdicts.undetermined)} undetermined`,
    `${grouped(verdicts.pass)} passed`,
    `${grouped(verdicts["not-applicable"])} not applicable`,
  ].join(", ");
}

function unreadInWords({ unread, unreadKinds }: Coverage, page: Page): readonly string[] {
  const kinds = [...unreadKinds].sort((a, b) => firstOf(b.count - a.count, byCodeUnit(a.kind, b.kind)));
  const blind = new Set(kinds.map(({ kind }) => kind));
  const settings = unread
    .filter(({ kind }) => !blind.has(kind))
    .map(({ kind, path }) => `${kind}.${plain(path.replace(/^settings\./, ""))}`)
    .sort(byCodeUnit);
  const kindList = list(
    kinds.map(({ kind }) => kind),
    most(page, 6),
  );
  const other = kinds.length > 0 ? " of other kinds" : "";
  const said = [
    ...(kinds.length > 0 ? [`No rule looks at ${count(kinds.length, "declared kind")}: ${kindList}.`] : []),
    ...(settings.length > 0
      ? [`No rule looks at ${count(settings.length, "declared setting")}${other}: ${list(settings, most(page, 4))}.`]
      : []),
  ];
  const cut = !page.verbose && (kinds.length > 6 || settings.length > 4);
  return cut ? [...said, "--verbose lists all of them."] : said;
}

/** Settings that no rule sees, because they have no effect. */
function dormantInWords({ dormant }: Coverage, page: Page): readonly string[] {
  const settings = new Set(dormant.map(({ kind, path }) => `${kind}.${plain(path)}`));
  if (settings.size === 0) return [];
  const said = `${count(settings.size, "declared setting")} ${settings.size === 1 ? "has" : "have"} no effect, because another setting is off`;
  if (!page.verbose) return [`${said} (--verbose lists them).`];
  const each = dormant.map(({ kind, path, while: off }) => `${kind}.${plain(path)} (${plain(off)} is off)`);
  return [`${said}: ${list(each, each.length)}.`];
}

function shardInWords({ index, of }: Shard): string {
  return `Shard ${grouped(index)} of ${grouped(of)}`;
}

function closingLine(report: Report, { paint }: Page): string {
  const { coverage, findings, tenants, shard } = report;
  if (coverage.tenants === 0 && shard !== undefined) return `${shardInWords(shard)} has no tenant.`;
  if (coverage.tenants === 0) return paint.red("Nothing was checked: no tenant in what was read.");
  if (coverage.evaluations === 0) return paint.red("Nothing was checked: no rule looks at what was read.");
  const open = findings.filter(({ status }) => status === "open");
  const errors = open.filter(({ severity }) => severity === "error");
  const warnings = open.filter(({ severity }) => severity === "warn");
  const set = findings.length - open.length;
  const concerned = new Set(open.map(({ tenant }) => tenant)).size;
  const parts = [
    ...(errors.length > 0 ? [paint.red(`${count(errors.length, "error")}${undecided(errors)}`)] : []),
    ...(warnings.length > 0 ? [paint.yellow(`${count(warnings.length, "warning")}${undecided(warnings)}`)] : []),
  ];
  const whole = `${grouped(concerned)} of ${count(coverage.tenants, "tenant")}`;
  const quiet = `No ${set > 0 ? "open findings" : "findings"} in ${count(coverage.tenants, "tenant")}`;
  const partial = partialInWords(tenants);
  const partly = tenants.filter(({ view }) => view === "open").length;
  return [
    open.length > 0 ? `${parts.join(", ")} in ${whole}.` : paint.green(`${quiet}.`),
    ...(open.length > 0 || partial === undefined ? [] : [partial]),
    ...(set > 0 ? [`${capital(count(set, "finding"))} accepted.`] : []),
    ...(partly > 0 ? [`${capital(count(partly, "tenant"))} ${partly === 1 ? "was" : "were"} not seen whole.`] : []),
    ...(shard === undefined ? [] : [`${shardInWords(shard)} only.`]),
  ].join(" ");
}

function undecided(findings: readonly Finding[]): string {
  const open = findings.filter(({ verdict }) => verdict === "undetermined").length;
  if (open === 0) return "";
  return open === findings.length ? " (undetermined)" : ` (${grouped(open)} undetermined)`;
}

/** Prose without the line breaks it was written with. */
function flowing(prose: string): string {
  return prose.trim().replaceAll(/\s+/g, " ");
}

const labelWidth = 11;

/** Labelled lines as they are; further lines stand under the first. */
function field(label: string, text: string | undefined): readonly string[] {
  if (text === undefined || text === "") return [];
  const blank = " ".repeat(labelWidth);
  return text.split("\n").map((line, index) => `    ${index === 0 ? `${label}:`.padEnd(labelWidth) : blank}${line}`);
}

/** The same for sentences, which are wrapped. */
function sentences(label: string, text: string | undefined, page: Page): readonly string[] {
  return text === undefined ? [] : field(label, wrap(text, page.width - 4 - labelWidth).join("\n"));
}

function indented(text: string, by: number, page: Page): readonly string[] {
  return wrap(text, page.width - by).map((line) => " ".repeat(by) + line);
}
