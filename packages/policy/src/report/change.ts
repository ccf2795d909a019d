/** What a change brings, in sections: verdicts, flows, exceptions, claims, settings. Empty ones are left out. */
import { dataItemById } from "@tmes-as-code/catalog";
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
import { code, type Line, line, type Mark, type Piece, type Rich, type Section } from "./rich.ts";
import { count } from "./text.ts";
import { itemInWords, placeInWords, ruleInWords, shownInWords } from "./words.ts";

/** The sections of a report that compares two sides; none of others. */
export function changeSections({ change }: Report): readonly Section[] {
  if (change === undefined) return [];
  const sections = [
    verdictSection(change),
    section("Flows of personal data", change.flows.map(flowLine)),
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

function verdictSection({ verdicts }: Change): Section {
  return section("Findings", verdicts.map(verdictLine));
}

const verdictWords: Readonly<Record<VerdictChange["change"], string>> = {
  new: "New",
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

function verdictLine({ change, finding, other }: VerdictChange): Line {
  const level = levelOf(finding);
  const before = other === undefined ? "" : ` (${change === "fixed" ? "now" : "before"}: ${other})`;
  const where = placeInWords(finding.place);
  return line(
    change === "new" ? markOf(level) : change === "fixed" ? "good" : "caution",
    `${verdictWords[change]} (${finding.status === "open" ? level : finding.status}): ${plain(flowing(finding.message))} `,
    code(ruleInWords(finding)),
    ...whose(finding.tenant, finding.item, finding.path),
    ...(where === undefined ? [] : [", ", { code: where }]),
    `${before}.`,
    ...(change === "no-longer-declared" ? [" Code that is deleted switches nothing off at the console."] : []),
  );
}

function markOf(level: "error" | "warning" | "note"): Mark {
  return level === "error" ? "bad" : level === "warning" ? "caution" : "none";
}

function whose(tenant: string, item: ItemKey | undefined, path: string): Rich {
  return [
    ...(tenant === "" ? [] : [", ", code(tenant)]),
    ...(item === undefined ? [] : [", ", code(itemInWords(item))]),
    ...(path === "" ? [] : [", ", code(path)]),
  ];
}

function flowLine({ change, base, head }: FlowChange): Line {
  const flow = head ?? base;
  if (flow === undefined) return line("caution", `A flow is ${change}.`);
  const state = head === undefined ? "gone" : stateWords[head.state];
  const mark: Mark =
    change === "removed" ? "good" : head?.state === "flows" ? "bad" : head?.state === "not-known" ? "caution" : "none";
  return line(
    mark,
    `${flowWords[change]}: `,
    ...flowInWords(flow),
    `; ${state}.`,
    ...(change === "changed" && base !== undefined
      ? [" Before: ", ...flowInWords(base), `; ${stateWords[base.state]}.`]
      : []),
    ...(flow.because === undefined ? [] : [` ${plain(flow.because)}`]),
  );
}

const flowWords: Readonly<Record<FlowChange["change"], string>> = {
  added: "Added",
  removed: "Removed",
  changed: "Changed",
  "no-longer-known": "No longer known",
};

const stateWords: Readonly<Record<Flow["state"], string>> = {
  flows: "flows",
  "does-not-flow": "does not flow",
  "not-known": "not known",
};

/** `"Suspicious files" of acme-eu to Virtual Analyzer (eu) for …, kept …, because of … true`. */
function flowInWords({ tenant, data, recipient, purpose, retention, cause }: Flow): Rich {
  const region = recipient.region === undefined ? "region not known" : plain(recipient.region);
  const value: Piece = code(shownInWords(cause.value));
  return [
    code(dataItemById(data)?.item.label ?? data),
    " of ",
    code(tenant),
    ` to ${plain(recipient.service)} (${region}) for ${plain(purpose)}, retention ${retention === undefined ? "not known" : plain(retention)}, because of `,
    ...(cause.item === undefined ? [] : [code(itemInWords(cause.item)), " "]),
    code(cause.path),
    " = ",
    value,
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
  const where = location === undefined ? undefined : placeInWords({ location });
  const [, ...subject] = whose(tenant, item, path);
  return line(
    change === "removed" && path === "" ? "caution" : "none",
    `${settingWords[change]}: `,
    ...subject,
    ...(from === undefined && to === undefined ? [] : [": ", ...fromTo(from, to)]),
    ...(where === undefined ? [] : [", ", { code: where }]),
  );
}

function fromTo(from: Shown | undefined, to: Shown | undefined): Rich {
  const value = (shown: Shown | undefined): Piece => (shown === undefined ? "not declared" : code(shownInWords(shown)));
  return [value(from), " to ", value(to)];
}
