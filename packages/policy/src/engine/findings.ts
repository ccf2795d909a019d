/** Turns a rule's verdict into findings for a person: message, value, place. */
import { hash } from "node:crypto";
import { fileNameSentences, fill, noticeSentences, undecidedSentences } from "@tmes-as-code/catalog";
import type { ActiveRule } from "../config/resolve.ts";
import { pathText } from "../json.ts";
import { strictest } from "../severity.ts";
import { nextSurfaces } from "../surfaces.ts";
import type {
  Finding,
  IntegrityNotice,
  ItemView,
  Origin,
  Path,
  Place,
  RawFinding,
  RawResult,
  RawUnknown,
  Severity,
  Shown,
  Surface,
  TenantView,
} from "../types.ts";
import { expectedText, reasonText, show, shownText } from "./show.ts";

/** What a verdict is about. */
export interface Subject {
  readonly tenant: TenantView;
  /** `undefined`: the tenant as a whole. `undeclared`: the item is not declared, but the console has it. */
  readonly item: (ItemView & { readonly undeclared?: true }) | undefined;
}

/** A path of a rule's input, taken to whom it belongs. */
interface Target {
  readonly owner: "tenant" | ItemView;
  /** Within the item (`settings`, …) or the tenant. */
  readonly path: Path;
  /** For people: `settings.virtualAnalyzer.enabled`, `tenant.site`. */
  readonly text: string;
}

/** What else exceptions are decided by: paths in the rule's input. */
export interface Evidence {
  readonly path: Path;
  readonly possible: readonly Path[];
  readonly unknown: readonly Path[];
}

/** What exceptions make of a finding. */
export type Decide = (finding: Finding, evidence: Evidence) => Finding;

/**
 * The findings of a failing or undetermined verdict; none where the configuration turns them off.
 *
 * @param decide - Asked about every finding, also where the configuration turns them off.
 * @param ahead - As `CheckOptions.ahead`.
 */
export function findingsOf(
  rule: ActiveRule,
  raw: RawResult,
  subject: Subject,
  decide: Decide | undefined,
  ahead: boolean,
): readonly Finding[] {
  if (raw.verdict === "fail") {
    // Where every completion fails in its own way, the possible ones are all there is to show.
    const found = raw.findings.length > 0 ? raw.findings : raw.possible;
    return found.map((each) => {
      const finding = failing(rule, each, subject);
      return decide?.(finding, { path: each.path, possible: [], unknown: [] }) ?? finding;
    });
  }
  const severity = (ahead ? severityAhead : undeterminedSeverity)(rule, raw.unknown, subject.tenant.surface);
  if (severity === "off" && decide === undefined) return [];
  const finding = undetermined(rule, raw, subject, severity === "off" ? "warn" : severity);
  const possible = raw.possible.map(({ path }) => path);
  const unknown = raw.unknown.map(({ path }) => path);
  const decided = decide?.(finding, { path: possible[0] ?? unknown[0] ?? [], possible, unknown }) ?? finding;
  return severity === "off" ? [] : [decided];
}

function undeterminedSeverity(rule: ActiveRule, unknown: readonly RawUnknown[], surface: Surface): Severity {
  const { undeclared, other } = rule.undetermined[surface];
  const levels = new Set<Severity>(unknown.map(({ reason }) => (reason === "undeclared" ? undeclared : other)));
  if (unknown.length === 0) levels.add(other);
  if (levels.has("error")) return rule.severity;
  return levels.has("warn") ? "warn" : "off";
}

/** The stricter of the severities here and at the next surface. What that surface shows is not unknown there. */
function severityAhead(rule: ActiveRule, unknown: readonly RawUnknown[], surface: Surface): Severity {
  const here = undeterminedSeverity(rule, unknown, surface);
  const next = nextSurfaces[surface];
  if (next === undefined) return here;
  const left = unknown.filter(({ reason }) => reason !== next.shows);
  if (left.length === 0 && unknown.length > 0) return here;
  return strictest([here, undeterminedSeverity(rule, left, next.surface)]);
}

