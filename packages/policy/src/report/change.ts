/** What a change brings, in sections: verdicts, flows, exceptions, claims, settings. Empty ones are left out. */
import { plain } from "../output/plain.ts";
import type { Change, ComparedSide, Finding, ItemKey, Report, SettingChange, Shown, VerdictChange } from "../types.ts";
import { flowLines } from "./change-flows.ts";
import { flowing, levelOf } from "./entry.ts";
import { code, joined, lazyLine, type Line, line, type Mark, type Piece, type Rich, type Section } from "./rich.ts";
import { count } from "./text.ts";
import { itemInWords, itemsInWords, placeInWords, ruleInWords, shownInWords } from "./words.ts";

/** The sections of a report that compares two sides; none of others. */
export function changeSections({ change, findings, gate }: Report): readonly Section[] {
  if (change === undefined) return [];
  const flows = flowLines(change.flows);
  // What is among the changes of the policy is not listed twice.
  const effects = new Set(gate?.policy.map(({ effect }) => effect));
  const sections = [
    section("Findings that are gone", verdictLines(change.verdicts)),
    section("Flows of personal data", flows.lines),
    {
      ...section("Added flows that are not known", flows.notKnown),
      intro: "The settings that decide them are not declared.",
      folded: true as const,
    },
    section(
      "Exceptions",
      exceptionLines(
        change.exceptions.filter(({ id, effect }) => !effects.has(effect) && !(gate !== undefined && isOfBaseline(id))),
      ),
    ),
    section("Claims", change.claims.map(claimLine)),
    section("Settings", settingLines(change.settings)),
  ].filter(({ lines }) => lines.length > 0);
  const introduced = findings.filter((finding) => finding.introduced === true).length;
  const compared = `${sideInWords(change.base)} with ${sideInWords(change.head)}`;
  if (sections.length === 0) {
    return [
      { title: "What changes", lines: [line("none", `No setting, finding or flow differs: compared ${compared}.`)] },
    ];
  }
  return [
    { title: "What changes", intro: `Compared ${compared}.`, lines: [countsLine(change, introduced)] },
    ...sections,
  ];
}

function section(title: string, lines: readonly Line[]): Section {
  return { title, lines: [...lines].sort((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark)) };
}

/** What a reviewer looks at first comes first. */
const order: readonly Mark[] = ["bad", "caution", "none", "good"];

function sideInWords({ label, commit }: ComparedSide): string {
  return `${plain(label)}${commit === undefined ? "" : ` (${plain(commit).slice(0, 12)})`}`;
}

/** How many of each changed. What did not change is not listed. */
function countsLine({ settings, verdicts, unchanged, exceptions, claims, flows }: Change, introduced: number): Line {
  const of = (change: VerdictChange["change"]): number =>
    verdicts.filter((verdict) => verdict.change === change).length;
  const some = (number: number, text: string): readonly string[] => (number === 0 ? [] : [text]);
  const [fixed, gone, unseen] = [of("fixed"), of("no-longer-declared"), of("no-longer-known")];
  const findings = [
    ...some(introduced, count(introduced, "new finding")),
    ...some(fixed, `${count(fixed, "finding")} fixed`),
    ...some(gone, `${count(gone, "finding")} no longer declared`),
    ...some(unseen, `${count(unseen, "finding")} no longer known`),
    ...some(unchanged, `${count(unchanged, "finding")} unchanged`),
  ];
  const changes = [
    ...some(flows.length, count(flows.length, "flow")),
    ...some(exceptions.length, count(exceptions.length, "exception")),
    ...some(claims.length, count(claims.length, "claim")),
    ...some(settings.length, count(settings.length, "setting")),
  ];
  return line(
    "none",
    `${findings.length === 0 ? "No findings on either side" : findings.join(", ")}; ${changes.length === 0 ? "nothing else changes" : `changes of ${changes.join(", ")}`}.`,
  );
}

const verdictWords: Readonly<Record<Exclude<VerdictChange["change"], "new">, string>> = {
  fixed: "Fixed",
  "no-longer-declared": "No longer declared",
  "no-longer-known": "No longer known",
};

const settingWords: Readonly<Record<SettingChange["change"], string>> = {
  added: "Added",
  removed: "Removed",
  changed: "Changed",
  "not-seen": "Not seen",
};

/**
 * What becomes of findings of the base. New ones are among all findings, which say that they are new. Those of an item that
 * could not be decided, and now are, have one line.
 */
function verdictLines(changes: readonly VerdictChange[]): readonly Line[] {
  const decided = (verdict: VerdictChange): string | undefined => {
    const { change, finding, other } = verdict;
    if (change !== "fixed" || finding.verdict !== "undetermined" || other === undefined) return undefined;
    return JSON.stringify([finding.tenant, finding.item, finding.status]);
  };
  return inGroups(changes, decided).flatMap(([first, ...others]) =>
    others.length === 0 ? verdictLine(first) : [decidedLine([first, ...others])],
  );
}

/** At least one. */
type Group<Value> = readonly [Value, ...Value[]];

