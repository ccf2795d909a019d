/** Edits tried before they are offered: the file is judged as it would be, and only what fixes it is shown. */
import { missingSettings, validateSettings } from "@tmes-as-code/catalog";
import type { Finding, Path, SourceResult, Unknown } from "@tmes-as-code/policy";
import { shownOnce } from "./shown.ts";

/**
 * Edits tried for one file, at most: each costs about what checking the file does. Findings beyond have no suggestion until
 * others are fixed.
 */
export const maxTrials = 20;

/** Items judged in trials of one file, at most: a file with more than 200 has fewer trials. */
const maxJudged = 4_000;

/** A file as it is, or would be. */
export interface CheckedFile {
  readonly source: SourceResult;
  /** What is shown of it. */
  readonly findings: readonly Finding[];
}

/** Whether an edit fixes a finding. `edit` distinguishes edits; `tryEdit` judges the file with it, if it can be read then. */
export type Fixes = (finding: Finding, edit: string, tryEdit: () => CheckedFile | undefined) => boolean;

/** What is still to be reported about a file after an edit. */
interface Outcome {
  readonly ids: ReadonlySet<string>;
  /** Whether nothing is wrong that was not. */
  readonly harmless: boolean;
}

/** Edits that are tried at once. */
export interface Together {
  /** Each of them. */
  readonly edits: ReadonlySet<string>;
  /** The file with all of them, if it can be read then. */
  readonly tryAll: () => CheckedFile | undefined;
}

/**
 * Tries edits of a file: first all that are likely to be offered at once, then, each alone, those that do not hold there. What
 * holds with all of them is taken to hold with each.
 *
 * @param together - Edits to try at once; asked for with the first edit.
 */
export function createTrials(before: CheckedFile, together: () => Together | undefined = () => undefined): Fixes {
  const outcomes = new Map<string, Outcome | undefined>();
  let first: { readonly edits: ReadonlySet<string>; readonly outcome: Outcome | undefined } | undefined;
  const items = before.source.tenants.reduce((sum, tenant) => sum + tenant.items.length, 0);
  const most = Math.min(maxTrials, Math.ceil(maxJudged / Math.max(items, 1)));
  const outcomeOf = (after: CheckedFile | undefined): Outcome | undefined =>
    after === undefined ? undefined : { ids: idsOf(after), harmless: isHarmless(after, before) };
  const holds = (finding: Finding, outcome: Outcome | undefined): boolean =>
    outcome?.harmless === true && samePlace(finding, before).every(({ id }) => !outcome.ids.has(id));
  return (finding, edit, tryEdit) => {
    if (first === undefined) {
      const all = together();
      first = { edits: all?.edits ?? new Set(), outcome: outcomeOf(all?.tryAll()) };
    }
    if (first.edits.has(edit) && holds(finding, first.outcome)) return true;
    if (!outcomes.has(edit)) {
      if (outcomes.size >= most) return false;
      outcomes.set(edit, outcomeOf(tryEdit()));
    }
    return holds(finding, outcomes.get(edit));
  };
}

function idsOf({ findings }: CheckedFile): ReadonlySet<string> {
  return new Set(findings.map(({ id }) => id));
}

/** Wherever a finding was found, as the contexts of one line. */
function samePlace({ rule, path, place }: Finding, { findings }: CheckedFile): readonly Finding[] {
  const { line, column } = place.location ?? {};
  return findings.filter(
    (each) =>
      each.rule === rule &&
      each.path === path &&
      each.place.location?.line === line &&
      each.place.location?.column === column,
  );
}

/** Whether nothing is wrong with a file after an edit that was not before. */
function isHarmless(after: CheckedFile, before: CheckedFile): boolean {
  return isNoMore(findingCounts(after), findingCounts(before)) && hasNoNewFaults(after.source, before.source);
}

function findingCounts({ findings }: CheckedFile): Counts {
  return countsOf(
    shownOnce(findings).flatMap(({ rule, verdict }) => (verdict === "fail" ? [rule, `${rule} fails`] : [rule])),
  );
}

/** Whether the constructs would refuse nothing that they did not refuse before. */
function hasNoNewFaults(after: SourceResult, before: SourceResult): boolean {
  const earlier = new Map(declarationsOf(before).map((each) => [each.key, each]));
  return declarationsOf(after).every((each) => {
    const known = earlier.get(each.key);
    // Most of a file is as it was.
    return (
      each.text === known?.text || isNoMore(countsOf(faults(each)), countsOf(known === undefined ? [] : faults(known)))
    );
  });
}

/** A tenant or an item, as far as constructs may refuse it. */
interface Declaration {
  readonly kind: string;
  readonly settings: object;
  readonly unknowns: readonly Unknown[];
  /** Where the settings are in paths of unknown values. */
  readonly below: Path;
  /** The same for the same tenant or item. */
  readonly key: string;
  /** The same for the same content. */
  readonly text: string;
}

function declarationsOf({ tenants }: SourceResult): readonly Declaration[] {
  return [...tenants].flatMap(({ tenant: { name, ...settings }, unknowns, items }) => [
    declaration([name], { kind: "tenant", settings, unknowns, below: [] }),
    ...items.map((item) => declaration([name, item.kind, item.name], { ...item, below: ["settings"] })),
  ]);
}

function declaration(
  key: readonly string[],
  { kind, settings, unknowns, below }: Omit<Declaration, "key" | "text">,
): Declaration {
  const text = JSON.stringify([settings, unknowns]);
  return { kind, settings, unknowns, below, key: JSON.stringify(key), text };
}

/** What the construct would refuse. */
function faults({ kind, settings, unknowns, below }: Declaration): readonly string[] {
  return [...validateSettings(kind, settings), ...missingSettings(kind, settings)]
    .map(({ path }) => path)
    .filter((path) => !unknowns.some((unknown) => startsWith([...below, ...path], unknown.path)))
    .map((path) => path.join("."));
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

/** How often what is wrong is there. */
type Counts = ReadonlyMap<string, number>;

function countsOf(all: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

function isNoMore(counts: Counts, limits: Counts): boolean {
  return [...counts].every(([what, count]) => count <= (limits.get(what) ?? 0));
}
