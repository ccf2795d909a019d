/** What a change brings, in sections: verdicts, flows, exceptions, claims, settings. Empty ones are left out. */
import { dataLabel, notKnown, recipientText } from "../change/flow-formats/words.ts";
import { plain } from "../output/plain.ts";
import type {
  Change,
  ComparedSide,
  Flow,
  FlowChange,
  ItemKey,
  Report,
  SettingChange,
  Shown,
  VerdictChange,
} from "../types.ts";
import { flowing, levelOf } from "./entry.ts";
import { code, joined, lazyLine, type Line, line, type Mark, type Piece, type Rich, type Section } from "./rich.ts";
import { count } from "./text.ts";
import { itemInWords, placeInWords, ruleInWords, shownInWords } from "./words.ts";

/** The sections of a report that compares two sides; none of others. */
export function changeSections({ change, findings, gate }: Report): readonly Section[] {
  if (change === undefined) return [];
  const flows = groupFlows(change.flows);
  // What is among the changes of the policy is not listed twice.
  const effects = new Set(gate?.policy.map(({ effect }) => effect));
  const sections = [
    section("Findings that are gone", change.verdicts.flatMap(verdictLines)),
    section("Flows of personal data", flows.filter((group) => !isUndeclared(group)).map(flowLine)),
    {
      ...section("Added flows that are not known", flows.filter(isUndeclared).map(flowLine)),
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
    section("Settings", change.settings.map(settingLine)),
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

/** What becomes of a finding of the base. New ones are among all findings, which say that they are new. */
function verdictLines({ change, finding, other }: VerdictChange): readonly Line[] {
  if (change === "new") return [];
  const words = (): Rich => {
    const where = placeInWords(finding.place);
    return [
      `${verdictWords[change]} (${finding.status === "open" ? levelOf(finding) : finding.status}): ${plain(flowing(finding.message))} `,
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

/** Changes of flows that differ only in the data and in the items that decide them. */
interface FlowGroup {
  readonly first: FlowChange;
  readonly data: readonly string[];
  readonly items: readonly ItemKey[];
}

/** A new tenant brings hundreds of flows, and few that are different for a reader. */
function groupFlows(changes: readonly FlowChange[]): readonly FlowGroup[] {
  const ofItems = new Map<string, { readonly first: FlowChange; readonly data: string[] }>();
  for (const one of changes) {
    const flow = one.head ?? one.base;
    if (flow === undefined) continue;
    const { kind = "", name = "" } = flow.cause.item ?? {};
    const key = JSON.stringify([one.change, sameButForData(one.base), sameButForData(one.head), kind, name]);
    const group = ofItems.get(key);
    if (group === undefined) ofItems.set(key, { first: one, data: [dataLabel(flow)] });
    else group.data.push(dataLabel(flow));
  }
  const groups = new Map<string, { readonly first: FlowChange; readonly data: string[]; readonly items: ItemKey[] }>();
  for (const [, { first, data }] of ofItems) {
    const item = (first.head ?? first.base)?.cause.item;
    const items = item === undefined ? [] : [item];
    const same = [first.change, sameButForData(first.base), sameButForData(first.head), item?.kind ?? "", data];
    const key = JSON.stringify(same);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first, data, items });
    else group.items.push(...items);
  }
  return [...groups.values()];
}

/** A new tenant has these of all that it does not declare. */
function isUndeclared({ first: { change, head } }: FlowGroup): boolean {
  const value = head?.cause.value;
  if (change !== "added" || head?.state !== "not-known" || value === undefined) return false;
  return "unknown" in value && value.unknown === "undeclared";
}

/** What a reader sees of a flow but for its data and the name of the item. */
function sameButForData(flow: Flow | undefined): unknown {
  if (flow === undefined) return null;
  const { tenant, module, recipient, purpose, retention, state, cause } = flow;
  return [tenant, module, recipient, purpose, retention, state, cause.path, cause.value, becauseOf(flow, 2)];
}

/** Why it is not known; of several items, without their names. */
function becauseOf({ because, cause: { item } }: Flow, items: number): string | undefined {
  if (because === undefined || item === undefined || items === 1) return because;
  return because.replace(`${item.kind} "${item.name}"`, "each");
}

function flowLine({ first: { change, base, head }, data, items }: FlowGroup): Line {
  const mark: Mark =
    change === "removed" ? "good" : head?.state === "flows" ? "bad" : head?.state === "not-known" ? "caution" : "none";
  return lazyLine(mark, () => {
    const flow = head ?? base;
    if (flow === undefined) return [];
    return [
      `${flowWords[change]}: `,
      ...joined(data.map(code), ", "),
      " of ",
      code(flow.tenant),
      ...flowInWords(flow, items),
      ...stateInWords(change, head, items.length),
      ...(change === "changed" && base !== undefined && head !== undefined ? beforeInWords(base, head, items) : []),
    ];
  });
}

/** Of a flow that was another: what differs. */
function beforeInWords(base: Flow, head: Flow, items: readonly ItemKey[]): Rich {
  const [was, is] = [base, head].map((flow) => JSON.stringify([recipientText(flow), flow.purpose, flow.retention]));
  const state = stateInWords("changed", base, items.length);
  if (was !== is || base.cause.path !== head.cause.path || base.cause.path === "")
    return [" Before", ...flowInWords(base, items), ...state];
  return [" Before: ", code(base.cause.path), " = ", code(shownInWords(base.cause.value)), ".", ...state];
}

const flowWords: Readonly<Record<FlowChange["change"], string>> = {
  added: "Added",
  removed: "Removed",
  changed: "Changed",
  "no-longer-known": "No longer known",
};

/** Whether it flows, where the kind of the change does not say it. */
function stateInWords(change: FlowChange["change"], flow: Flow | undefined, items: number): Rich {
  if (flow === undefined) return change === "removed" ? [] : [" Its cause is no longer declared."];
  if (flow.state === "not-known")
    return [` Not known: ${plain(becauseOf(flow, items) ?? "no public source says it.")}`];
  if (change !== "changed") return [];
  return [flow.state === "flows" ? " It flows." : " It does not flow."];
}

/** ` to Virtual Analyzer (Frankfurt, DE). Purpose: … Retention: … Cause: virus-rule "Default" … = true.` */
function flowInWords(flow: Flow, items: readonly ItemKey[]): Rich {
  const { purpose, retention, cause } = flow;
  const value = shownInWords(cause.value);
  return [
    ` to ${recipientText(flow)}. Purpose: ${plain(purpose)}. Retention: ${retention === undefined ? notKnown : plain(retention)}. Cause: `,
    ...(items.length === 0 ? [] : [...joined(itemsInWords(items), ", "), " "]),
    ...(cause.path === "" ? [value] : [code(cause.path), " = ", code(value)]),
    ".",
  ];
}

/** Items that are listed of one line. */
const mostItems = 8;

function itemsInWords(items: readonly ItemKey[]): readonly Piece[] {
  const more = items.length - mostItems;
  const shown = items.slice(0, mostItems).map((item) => code(itemInWords(item)));
  return more > 0 ? [...shown, `and ${count(more, "other")}`] : shown;
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