function failing(rule: ActiveRule, raw: RawFinding, subject: Subject): Finding {
  const target = resolve(raw.path, subject);
  const actual = shownAsDeclared(target, subject);
  const template = rule.info.messages[raw.message ?? "default"] ?? rule.info.messages["default"] ?? rule.info.title;
  const args = Object.entries(raw.args ?? {}).map(
    ([name, path]) => [name, shownText(shownAsDeclared(resolve(path, subject), subject))] as const,
  );
  return findingOf(rule, target, subject, {
    severity: rule.severity,
    verdict: "fail",
    actual,
    expected: raw.expected,
    message: fill(template, {
      ...Object.fromEntries(args),
      actual: shownText(actual),
      expected: expectedText(raw.expected),
      tenant: subject.tenant.tenant.name,
      kind: subject.item?.kind ?? "tenant",
      item: subject.item?.name ?? subject.tenant.tenant.name,
    }),
    unknown: nothingUnknown,
  });
}

const nothingUnknown: Finding["unknown"] = [];

function undetermined(rule: ActiveRule, raw: RawResult, subject: Subject, severity: Exclude<Severity, "off">): Finding {
  const first = raw.possible[0];
  const target = resolve(first?.path ?? raw.unknown[0]?.path ?? [], subject);
  const unknown = raw.unknown.map(({ path, reason }) => ({ path: textBeside(path, target, subject), reason }));
  return findingOf(rule, target, subject, {
    severity,
    verdict: "undetermined",
    actual: shown(target, subject),
    expected: first?.expected,
    message: undeterminedMessage(unknown, subject),
    unknown,
  });
}

function undeterminedMessage(unknown: Finding["unknown"], { item, tenant }: Subject): string {
  if (item?.undeclared === true) {
    const sentence = tenant.view === "closed" ? "undeclared-item" : "unseen-item";
    return fill(undecidedSentences[sentence], { kind: item.kind, item: item.name });
  }
  if (item?.exists === false) return undecidedSentences["conditional-item"];
  if (unknown.length === 0) return undecidedSentences.undecided;
  const reasons = [...new Set(unknown.map((u) => u.reason))].map((reason) => {
    const paths = unknown.filter((u) => u.reason === reason).map((u) => u.path);
    const sentence = undecidedSentences[paths.length === 1 ? "one-path" : "some-paths"];
    return fill(sentence, { paths: pathsText(paths), reason: reasonText(reason) });
  });
  return fill(undecidedSentences.because, { reasons: reasons.join("; ") });
}

function pathsText(paths: readonly string[]): string {
  if (paths.length <= 4) return paths.join(", ");
  return fill(undecidedSentences["many-paths"], { paths: paths.slice(0, 3).join(", "), count: paths.length - 3 });
}

/** What a finding says besides what follows from its rule and its place. */
interface Said extends Pick<Finding, "severity" | "verdict" | "actual" | "message" | "unknown"> {
  readonly expected: Finding["expected"] | undefined;
}

/** Written as one list of members: V8 keeps objects that start as copies of others in twice the memory. */
function findingOf(rule: ActiveRule, target: Target, { tenant, item }: Subject, said: Said): Finding {
  const owner = target.owner === "tenant" ? item : target.owner;
  const { id, version, title, remediation } = rule.info;
  return {
    id: findingId(`${id}@${String(version)}`, tenant.tenant.name, owner?.kind ?? "", owner?.name ?? "", target.text),
    rule: id,
    version,
    status: "open",
    tenant: tenant.tenant.name,
    ...(owner === undefined ? {} : { item: { kind: owner.kind, name: owner.name } }),
    path: target.text,
    title,
    remediation,
    place: placeOf(target.owner === "tenant" ? tenant.origin : target.owner.origin, target.path),
    surface: tenant.surface,
    severity: said.severity,
    verdict: said.verdict,
    actual: said.actual,
    ...(said.expected === undefined ? {} : { expected: said.expected }),
    message: said.message,
    unknown: said.unknown,
  };
}

/** Stable over runs and surfaces. */
export function findingId(...parts: readonly string[]): string {
  // Not a part of a longer text, which would stay in memory with it.
  return hash("sha256", JSON.stringify(parts), "buffer").toString("hex", 0, 8);
}

function resolve(path: Path, { tenant, item }: Subject): Target {
  const [root, ...rest] = path;
  if (root === "tenant") return { owner: "tenant", path: rest, text: pathText(["tenant", ...rest]) };
  if (root === "item" && item !== undefined) return { owner: item, path: rest, text: pathText(rest) };
  if (root === "items") {
    const [kind, name, ...inner] = rest;
    const owner = tenant.items.find((candidate) => candidate.kind === kind && candidate.name === name);
    if (owner !== undefined) return { owner, path: inner, text: pathText(inner) };
    return { owner: "tenant", path: [], text: pathText(path) };
  }
  return { owner: item ?? "tenant", path: [], text: item === undefined ? "tenant" : "settings" };
}

