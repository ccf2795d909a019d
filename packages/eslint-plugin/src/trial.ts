/** Edits tried before they are offered: the file is judged as it would be, and only what mends it is shown. */
import { missingSettings, validateSettings } from "@tmes-as-code/catalog";
import type { Finding, Path, SourceResult, Unknown } from "@tmes-as-code/policy";
import { shownOnce } from "./shown.ts";

/**
 * Edits tried for one file, at most: each costs about what judging the file does. Findings beyond have no suggestion until
 * others are mended.
 */
export const maxTrials = 20;

/** A file as it is, or would be. */
export interface Judged {
  readonly source: SourceResult;
  /** What is shown of it. */
  readonly findings: readonly Finding[];
}

/** Whether an edit mends a finding. `edit` tells edits apart; `after` judges the file with it, if it can be read then. */
export type Mends = (finding: Finding, edit: string, after: () => Judged | undefined) => boolean;

/** Tries edits of a file. */
export function createTrials(before: Judged): Mends {
  const outcomes = new Map<string, Judged | undefined>();
  return (finding, edit, after) => {
    if (!outcomes.has(edit)) {
      if (outcomes.size >= maxTrials) return false;
      outcomes.set(edit, after());
    }
    const outcome = outcomes.get(edit);
    return outcome !== undefined && isMended(finding, before, outcome);
  };
}

/** Whether a finding is gone wherever it was found, nothing is found that was not, and all that was valid is. */
function isMended(finding: Finding, before: Judged, after: Judged): boolean {
  const { line, column } = finding.place.location ?? {};
  const same = before.findings.filter(
    ({ rule, path, place: { location } }) =>
      rule === finding.rule && path === finding.path && location?.line === line && location?.column === column,
  );
  const gone = same.every((each) => !after.findings.some(({ id }) => id === each.id));
  return gone && isNoMore(countsOf(after), countsOf(before));
}

/** How much is wrong with a file, by what is wrong. */
function countsOf({ source, findings }: Judged): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { rule, verdict } of shownOnce(findings)) {
    count(rule);
    if (verdict === "fail") count(`${rule} fails`);
  }
  for (const { tenant, unknowns, items } of source.tenants) {
    const { name, ...settings } = tenant;
    for (const fault of faults("tenant", settings, unknowns, [])) count(`${name} ${fault}`);
    for (const item of items)
      for (const fault of faults(item.kind, item.settings, item.unknowns, ["settings"]))
        count(`${name} ${item.kind} ${item.name} ${fault}`);
  }
  return counts;
}

/** What the construct would refuse. */
function faults(kind: string, settings: object, unknowns: readonly Unknown[], below: Path): readonly string[] {
  return [...validateSettings(kind, settings), ...missingSettings(kind, settings)]
    .map(({ path }) => path)
    .filter((path) => !unknowns.some((unknown) => startsWith([...below, ...path], unknown.path)))
    .map((path) => path.join("."));
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

function isNoMore(counts: ReadonlyMap<string, number>, limits: ReadonlyMap<string, number>): boolean {
  return [...counts].every(([what, count]) => count <= (limits.get(what) ?? 0));
}
