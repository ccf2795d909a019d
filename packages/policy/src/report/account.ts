/** What a check looked at and what its result comes to, in sentences: the same in every format that people read. */
import { plain } from "../output/plain.ts";
import type { Coverage, Finding, Report, Shard, UsedConfig } from "../types.ts";
import { attestedInWords, claimsInWords, partialInWords } from "./claims.ts";
import { gateInWords } from "./gate.ts";
import { code, joined, type Line, line, type Mark } from "./rich.ts";
import { byCodeUnit, capital, count, firstOf, grouped, list } from "./text.ts";
import { unconfirmedInWords } from "./words.ts";

/** How much of long lists is shown. */
export interface Detail {
  /** Everything. Otherwise the sentences name `more`, which has the rest. */
  readonly verbose: boolean;
  /** Where all of a list that is cut can be read. */
  readonly more: string;
}

type Tenant = Report["tenants"][number];

/** What keeps a tenant's result from being the whole story. */
export function caveatsInWords(tenant: Tenant | undefined): readonly string[] {
  if (tenant === undefined) return [];
  const because = tenant.openBecause.length > 0 ? tenant.openBecause : ["there may be more items than were seen."];
  return [
    ...(tenant.view === "open" ? because.map((reason) => `Not seen whole: ${plain(reason)}`) : []),
    ...inventoryInWords[tenant.inventory],
  ];
}

/** The caveats of all tenants, each with the tenants it is about. */
export function caveatLines({ tenants }: Report, detail: Detail): readonly Line[] {
  const byCaveat = new Map<string, string[]>();
  for (const tenant of tenants) {
    for (const caveat of caveatsInWords(tenant)) {
      const names = byCaveat.get(caveat) ?? [];
      byCaveat.set(caveat, names);
      names.push(tenant.name);
    }
  }
  return [...byCaveat].map(([caveat, names]) => {
    const shown = names.slice(0, most(detail, 10));
    const more = names.length - shown.length;
    return line(
      "caution",
      ...joined(shown.map(code), ", "),
      `${more > 0 ? ` and ${grouped(more)} more` : ""}: ${caveat}`,
    );
  });
}

const inventoryInWords: Readonly<Record<Tenant["inventory"], readonly string[]>> = {
  complete: [],
  partial: ["Inventory is partial: the console has items that are not declared here; no rule saw them."],
  "not-declared": ["Not declared: whether the declared items are all there are (inventory: complete or partial)."],
  unknown: ["Whether the declared items are all there are is not known yet (inventory)."],
};

