/** What a finding says, once for all formats: its level, its words, and what belongs together. */
import type { RuleInfo } from "@tmes-as-code/catalog";
import { plain } from "../output/plain.ts";
import type { Finding, Location, Report, UnknownReason } from "../types.ts";
import { byUrgency, sameButForItem } from "./group.ts";
import { list } from "./text.ts";
import {
  expectedInWords,
  itemInWords,
  placeInWords,
  reasonInWords,
  ruleInWords,
  settledBy,
  shownInWords,
} from "./words.ts";

/** How loud a finding is: `note` is for what an exception or a baseline covers. */
export type Level = "error" | "warning" | "note";

/** A finding in words. All texts are masked and in one line. */
export interface Entry {
  readonly finding: Finding;
  readonly level: Level;
  /** `error`, `warning (undetermined)`, `excepted`. */
  readonly label: string;
  /** It fails only by the head's policy: on the main branch after the merge. */
  readonly afterMerge: boolean;
  readonly title: string;
  /** `rule@version`. */
  readonly rule: string;
  readonly tenant: string;
  /** The item and the path in it. */
  readonly subject: string;
  readonly message: string;
  readonly fields: readonly Field[];
  /** The author's line, else the file that was read. */
  readonly place?: Location;
}

/** One fact about a finding. */
export interface Field {
  readonly label:
    "found" | "expected" | "unknown" | "to settle" | "possibly" | "accepted" | "construct" | "address" | "fix";
  readonly text: string;
}

/** All findings of a report, the most urgent first: those the change brings before others of their severity. */
export function entriesOf({ findings, gate }: Report): readonly Entry[] {
  const own = findings.map((finding) => entryOf(finding, false));
  const later = (gate?.afterMerge ?? []).map((finding) => entryOf(finding, true));
  return [...own, ...later].sort(
    (a, b) => byUrgency(a.finding, b.finding) || Number(a.afterMerge) - Number(b.afterMerge),
  );
}

/** One finding in words. */
export function entryOf(finding: Finding, afterMerge: boolean): Entry {
  const { place } = finding;
  const at = place.location ?? place.input;
  return {
    finding,
    afterMerge,
    level: levelOf(finding),
    label: labelOf(finding),
    title: plain(finding.title),
    rule: ruleInWords(finding),
    tenant: plain(finding.tenant),
    subject: subjectInWords(finding).join(", "),
    message: plain(flowing(finding.message)),
    fields: fieldsOf(finding),
    ...(at === undefined ? {} : { place: at }),
  };
}

/** How loud a finding is. */
export function levelOf({ status, severity }: Finding): Level {
  if (status !== "open") return "note";
  return severity === "error" ? "error" : "warning";
}

function labelOf(finding: Finding): string {
  if (finding.status !== "open") return finding.status;
  return `${levelOf(finding)}${finding.verdict === "undetermined" ? " (undetermined)" : ""}`;
}

function fieldsOf(finding: Finding): readonly Field[] {
  const { place, status, exception } = finding;
  const where: readonly Field[] = [
    ...field("construct", place.construct && plain(place.construct)),
    ...field("address", place.address && addressInWords(finding)),
  ];
  if (status !== "open") return [...field("accepted", exception ? exceptionInWords(exception) : status), ...where];
  return [
    ...field("found", foundInWords(finding)),
    ...field("expected", finding.expected && expectedInWords(finding.expected)),
    ...field("unknown", unknownInWords(finding, 6).join("; ")),
    ...field("to settle", settlingInWords(finding).join(" ")),
    ...field("possibly", possiblyInWords(finding)),
    ...where,
    ...field("fix", saysHowToFix(finding) ? plain(flowing(finding.remediation)) : undefined),
  ];
}

function field(label: Field["label"], text: string | undefined): readonly Field[] {
  return text === undefined || text === "" ? [] : [{ label, text }];
}

/** What a finding says in one paragraph: what is wrong, and how to fix or settle it. */
export function sentencesOf(entry: Entry): string {
  return [entry.message, adviceOf(entry)].filter((part) => part !== "").join(" ");
}

