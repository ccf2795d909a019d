/**
 * What a synth adds to what lint reads in a file: verdicts that lint leaves open. What lint is certain of stays; where the
 * synth says otherwise, one of the two is wrong, and that is reported.
 */
import type { Finding, ItemKey, Report, Verdict } from "@tmes-as-code/policy";
import type { RecordedItem, SynthRecord } from "@tmes-as-code/policy/node";
import { AST_NODE_TYPES as T, type TSESTree } from "@typescript-eslint/types";
import type { Problem } from "./problem.ts";
import type { Construct } from "./program-constructs.ts";
import { undeclaredItem } from "./undeclared-item.ts";

/** A tenant or an item that lint sees. */
export interface SeenSubject {
  readonly tenant: string;
  /** Absent for the tenant itself. */
  readonly item?: ItemKey;
  /** Which names are placeholders for names that are not seen. */
  readonly unseen: { readonly tenant: boolean; readonly item: boolean };
  readonly construct: Construct;
}

/** What lint says of a file, with every verdict. */
export interface Seen {
  readonly file: string;
  readonly subjects: readonly SeenSubject[];
  readonly report: Report;
}

/** A finding of a synth, and what lint sees of the item it is about. */
export interface SynthFinding {
  readonly finding: Finding;
  readonly subject: SeenSubject | undefined;
}

/** What the synth says of a file. */
export interface Settled {
  readonly added: readonly SynthFinding[];
  /** What every tenant has, and the program declares nowhere; `subject` is the tenant. */
  readonly undeclared: readonly SynthFinding[];
  /** Findings of lint that the synth decides, by their ids. */
  readonly dropped: ReadonlySet<string>;
  /** Findings of lint on what the synth made and leaves open too, by their ids. */
  readonly open: ReadonlySet<string>;
  /** Where both are certain, and differ. */
  readonly problems: readonly Problem[];
}

/** Holds what a synth decided against what lint reads. */
export function settledBySynth(seen: Seen, { items, report }: Pick<SynthRecord, "items" | "report">): Settled {
  const made = items.filter(({ location }) => location?.file === seen.file && location.line !== undefined);
  const seenOf = new Map(made.map((item) => [item, seen.subjects.filter((subject) => mayBe(subject, item, seen))]));
  const madeOf = new Map(
    seen.subjects.map((subject) => [subject, made.filter((item) => seenOf.get(item)?.includes(subject) === true)]),
  );
  const lint = verdictsIn(seen.report);
  const synth = verdictsIn(report);
  const added: SynthFinding[] = [];
  const undeclared: SynthFinding[] = [];
  const dropped = new Set<string>();
  const open = new Set<string>();
  const problems: Problem[] = [];

  for (const finding of report.findings) {
    if (finding.place.location?.file !== seen.file || finding.rule.includes("/")) continue;
    if (undeclaredItem(finding) !== undefined && finding.status === "open") {
      const tenant = made.find((each) => each.item === undefined && each.tenant === finding.tenant);
      undeclared.push({ finding, subject: tenant && seenOf.get(tenant)?.[0] });
    }
    if (finding.verdict !== "fail") continue;
    const item = made.find((each) => isAbout(finding, each));
    const subjects = (item && seenOf.get(item)) ?? [];
    if ([finding, ...subjects].some((about) => isFailing(seen.report, about, finding))) continue;
    const isCertain = subjects.length > 0 && subjects.every((subject) => isPass(lint(finding.rule, subject)));
    if (isCertain)
      problems.push(contradiction(finding, "the code does not break it", "the last synth says that it does"));
    else if (finding.status === "open") added.push({ finding, subject: subjects[0] });
  }
  for (const finding of seen.report.findings) {
    const subject = seen.subjects.find((each) => isAbout(finding, each));
    const own = subject === undefined ? [] : (madeOf.get(subject) ?? []);
    if (own.length === 0 || finding.rule.includes("/")) continue;
    const verdicts = own.map((item) => synth(finding.rule, item));
    if (!verdicts.every((verdict) => verdict !== undefined && verdict !== "undetermined")) {
      open.add(finding.id);
      continue;
    }
    if (finding.verdict === "undetermined") dropped.add(finding.id);
    else if (!own.some((item) => isFailing(report, item, finding)))
      problems.push(contradiction(finding, "the code breaks it", "the last synth says that it does not"));
  }
  return { added, undeclared, dropped, open, problems };
}

/** Whether lint may see the item that a synth made: the same names where they are seen, made at the same place. */
function mayBe({ tenant, item, unseen, construct }: SeenSubject, made: RecordedItem, { subjects }: Seen): boolean {
  if (item?.kind !== made.item?.kind) return false;
  if (!unseen.tenant && tenant !== made.tenant) return false;
  if (item !== undefined && !unseen.item && item.name !== made.item?.name) return false;
  const place = placeOf(construct);
  const { line, column } = made.location ?? {};
  if (place === undefined || place.line !== line) return false;
  if (place.column + 1 === column) return true;
  // A source map may be inexact, which matters only where a line makes several.
  const besides = subjects.flatMap((subject) =>
    subject.item?.kind === item?.kind ? (placeOf(subject.construct) ?? []) : [],
  );
  return besides.every((other) => other.line !== line || other.column === place.column);
}

/** Where the author makes it, as a synth tells it: the outermost `new`. */
function placeOf({ observation: { site, call } }: Construct): TSESTree.Position | undefined {
  if (site.own && site.node.type === T.NewExpression) return site.node.loc.start;
  return site.own && call?.node.type === T.NewExpression ? call.node.loc.start : undefined;
}

/** What findings, verdicts and items are about. */
interface About {
  readonly tenant: string;
  readonly item?: ItemKey;
}

function isAbout(one: About, other: About): boolean {
  return one.tenant === other.tenant && one.item?.kind === other.item?.kind && one.item?.name === other.item?.name;
}

/** Whether a report has the same failure of a subject. */
function isFailing({ findings }: Report, subject: About, { rule, path }: Finding): boolean {
  return findings.some(
    (other) => other.verdict === "fail" && other.rule === rule && other.path === path && isAbout(other, subject),
  );
}

const isPass = (verdict: Verdict | undefined): boolean => verdict === "pass" || verdict === "not-applicable";

/** The verdicts of a report by rule and what they are about. */
function verdictsIn({ results = [] }: Report): (rule: string, about: About) => Verdict | undefined {
  const key = (rule: string, { tenant, item }: About): string => JSON.stringify([rule, tenant, item?.kind, item?.name]);
  const verdicts = new Map(results.map((result) => [key(result.rule, result), result.verdict]));
  return (rule, about) => verdicts.get(key(rule, about));
}

function contradiction({ rule, path, tenant, item, place }: Finding, lint: string, synth: string): Problem {
  const name = item === undefined ? `tenant ${tenant}` : `${item.kind} ${JSON.stringify(item.name)}`;
  return {
    message:
      `Lint and the last synth contradict each other on ${rule} at ${path} of ${name}: by what lint reads, ${lint}, and ` +
      `${synth}. Neither is certain. Synthesise again; if it stays, report it as a fault of tmes-as-code.`,
    line: place.location?.line ?? 1,
    column: place.location?.column ?? 1,
  };
}
