/**
 * Which rules apply. Many rules read facts of a tenant, such as whose mail it handles, only to know whether they apply.
 * Once that is known these facts no longer matter, and tenants that differ in them share verdicts.
 */
import type { JsonObject } from "../../types.ts";
import type { Applies, AskApplicable } from "../evaluator.ts";
import { BoundedMap } from "../../bounded-map.ts";
import { certaintyOf, unknownsData, type RuleInput } from "./input.ts";
import { memoized } from "../memoized.ts";
import { byFacts } from "./by-facts.ts";
import { projectionOfItems, projectionOfTenant, textOf, type Read, type ReadingRule } from "./reads.ts";

/** What is known about one input: for each selective rule of its kind, in their order. Empty where none was asked. */
export type Applicability = readonly Applies[];

/** Finds out which rules apply to items of one tenant: an answer for each input. `only`: ids of the rules to ask about. */
export type FindApplicability = (
  tenant: JsonObject,
  inputs: readonly RuleInput[],
  only?: ReadonlySet<string>,
) => readonly Applicability[];

/** Whether facts of the tenant decide if a rule applies, and nothing else of its verdict. */
export function isSelective({ reads }: ReadingRule): boolean {
  return reads.some(isSelection);
}

function isSelection({ pattern: [root], applies, finding }: Read): boolean {
  return root === "tenant" && applies && !finding;
}

/** Items asked about in one evaluation: OPA frees memory only after it. */
const atOnce = 100;

/**
 * Asks a bundle about all items of a tenant in one evaluation, and remembers the answers by what they depend on.
 *
 * @param rulesAbout - A kind of item.
 * @param asking - Gives what asks, which starts the bundle's module; nothing in bundles of former versions.
 * @param facts - A text of a tenant, equal for tenants whose differences no rule sees.
 */
export function createApplicability(
  rulesAbout: (kind: string) => readonly ReadingRule[],
  asking: () => AskApplicable | undefined,
  facts: (tenant: JsonObject) => string,
  today: string,
): FindApplicability {
  const selectiveAbout = memoized((kind) => selectiveRules(rulesAbout(kind).filter(isSelective)));
  const about = (tenant: JsonObject, only?: ReadonlySet<string>) =>
    memoized((kind) => selectiveAbout(kind)(tenant, only));
  const allAboutTenant = byFacts(facts, (tenant) => about(tenant));
  return (tenant, inputs, only) => {
    const ask = inputs.length === 0 ? undefined : asking();
    if (ask === undefined) return inputs.map(() => []);
    const ofKind = only === undefined ? allAboutTenant(tenant) : about(tenant, only);
    const found = inputs.map((input) => ofKind(input.kind)?.(input) ?? { answers: [] });
    const questions = found.flatMap(({ question }) => question ?? []);
    for (let start = 0; start < questions.length; start += atOnce) {
      const some = questions.slice(start, start + atOnce);
      const replies = ask({ tenant, today, questions: some.map(({ data }) => data) });
      some.forEach(({ open }, place) => {
        for (const [rule, answer] of open) answer.applies = replies[place]?.get(rule) ?? "maybe";
      });
    }
    return found.map(({ answers }) => answers.map(({ applies }) => applies));
  };
}

/** Whether one rule applies. `maybe` until the bundle replies, and where an unknown value decides. */
interface Answer {
  applies: Applies;
}

interface Found {
  /** Of the selective rules, in their order. */
  readonly answers: readonly Answer[];
  /** What is left to ask. */
  readonly question?: { readonly data: JsonObject; readonly open: readonly (readonly [rule: string, Answer])[] };
}

/** The bundle looks up slots by it. */
const kindOfItem: Read = { pattern: ["item", "kind"], applies: true, finding: true };

/** What is known of the selective rules about one kind: for a tenant, then for an input about it. */
function selectiveRules(
  rules: readonly ReadingRule[],
): (tenant: JsonObject, only?: ReadonlySet<string>) => ((input: RuleInput) => Found) | undefined {
  const decisive = (reads: readonly Read[]): readonly Read[] => reads.filter(({ applies }) => applies);
  const each = rules.map(({ rule, reads }) => ({
    id: rule.info.id,
    text: textOf(decisive(reads)),
    known: new BoundedMap<Answer>(),
  }));
  const about = projectionOfItems([...rules.flatMap(({ reads }) => decisive(reads)), kindOfItem]);
  const facts = projectionOfTenant(rules.flatMap(({ reads }) => reads.filter(isSelection)));
  const tenants = new Set<string>();

  return (tenant, only) => {
    // Tenants with the same facts share verdicts anyway. Asking pays only once two tenants differ in them; a tenant of which
    // some rules are asked is one of those, perhaps with less that is known.
    if (tenants.size < 2 && only === undefined) tenants.add(facts.key(tenant));
    if (tenants.size < 2) return undefined;
    const texts = each.map(({ id, text, known }) => ({ id, known, text: text(tenant) }));
    return (input) => {
      const open: [string, Answer][] = [];
      const answers = texts.map(({ id, text, known }): Answer => {
        if (only?.has(id) === false) return { applies: "maybe" };
        const key = certaintyOf(input) + text(input.document);
        const before = known.get(key);
        if (before !== undefined) return before;
        const answer: Answer = { applies: "maybe" };
        known.set(key, answer);
        open.push([id, answer]);
        return answer;
      });
      if (open.length === 0) return { answers };
      const data = {
        ...about.pick(input.document),
        rules: open.map(([id]) => id),
        unknowns: unknownsData(input.unknowns),
      };
      return { answers, question: { data, open } };
    };
  };
}
