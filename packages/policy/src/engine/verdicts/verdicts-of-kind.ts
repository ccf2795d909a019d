/** The rules of a bundle about one kind of item, or about tenants as a whole, and the verdicts they gave. */
import type { ActiveRule } from "../../config/resolve.ts";
import { PolicyError } from "../../errors.ts";
import type { JsonObject, RawResult } from "../../types.ts";
import type { Evaluate } from "../evaluator.ts";
import { madeOnce } from "../made-once.ts";
import { isSelective, type Applicability } from "./applicability.ts";
import { BoundedMap } from "../../bounded-map.ts";
import { certaintyOf, inputData, type RuleInput } from "./input.ts";
import type { KeptOfKind } from "../kept-verdicts.ts";
import { withoutNames } from "./without-names.ts";
import type { Projection } from "./projection.ts";
import { projectionOfItems, projectionOfTenant, textOf, type ReadingRule } from "./reads.ts";

/** The verdict of one rule on one input, with its findings. */
export interface RuleVerdict {
  readonly rule: ActiveRule;
  readonly result: RawResult;
}

/** Gives the verdicts of the rules about one kind, in their order: for a tenant, then for an input about it. */
export interface VerdictsOfKind {
  /** Of all rules. What it gives serves all tenants of which rules see the same. */
  all(tenant: JsonObject): AllVerdicts;
  /** Of some rules, by their ids. */
  some(
    tenant: JsonObject,
    ids: ReadonlySet<string>,
  ): (input: RuleInput, applicability: Applicability) => readonly RuleVerdict[];
}

/** The verdicts of all rules about one kind on inputs about a tenant. */
export interface AllVerdicts {
  /** Those that are remembered by an item's text, or kept between runs. */
  remembered(input: RuleInput): readonly RuleVerdict[] | undefined;
  of(input: RuleInput, applicability: Applicability): readonly RuleVerdict[];
}

/** Of a kind that no rule is about. */
const noVerdicts: AllVerdicts = { remembered: () => [], of: () => [] };

/** Of tenants with so many different facts the verdicts on items of known text are remembered. */
const mostFacts = 8;

/**
 * Evaluates rules only on inputs that they can tell from those before. Verdicts are remembered three times: by the text of an
 * item, which takes no look at what rules read; those of all rules together, so that mostly one look-up answers; and those of
 * each rule. Those on whole tenants serve tenants that differ only in names of items, too.
 *
 * @param kept - Those that are kept between runs.
 * @throws PolicyError when a rule fails.
 */
