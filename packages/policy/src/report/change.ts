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
export function changeSections({ change }: Report): readonly Section[] {
  if (change === undefined) return [];
  const sections = [
    section("Findings that are gone", change.verdicts.flatMap(verdictLines)),
    section("Flows of personal data", groupFlows(change.flows).map(flowLine)),
    section("Exceptions", change.exceptions.map(exceptionLine)),
    section("Claims", change.claims.map(claimLine)),
    section("Settings", change.settings.map(settingLine)),
  ].filter(({ lines }) => lines.length > 0);
  const compared = `${sideInWords(change.base)} with ${sideInWords(change.head)}`;
  if (sections.length === 0) {
    return [{ title: "What changes", lines: [line("none", `Nothing differs: compared ${compared}.`)] }];
  }
  return [{ title: "What changes", intro: `Compared ${compared}.`, lines: [countsLine(change)] }, ...sections];
}

function section(title: string, lines: readonly Line[]): Section {
  return { title, lines: [...lines].sort((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark)) };
}

/** What a reviewer looks at first comes first. */
const order: readonly Mark[] = ["bad", "caution", "none", "good"];

function sideInWords({ label, commit }: ComparedSide): string {
  return `${plain(label)}${commit === undefined ? "" : ` (${plain(commit).slice(0, 12)})`}`;
}

function countsLine({ settings, verdicts, unchanged, exceptions, claims, flows }: Change): Line {
  const of = (change: VerdictChange["change"]): number =>
    verdicts.filter((verdict) => verdict.change === change).length;
  const counts = [
    count(of("new"), "new finding"),
    `${count(of("fixed"), "finding")} fixed`,
    `${count(of("no-longer-declared"), "finding")} no longer declared`,
    `${count(of("no-longer-known"), "finding")} no longer known`,
    `${count(unchanged, "finding")} unchanged`,
    count(flows.length, "flow"),
    count(exceptions.length, "exception"),
    count(claims.length, "claim"),
    count(settings.length, "setting"),
  ];
  return line("none", `${counts.slice(0, 5).join(", ")}; changes of ${counts.slice(5).join(", ")}.`);
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

/** Changes of flows that differ in the data only. */
interface FlowGroup {
  readonly first: FlowChange;
  readonly data: readonly string[];
}

function groupFlows(changes: readonly FlowChange[]): readonly FlowGroup[] {
  const groups = new Map<string, { readonly first: FlowChange; readonly data: string[] }>();
  for (const one of changes) {
    const flow = one.head ?? one.base;
    if (flow === undefined) continue;
    const key = JSON.stringify([one.change, sameButForData(one.base), sameButForData(one.head)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: one, data: [dataLabel(flow)] });
    else group.data.push(dataLabel(flow));
  }
  return [...groups.values()];
}

function sameButForData(flow: Flow | undefined): unknown {
  if (flow === undefined) return null;
  const { tenant, module, recipient, purpose, retention, state, cause, because } = flow;
  return [tenant, module, recipient, purpose, retention, state, cause, because];
}

function flowLine({ first: { change, base, head }, data }: FlowGroup): Line {
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
      ...flowInWords(flow),
      ...stateInWords(change, head),
      ...(change === "changed" && base !== undefined
        ? [" Before", ...flowInWords(base), ...stateInWords(change, base)]
        : []),
    ];
  });
}

const flowWords: Readonly<Record<FlowChange["change"], string>> = {
  added: "Added",
  removed: "Removed",
  changed: "Changed",
  "no-longer-known": "No longer known",
};

/** Whether it flows, where the kind of the change does not say it. */
function stateInWords(change: FlowChange["change"], flow: Flow | undefined): Rich {
  if (flow === undefined) return change === "removed" ? [] : [" Its cause is no longer declared."];
  if (flow.state === "not-known") return [` Not known: ${plain(flow.because ?? "no public source says it.")}`];
  if (change !== "changed") return [];
  return [flow.state === "flows" ? " It flows." : " It does not flow."];
}

/** ` to Virtual Analyzer (Frankfurt, DE). Purpose: … Retention: … Cause: virus-rule "Default" … = true.` */
function flowInWords(flow: Flow): Rich {
  const { purpose, retention, cause } = flow;
  const value = shownInWords(cause.value);
  return [
    ` to ${recipientText(flow)}. Purpose: ${plain(purpose)}. Retention: ${retention === undefined ? notKnown : plain(retention)}. Cause: `,
    ...(cause.item === undefined ? [] : [code(itemInWords(cause.item)), " "]),
    ...(cause.path === "" ? [value] : [code(cause.path), " = ", code(value)]),
    ".",
  ];
}

function exceptionLine({ id, rule, change, effect }: Change["exceptions"][number]): Line {
  const wider = change === "added" || change === "widened" || change === "extended";
  return line(
    wider ? "caution" : "none",
    `${exceptionWords[change]}: `,
    code(id),
    " of ",
    code(rule),
    `. ${plain(effect)}`,
  );
}

const exceptionWords: Readonly<Record<Change["exceptions"][number]["change"], string>> = {
  added: "Added",
  widened: "Widened",
  extended: "Extended",
  narrowed: "Narrowed",
  shortened: "Shortened",
  removed: "Removed",
  reworded: "Reworded",
};

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