/** Values with the same key together, in the place of the first; those without a key alone. */
function inGroups<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | undefined,
): readonly Group<Value>[] {
  const groups = new Map<unknown, [Value, ...Value[]]>();
  for (const value of values) {
    const key = keyOf(value) ?? value;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return [...groups.values()];
}

function decidedLine(changes: Group<VerdictChange>): Line {
  const [{ finding }] = changes;
  return lazyLine("good", () => [
    `${verdictWords.fixed} (${statusOf(finding)}): ${count(changes.length, "finding")} that could not be decided`,
    ...whose(finding.tenant, finding.item, ""),
    ": ",
    ...changes.flatMap((one, index): Rich => [
      index === 0 ? "" : ", ",
      code(ruleInWords(one.finding)),
      ` (now: ${one.other ?? ""})`,
    ]),
    ".",
  ]);
}

function statusOf(finding: Finding): string {
  return finding.status === "open" ? levelOf(finding) : finding.status;
}

function verdictLine({ change, finding, other }: VerdictChange): readonly Line[] {
  if (change === "new") return [];
  const words = (): Rich => {
    const where = placeInWords(finding.place);
    return [
      `${verdictWords[change]} (${statusOf(finding)}): ${plain(flowing(finding.message))} `,
      code(ruleInWords(finding)),
      ...whose(finding.tenant, finding.item, finding.path),
      ...(where === undefined ? [] : [", ", { code: where }]),
      ...(other === undefined ? [] : [` (now: ${other})`]),
      ".",
    ];
  };
  return [lazyLine(change === "fixed" ? "good" : "caution", words)];
}

function whose(tenant: string, item: ItemKey | undefined, path: string): Rich {
  return [
    ...(tenant === "" ? [] : [", ", code(tenant)]),
    ...(item === undefined ? [] : [", ", code(itemInWords(item))]),
    ...(path === "" ? [] : [", ", code(path)]),
  ];
}

/** Of an entry of the baseline. The gate counts them among the changes of the policy. */
function isOfBaseline(id: string): boolean {
  return id.startsWith("baseline:");
}

/** Entries of the baseline are counted: there may be hundreds. */
function exceptionLines(changes: Change["exceptions"]): readonly Line[] {
  const counts = new Map<string, { readonly first: Change["exceptions"][number]; number: number }>();
  for (const first of changes.filter(({ id }) => isOfBaseline(id))) {
    const counted = counts.get(first.change);
    if (counted === undefined) counts.set(first.change, { first, number: 1 });
    else counted.number++;
  }
  return [
    ...changes.filter(({ id }) => !isOfBaseline(id)).map(exceptionLine),
    ...[...counts.values()].map(({ first: { change }, number }) =>
      line(
        isWider(change) ? "caution" : "none",
        `Baseline: ${String(number)} ${number === 1 ? "entry" : "entries"} ${change}.`,
      ),
    ),
  ];
}

function isWider(change: Change["exceptions"][number]["change"]): boolean {
  return change === "added" || change === "widened" || change === "extended";
}

function exceptionLine({ rule, change, effect }: Change["exceptions"][number]): Line {
  return line(isWider(change) ? "caution" : "none", `${plain(effect)} `, code(rule));
}

function claimLine({ tenant, claim, from, to }: Change["claims"][number]): Line {
  return line("caution", code(tenant), " claims ", code(claim), ": ", ...fromTo(from, to));
}

/** What changes of settings. Items of a tenant that are confirmed, and nothing else, have one line. */
function settingLines(changes: readonly SettingChange[]): readonly Line[] {
  const confirmed = ({ tenant, to, from }: SettingChange): string | undefined =>
    from !== undefined && "unknown" in from && from.unknown === "unconfirmed" && isConfirmed(to) ? tenant : undefined;
  return inGroups(changes, confirmed).map(([first, ...others]) =>
    others.length === 0
      ? settingLine(first)
      : lazyLine("none", () => [
          `Confirmed at the console: ${count(others.length + 1, "item")} of `,
          code(first.tenant),
          ": ",
          ...joined(itemsInWords([first, ...others].flatMap(({ item }) => item ?? [])), ", "),
          ".",
        ]),
  );
}

function isConfirmed(shown: Shown | undefined): boolean {
  return shown !== undefined && "value" in shown && shown.value === "confirmed";
}

function settingLine({ tenant, item, path, change, from, to, location }: SettingChange): Line {
  return lazyLine(change === "removed" && path === "" ? "caution" : "none", () => {
    const where = location === undefined ? undefined : placeInWords({ location });
    const [, ...subject] = whose(tenant, item, path);
    return [
      `${settingWords[change]}: `,
      ...subject,
      ...(from === undefined && to === undefined ? [] : [": ", ...fromTo(from, to)]),
      ...(where === undefined ? [] : [", ", { code: where }]),
    ];
  });
}

function fromTo(from: Shown | undefined, to: Shown | undefined): Rich {
  const value = (shown: Shown | undefined): Piece => (shown === undefined ? "not declared" : code(shownInWords(shown)));
  return [value(from), " to ", value(to)];
}