/** A path in a finding about `target`: that of another item's setting says whose it is. */
function textBeside(path: Path, target: Target, subject: Subject): string {
  const { owner, text } = resolve(path, subject);
  const about = target.owner === "tenant" ? subject.item : target.owner;
  return owner === "tenant" || owner === about ? text : pathText(path);
}

/** As a rule that fails saw it: what is declared and not confirmed may be what is wrong. */
function shownAsDeclared(target: Target, subject: Subject): Shown {
  return shown(target, subject, (item) => inItem(item).filter(({ reason }) => reason !== "unconfirmed"));
}

function shown({ owner, path }: Target, { tenant }: Subject, unknownsIn = inItem): Shown {
  if (owner === "tenant") return show("tenant", tenant.tenant, path, tenant.unknowns);
  const [key, ...inner] = path;
  if (key === "settings") return show(owner.kind, owner.settings, inner, unknownsIn(owner));
  if (key === "kind") return { value: owner.kind };
  if (key !== "name") return { hidden: "settings" };
  const unknown = owner.unknowns.find(({ path }) => path.length === 1 && path[0] === "name");
  return unknown === undefined ? { value: owner.name } : { unknown: unknown.reason };
}

/** What is unknown of the settings, by path within them. The name may be unknown too. */
function inItem(item: ItemView): ItemView["unknowns"] {
  return item.unknowns.flatMap(({ path: [key, ...path], ...rest }) => (key === "settings" ? [{ ...rest, path }] : []));
}

/** Where something stands, as exactly as the source knows. */
export function placeOf(origin: Origin, path: Path = []): Place {
  const location = origin.locate?.(path) ?? origin.location;
  return {
    ...(location === undefined ? {} : { location }),
    ...(origin.construct === undefined ? {} : { construct: origin.construct }),
    ...(origin.address === undefined ? {} : { address: origin.address }),
    ...(origin.input === undefined ? {} : { input: origin.input }),
  };
}

/** What is found, by notice; most make it impossible to see all. */
function actualOf(id: IntegrityNotice["id"]): Shown {
  if (id === "similar-names") return { hidden: "a name" };
  return { unknown: id === "sensitive-settings" ? "redacted" : "partial-view" };
}

/** What is wrong with a file as a whole. */
export interface FileProblem extends Pick<Finding, "rule" | "severity" | "actual"> {
  readonly sentences: Readonly<Record<"title" | "message" | "expected" | "remediation", string>>;
  /** Whether the file itself is to be shown, or it is the input that was read. */
  readonly as: "location" | "input";
}

/** A finding on a file, whatever tenants are in it. */
export function fileFinding(file: string, surface: Surface, problem: FileProblem): Finding {
  const { rule, severity, actual, sentences, as } = problem;
  const { title, message, expected, remediation } = sentences;
  return {
    ...{ id: findingId(rule, file), rule, version: 1, severity, verdict: "fail", status: "open", tenant: "", path: "" },
    ...{ actual, expected: { manual: expected }, title, message, remediation, unknown: [] },
    ...{ place: { [as]: { file } }, surface },
  };
}

/** A file that is named after a person is to be renamed: its name is in every report, as a location that is opened. */
export const personalFileName: FileProblem = {
  ...{ rule: "integrity/personal-file-name", severity: "warn", actual: { hidden: "a file name" } },
  ...{ sentences: fileNameSentences, as: "input" },
};

/** A notice of a source as a finding: an error where it makes verdicts untrue. */
export function integrityFinding(notice: IntegrityNotice, surface: Surface): Finding {
  const path = notice.path === undefined ? "" : pathText(notice.path);
  const { tenant = "", item } = notice;
  return {
    id: findingId(`integrity/${notice.id}`, tenant, item?.kind ?? "", item?.name ?? notice.origin.address ?? "", path),
    rule: `integrity/${notice.id}`,
    version: 1,
    severity: notice.severity ?? "error",
    verdict: "undetermined",
    status: "open",
    tenant,
    ...(item === undefined ? {} : { item }),
    path,
    actual: actualOf(notice.id),
    title: noticeSentences[notice.id].title,
    message: notice.message,
    remediation: notice.remediation,
    unknown: [],
    place: placeOf(notice.origin),
    surface,
  };
}
