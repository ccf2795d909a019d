/** Remembers what rules said: all of them together, so that a single look-up answers, and each of them. */
import { PolicyError } from "../errors.ts";
import type { RawResult } from "../types.ts";

/** What the verdicts of some rules on one question depend on, as texts. */
export interface Keys {
  /** Those of all. */
  all(): string;
  /** That of the rule at a place in their order. */
  of(place: number): string;
}

/** Asks the rules with these ids. */
type Ask = (ids: readonly string[]) => ReadonlyMap<string, RawResult>;

/** What some rules said. */
export interface Memory {
  /**
   * The verdict of each rule, in their order. Only rules that never saw the like are asked.
   *
   * @throws PolicyError when a rule that is asked gives none.
   */
  recall(keys: Keys, ask: Ask): readonly RawResult[];
}

/**
 * Verdicts remembered of one rule, and of all together. Past it they are forgotten, so that neither the size of a fleet
 * nor the age of an editor's server decides how much is kept.
 */
const most = 500;

/** A memory for the rules with these ids. */
export function createMemory(ids: readonly string[]): Memory {
  const ofAll = new Map<string, readonly RawResult[]>();
  const ofEach = ids.map((id) => ({ id, known: new Map<string, RawResult>() }));

  function recallEach(keys: Keys, ask: Ask): readonly RawResult[] {
    const each = ofEach.map(({ id, known }, place) => {
      const key = keys.of(place);
      return { id, known, key, verdict: known.get(key) };
    });
    const missing = each.flatMap(({ id, verdict }) => (verdict === undefined ? [id] : []));
    const asked = missing.length === 0 ? undefined : ask(missing);
    return each.map(({ id, known, key, verdict }) => {
      if (verdict !== undefined) return verdict;
      const said = asked?.get(id);
      if (said === undefined) throw new PolicyError(`Rule ${id} gave no verdict.`);
      remember(known, key, said);
      return said;
    });
  }

  return {
    recall(keys, ask) {
      const key = keys.all();
      let verdicts = ofAll.get(key);
      if (verdicts === undefined) remember(ofAll, key, (verdicts = recallEach(keys, ask)));
      return verdicts;
    },
  };
}

/** Remembers within bounds. */
export function remember<Value>(known: Map<string, Value>, key: string, value: Value): void {
  if (known.size >= most) known.clear();
  known.set(key, value);
}