export function verdictsOfKind(rules: readonly ReadingRule[], evaluate: Evaluate, kept?: KeptOfKind): VerdictsOfKind {
  const selective = rules.filter(isSelective);
  const together = {
    known: new BoundedMap<readonly RuleVerdict[]>(),
    text: decisiveText(rules),
    withoutNames: withoutNames(rules),
  };
  // Where all verdicts are kept, no rule is asked alone.
  const each = madeOnce(() =>
    rules.map((one) => ({
      rule: one.rule,
      known: new BoundedMap<RuleVerdict>(),
      text: decisiveText([one]),
      withoutNames: withoutNames([one]),
      place: selective.indexOf(one),
    })),
  );
  /** What some rules, by their ids, read of items. Not those of other rules: OPA takes longer for a larger input. */
  const readBy = new BoundedMap<Projection>();
  function readOf(missing: readonly string[]): Projection {
    const key = missing.join();
    let read = readBy.get(key);
    if (read === undefined) {
      const some = rules.filter(({ rule }) => missing.includes(rule.info.id));
      readBy.set(key, (read = projectionOfItems(some.flatMap(({ reads }) => reads))));
    }
    return read;
  }
  const facts = madeOnce(() => projectionOfTenant(rules.flatMap(({ reads }) => reads)));
  const sameText = new BoundedMap<BoundedMap<readonly RuleVerdict[]>>(mostFacts);

  /** Verdicts of all rules, from their results in their order. */
  const verdictsFrom = (results: readonly RawResult[]): readonly RuleVerdict[] =>
    results.flatMap((result, at) => rules.slice(at, at + 1).map(({ rule }) => ({ rule, result })));

  /** The verdicts by text for a tenant with these facts. */
  function verdictsByText(key: string): BoundedMap<readonly RuleVerdict[]> {
    let byText = sameText.get(key);
    if (byText === undefined) sameText.set(key, (byText = new BoundedMap()));
    return byText;
  }

  /** Some rules, to be asked about a tenant. */
  const askedAbout = (tenant: JsonObject, some = each()) =>
    some.map((one) => ({ ...one, text: one.text(tenant), withoutNames: one.withoutNames?.(tenant) }));

  function verdictsOfEach(
    asked: ReturnType<typeof askedAbout>,
    input: RuleInput,
    applicability: Applicability,
  ): readonly RuleVerdict[] {
    const found = asked.map(({ rule, known, text, place, withoutNames: ofOthers }) => {
      const others = ofOthers?.(input);
      const [shared] = others?.results() ?? [];
      if (shared !== undefined) return { rule, verdict: { rule, result: shared } };
      const key = text(input, place < 0 ? [] : applicability.slice(place, place + 1));
      const keep = (verdict: RuleVerdict): void => {
        known.set(key, verdict);
        others?.keep([verdict.result]);
      };
      return { rule, verdict: known.get(key), keep };
    });
    const missing = found.flatMap(({ rule, verdict }) => (verdict === undefined ? [rule.info.id] : []));
    const results = missing.length === 0 ? undefined : evaluate(inputData(input, readOf(missing)), missing);
    return found.map(({ rule, verdict, keep }) => {
      if (verdict !== undefined) return verdict;
      const result = results?.get(rule.info.id);
      if (result === undefined) throw new PolicyError(`Rule ${rule.info.id} gave no verdict.`);
      const given = { rule, result };
      keep?.(given);
      return given;
    });
  }

  return {
    all(tenant) {
      if (rules.length === 0) return noVerdicts;
      const text = together.text(tenant);
      const ofOthers = together.withoutNames?.(tenant);
      let asked: ReturnType<typeof askedAbout> | undefined;
      const byKey = (input: RuleInput, applicability: Applicability): readonly RuleVerdict[] => {
        const others = ofOthers?.(input);
        const shared = others?.results();
        if (shared !== undefined) return verdictsFrom(shared);
        const key = text(input, applicability);
        const known = together.known.get(key);
        if (known !== undefined) return known;
        const verdicts = verdictsOfEach((asked ??= askedAbout(tenant)), input, applicability);
        together.known.set(key, verdicts);
        others?.keep(verdicts.map(({ result }) => result));
        return verdicts;
      };
      const start = madeOnce(() => facts().key(tenant));
      const fromText = (input: RuleInput): readonly RuleVerdict[] | undefined =>
        input.text === undefined ? undefined : verdictsByText(certaintyOf(input) + start()).get(input.text);
      // By all that the rules read, whether they apply or not: that is only asked of what is not kept.
      const fromKept = (input: RuleInput): readonly RuleVerdict[] | undefined => {
        if (kept === undefined) return undefined;
        const key = text(input, []);
        const known = together.known.get(key);
        if (known !== undefined) return known;
        const results = kept.read(key);
        if (results === undefined) return undefined;
        const verdicts = verdictsFrom(results);
        together.known.set(key, verdicts);
        return verdicts;
      };
      const keep = (input: RuleInput, verdicts: readonly RuleVerdict[]): void => {
        if (kept === undefined) return;
        const key = text(input, []);
        together.known.set(key, verdicts);
        const results = verdicts.map(({ result }) => result);
        kept.keep(key, results);
      };
      return {
        remembered: (input) => fromText(input) ?? fromKept(input),
        of(input, applicability) {
          const verdicts = byKey(input, applicability);
          keep(input, verdicts);
          if (input.text !== undefined) verdictsByText(certaintyOf(input) + start()).set(input.text, verdicts);
          return verdicts;
        },
      };
    },
    some(tenant, ids) {
      const asked = askedAbout(
        tenant,
        each().filter(({ rule }) => ids.has(rule.info.id)),
      );
      return (input, applicability) => (asked.length === 0 ? [] : verdictsOfEach(asked, input, applicability));
    },
  };
}

/**
 * A text of everything that decides the verdicts of some rules, equal only for inputs with equal verdicts. A verdict
 * depends on all that the rule reads. Where it is known whether the rule applies, it depends only on that and on what
 * `finding` reads: completion changes nothing except unknown values, so `applies` is the same in every completion if it
 * reads none of them (policies/lib/completion.rego).
 *
 * The applicability a text is made with is that of the selective ones of the rules, in their order.
 */
function decisiveText(
  rules: readonly ReadingRule[],
): (tenant: JsonObject) => (input: RuleInput, applicability: Applicability) => string {
  const allReads = textOf(rules.flatMap(({ reads }) => reads));
  // Not asked of the items of a single tenant.
  const readsOfFindings = madeOnce(() =>
    textOf(rules.flatMap((one) => (isSelective(one) ? one.reads.filter(({ finding }) => finding) : one.reads))),
  );
  const allSelective = rules.every(isSelective);
  return (tenant) => {
    const byAll = allReads(tenant);
    const byFindings = madeOnce(() => readsOfFindings()(tenant));
    return (input, applicability) => {
      const certainty = certaintyOf(input);
      if (applicability.length === 0 || applicability.includes("maybe")) return certainty + byAll(input);
      // Texts of inputs never start with "=".
      const start = `${certainty}=${applicability.join()}`;
      const noneApplies = allSelective && applicability.every((applies) => applies === "no");
      return noneApplies ? start : start + byFindings()(input);
    };
  };
}