/** What was checked, by what, and what was not; a sentence each. */
export function accountInWords(report: Report, page: Detail): readonly string[] {
  const { coverage, inputs, shard, bundle, custom = [], today } = report;
  const { tenants, items, undeclaredItems, evaluations, verdicts, rules } = coverage;
  const silent = rules.filter((rule) => rule.pass + rule.fail + rule.undetermined === 0).map(({ rule }) => rule);
  const sentences = [
    `${count(tenants, "tenant")} with ${count(items, "declared item")} from ${inputsInWords(inputs, page)}.`,
    ...notReadInWords(report, page),
    ...(shard === undefined ? [] : [`${shardInWords(shard)}: tenants of other shards were not judged here.`]),
    ...(undeclaredItems > 0
      ? [`${count(undeclaredItems, "console object")} not declared: judged as existing, with every setting unknown.`]
      : []),
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
  return sentences.map(plain);
}

/** Which configuration counted, and what it switches off or softens against its packs. */
export function configurationInWords(configuration: UsedConfig, page: Detail): readonly string[] {
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

/** Name of a configuration with its packs: `tmes.config.yaml, pack strict` or `none found, so pack eu-privacy`. */
export function configurationName({ file, packs }: UsedConfig): string {
  return file === undefined ? `none found, so ${packsInWords(packs)}` : `${plain(file)}, ${packsInWords(packs)}`;
}

/** `packs a and b`. */
export function packsInWords(packs: readonly string[]): string {
  if (packs.length === 0) return "no pack";
  return `${packs.length === 1 ? "pack" : "packs"} ${list(packs.map(plain), packs.length)}`;
}

function bundleInWords({ name, digest, revision }: NonNullable<Report["custom"]>[number]): string {
  const id = (revision === "" ? digest : plain(revision)).slice(0, 12);
  return name === "" ? `bundle ${id}` : `${plain(name)} ${id}`;
}

/** How many entries of a list are shown. */
export function most({ verbose }: Detail, few: number): number {
  return verbose ? Number.POSITIVE_INFINITY : few;
}

/** The inputs with their surfaces. */
export function inputsInWords(inputs: Report["inputs"], page: Detail): string {
  if (inputs.length === 0) return "no input";
  return list(
    inputs.map(({ file, surface }) => `${plain(file)} (${surface})`),
    most(page, 4),
  );
}

/** What was not read; files that are not ours only by their number, as a repository has many. */
export function notReadInWords({ notRead = [] }: Report, page: Detail): readonly string[] {
  const foreign = notRead.filter(({ reason }) => reason === "not ours");
  const odd = notRead.filter(({ reason }) => reason !== "not ours");
  return [
    ...(foreign.length === 0
      ? []
      : page.verbose
        ? [`Not read, as they are not ours: ${foreign.map(({ file }) => plain(file)).join(", ")}.`]
        : [`${count(foreign.length, "file")} of other tools not read (${page.more} lists them).`]),
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

function unreadInWords({ unread, unreadKinds }: Coverage, page: Detail): readonly string[] {
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
  return cut ? [...said, `${page.more} lists all of them.`] : said;
}

/** Settings that no rule sees, because they have no effect. */
function dormantInWords({ dormant }: Coverage, page: Detail): readonly string[] {
  const settings = new Set(dormant.map(({ kind, path }) => `${kind}.${plain(path)}`));
  if (settings.size === 0) return [];
  const said = `${count(settings.size, "declared setting")} ${settings.size === 1 ? "has" : "have"} no effect, because another setting is off`;
  if (!page.verbose) return [`${said} (${page.more} lists them).`];
  const each = dormant.map(({ kind, path, while: off }) => `${kind}.${plain(path)} (${plain(off)} is off)`);
  return [`${said}: ${list(each, each.length)}.`];
}

/** `Shard 1 of 3`. */
export function shardInWords({ index, of }: Shard): string {
  return `Shard ${grouped(index)} of ${grouped(of)}`;
}

/** A part of the summary, and how it is meant. */
export interface SummaryPart {
  readonly mark: Mark;
  readonly text: string;
}

/** What the result comes to, in one line: its parts are joined without anything between them. */
export function summaryOf(report: Report): readonly SummaryPart[] {
  const decision = gateInWords(report);
  return [
    ...(decision === undefined
      ? []
      : [part(report.gate?.passes === true ? "good" : "bad", decision), part("none", " ")]),
    ...resultParts(report),
  ];
}

function resultParts(report: Report): readonly SummaryPart[] {
  const { coverage, findings, tenants, shard } = report;
  if (coverage.tenants === 0 && shard !== undefined) return [part("none", `${shardInWords(shard)} has no tenant.`)];
  if (coverage.tenants === 0) return [part("bad", "Nothing was checked: no tenant in what was read.")];
  if (coverage.evaluations === 0) return [part("bad", "Nothing was checked: no rule looks at what was read.")];
  const open = findings.filter(({ status }) => status === "open");
  const errors = open.filter(({ severity }) => severity === "error");
  const warnings = open.filter(({ severity }) => severity === "warn");
  const set = findings.length - open.length;
  // A finding on the configuration or a file is of no tenant.
  const concerned = new Set(open.map(({ tenant }) => tenant).filter((tenant) => tenant !== "")).size;
  const quiet = `No ${set > 0 ? "open findings" : "findings"} in ${count(coverage.tenants, "tenant")}.`;
  const partial = partialInWords(tenants);
  const partly = tenants.filter(({ view }) => view === "open").length;
  return [
    ...(errors.length > 0 ? [part("bad", `${count(errors.length, "error")}${undecided(errors)}`)] : []),
    ...(errors.length > 0 && warnings.length > 0 ? [part("none", ", ")] : []),
    ...(warnings.length > 0 ? [part("caution", `${count(warnings.length, "warning")}${undecided(warnings)}`)] : []),
    open.length > 0
      ? part("none", ` in ${grouped(concerned)} of ${count(coverage.tenants, "tenant")}.`)
      : part("good", quiet),
    ...[
      ...(open.length > 0 || partial === undefined ? [] : [partial]),
      ...(set > 0 ? [`${capital(count(set, "finding"))} accepted.`] : []),
      ...unconfirmedInWords(coverage),
      ...(partly > 0 ? [`${capital(count(partly, "tenant"))} ${partly === 1 ? "was" : "were"} not seen whole.`] : []),
      ...(shard === undefined ? [] : [`${shardInWords(shard)} only.`]),
    ].map((sentence) => part("none", ` ${sentence}`)),
  ];
}

/** The summary as one text. */
export function summaryInWords(report: Report): string {
  return summaryOf(report)
    .map(({ text }) => text)
    .join("");
}

function part(mark: Mark, text: string): SummaryPart {
  return { mark, text };
}

function undecided(findings: readonly Finding[]): string {
  const open = findings.filter(({ verdict }) => verdict === "undetermined").length;
  if (open === 0) return "";
  return open === findings.length ? " (undetermined)" : ` (${grouped(open)} undetermined)`;
}
