/**
 * What a rule only compares: the engine then needs to judge it only once for all inputs whose strings equal the same
 * constants, parameters and data.
 */
import type { ComparedData, Slot } from "@tmes-as-code/catalog";
import type { EntryReads, Read } from "@tmes-as-code/opa";

/** A setting that a rule reads, by its place in the rule's input. */
export interface Comparable {
  readonly steps: readonly string[];
  /** Whether it is a string, or a list of strings. */
  readonly type: "string" | "strings" | "other";
  readonly requires: Slot["requires"];
}

/**
 * What a rule only compares, or `undefined`.
 *
 * @param entries - What its entry rules read.
 * @param settings - All settings that decide its verdicts, those that others require too.
 */
export function comparedBy(entries: readonly EntryReads[], settings: readonly Comparable[]): ComparedData | undefined {
  const reads = entries.flatMap((entry) => entry.reads);
  // The completion library looks at what a setting requires.
  const required = settings.flatMap(({ requires }) => requires.map(({ parts }) => stepsOf(parts)));
  const of = new Map<string, Comparable[]>();
  for (const one of [...settings, ...names]) {
    const key = one.steps.join("\n");
    of.set(key, [...(of.get(key) ?? []), one]);
  }
  const paths = [...of.values()].flatMap((all) => {
    const [{ steps } = { steps: [] }] = all;
    const isCompared = all.every(({ type }) => isOnlyCompared(reads, steps, type));
    return isCompared && !required.some((other) => overlap(other, steps)) ? [steps] : [];
  });
  return paths.length === 0
    ? undefined
    : {
        paths,
        data: distinct(entries.flatMap(({ data }) => data)),
        wholeData: distinct(entries.flatMap(({ wholeData }) => wholeData)),
        constants: constantsOf(entries),
        exposed: distinct(entries.flatMap(({ exposed }) => exposed)),
        ordered: distinct(entries.flatMap(({ ordered }) => ordered)),
      };
}

/** The strings of the constants of entry rules. */
export function constantsOf(entries: readonly EntryReads[]): readonly string[] {
  return [...new Set(entries.flatMap(({ constants }) => constants))].sort();
}

/** What rules read besides settings. */
const names: readonly Comparable[] = [
  { steps: ["item", "name"], type: "string", requires: [] },
  { steps: ["tenant", "name"], type: "string", requires: [] },
];

function isOnlyCompared(reads: readonly Read[], steps: readonly string[], type: Comparable["type"]): boolean {
  const about = reads.filter(({ path }) => overlap(path, steps));
  return (
    type !== "other" &&
    about.length > 0 &&
    about.every(({ path, whole, compared }) => {
      if (!compared || path.length < steps.length) return false;
      // A list may be compared as a whole.
      return type === "string" ? path.length === steps.length : path.length > steps.length || !whole;
    })
  );
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.every((step, at) => {
    const other = b[at];
    return other === undefined || step === other || step === "*" || other === "*";
  });
}

function stepsOf(parts: Slot["parts"]): readonly string[] {
  return parts.flatMap((part, at) => (at === 0 ? part : ["*", ...part]));
}

function distinct(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(paths.map((path) => [path.join("\n"), path])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, path]) => path);
}