/** What is beside the statement of a finding in one paragraph: what accepts it, and how to fix or settle it. */
export function adviceOf({ fields, afterMerge }: Entry): string {
  const text = (label: Field["label"]): string | undefined => fields.find((one) => one.label === label)?.text;
  const accepted = text("accepted");
  const possibly = text("possibly");
  return [
    ...(afterMerge ? ["It fails by the policy of the head, so it fails on the main branch after the merge."] : []),
    ...(accepted === undefined ? [] : [`Accepted: ${accepted}.`]),
    ...(possibly === undefined ? [] : [`Possibly ${possibly}.`]),
    text("fix") ?? text("to settle") ?? "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Findings that a reader would call the same, with all their places. */
export interface EntryGroup {
  readonly first: Entry;
  readonly all: readonly [Entry, ...Entry[]];
}

/** Findings of one rule that differ only in tenant, item and place, in the order of the first of each. */
export function groupEntries(entries: readonly Entry[]): readonly EntryGroup[] {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.afterMerge, sameButForItem(entry.finding)]);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [entry]);
    else same.push(entry);
  }
  return [...groups.values()].map((all) => ({ first: all[0], all }));
}

/** The item and the path in it, as far as a finding names them. */
export function subjectInWords({ item, path }: Finding): readonly string[] {
  return [...(item ? [itemInWords(item)] : []), ...(path === "" ? [] : [plain(path)])];
}

/** What an exception is, for a finding that it covers. */
export function exceptionInWords({ id, owner, expires }: NonNullable<Finding["exception"]>): string {
  return `exception ${plain(id)}, owned by ${plain(owner)}, until ${expires}`;
}

/** Which exceptions may cover it. */
export function possiblyInWords({ possiblyExcepted = [] }: Finding): string | undefined {
  if (possiblyExcepted.length === 0) return undefined;
  const ids = list(possiblyExcepted.map(plain), 3);
  return `excepted by ${ids}, if the value that is unknown here is the accepted one`;
}

/** Nothing where the unknowns say the same, or where the finding is about no value. */
export function foundInWords({ actual, verdict, path, unknown }: Finding): string | undefined {
  const repeated = "unknown" in actual && (path === "" || unknown.some((one) => one.path === path));
  return verdict === "undetermined" && repeated ? undefined : shownInWords(actual);
}

/** What could not be decided is to be settled; what the input itself shows is to be fixed. */
export function saysHowToFix({ verdict, unknown }: Finding): boolean {
  return verdict === "fail" || unknown.length === 0;
}

/** Which values are unknown, by reason; nothing if the message names them all. */
export function unknownInWords({ unknown, message }: Finding, most: number): readonly string[] {
  if (unknown.every(({ path }) => message.includes(path))) return [];
  const byReason = new Map<UnknownReason, string[]>();
  for (const { path, reason } of unknown) byReason.set(reason, [...(byReason.get(reason) ?? []), plain(path)]);
  return [...byReason].map(([reason, paths]) => `${reasonInWords(reason)}: ${list(paths, most)}`);
}

/** What would settle a finding that cannot be decided. */
export function settlingInWords({ unknown, item }: Finding): readonly string[] {
  return [...new Set(unknown.map(({ reason }) => reason))].map((reason) => settledBy(reason, item?.kind));
}

/** The address, and the file that has it where the author's line is another. */
export function addressInWords({ place }: Finding): string {
  const file = place.location && place.input ? ` in ${plain(place.input.file)}` : "";
  return `${plain(place.address ?? "")}${file}`;
}

/** `acme-eu, virus-rule "Default"  src/tenants.ts:8:21`. */
export function spotInWords({ finding, tenant }: Entry): string {
  const where = placeInWords(finding.place) ?? (finding.place.address && plain(finding.place.address));
  const whose = [...(tenant === "" ? [] : [tenant]), ...(finding.item ? [itemInWords(finding.item)] : [])].join(", ");
  return [whose, ...(where === undefined || where === "" ? [] : [where])].filter((part) => part !== "").join("  ");
}

/** Prose without the line breaks it was written with. */
export function flowing(prose: string): string {
  return prose.trim().replaceAll(/\s+/g, " ");
}

/** What a rule is about, for the formats that explain rules. */
export type RuleHelp = Pick<RuleInfo, "title" | "description" | "remediation" | "legal" | "docs">;
