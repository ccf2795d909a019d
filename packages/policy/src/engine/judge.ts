/** Asks the rules of a bundle about items and tenants, and remembers what they said by what they read. */
import type { ActiveRule, Policies } from "../config/resolve.ts";
import type { JsonObject, RawResult, Unknown } from "../types.ts";
import { byApplicability, byReads, type Distinction, type Wanted } from "./applicability.ts";
import type { Bundle } from "./bundle.ts";
import type { Evaluate, Evaluators } from "./evaluator.ts";
import { createMemory } from "./memory.ts";
import type { Projection } from "./projection.ts";
import { partRead, readsOf, type Question, type ReadsOfRule } from "./reads.ts";

/** The panels of one bundle. */
export interface Panels {
  /** By kind (`tenant` for rules over tenants). */
  readonly byKind: ReadonlyMap<string, Panel>;
  /** Told of all that will be asked about a tenant's items, asks at once what the panels can spare questions by. */
  foresee(questions: readonly Question[]): void;
}

/** The rules about one kind, or about tenants as a whole. */
export interface Panel {
  readonly rules: readonly ActiveRule[];
  /** Kinds whose items rules over tenants may look at. */
  readonly kinds: ReadonlySet<string>;
  /** The verdict of each rule, in their order. Throws a PolicyError when a rule fails. */
  judge(question: Question): readonly RawResult[];
}

/** Items asked about in one evaluation: OPA frees memory only after it. */
const atOnce = 100;

/** Creates the panels of one bundle. */
export function createPanels(
  { engineData: { router, slots } }: Bundle,
  { evaluate, applicable }: Evaluators,
  policies: Policies,
  today: string,
): Panels {
  const byKind = new Map<string, ForeseeingPanel>();
  for (const [kind, ids] of Object.entries(router)) {
    const rules = ids.flatMap((id) => policies.rules.get(id) ?? []);
    if (rules.length === 0) continue;
    const reads = () => rules.map((rule) => readsOf(rule, kind, slots[rule.info.id]?.[kind] ?? []));
    const distinguish = kind === "tenant" || applicable === undefined ? byReads : byApplicability;
    byKind.set(
      kind,
      createPanel(kind, rules, reads, distinguish, (input, some) => evaluate({ ...input, today }, some)),
    );
  }
  return {
    byKind,
    foresee(questions) {
      const tenant = questions[0]?.tenant;
      if (applicable === undefined || tenant === undefined) return;
      const wanted = questions.flatMap((question) => byKind.get(question.kind)?.wanted(question) ?? []);
      for (let start = 0; start < wanted.length; start += atOnce) {
        const some = wanted.slice(start, start + atOnce);
        const asked = some.map(({ rules, about, unknowns }) => ({ ...about, rules, unknowns: plain(unknowns) }));
        const answers = applicable({ tenant, today, questions: asked });
        some.forEach(({ learn }, place) => learn(answers[place] ?? new Map()));
      }
    },
  };
}

/** A panel that says what it could spare questions by. */
interface ForeseeingPanel extends Panel {
  wanted(question: Question): Wanted | undefined;
}

function createPanel(
  kind: string,
  rules: readonly ActiveRule[],
  readsOfRules: () => readonly ReadsOfRule[],
  distinguish: (rules: readonly ReadsOfRule[]) => Distinction,
  evaluate: Evaluate,
): ForeseeingPanel {
  const known = createMemory(rules.map(({ info }) => info.id));
  // Most checks have few of the kinds.
  let prepared: Prepared | undefined;

  return {
    rules,
    kinds: new Set(kind === "tenant" ? rules.flatMap(({ info }) => info.kinds) : []),
    wanted: (question) => prepare().distinction.wanted(question, markOf(question)),
    judge(question) {
      const { distinction, read } = prepare();
      return known.recall(distinction.keys(question, markOf(question)), (ids) =>
        evaluate(inputOf(question, read), ids),
      );
    },
  };

  function prepare(): Prepared {
    if (prepared !== undefined) return prepared;
    const reads = readsOfRules();
    prepared = { distinction: distinguish(reads), read: partRead(reads.flatMap((rule) => rule.reads)).about };
    return prepared;
  }
}

/** What a panel needs once it is asked. */
interface Prepared {
  readonly distinction: Distinction;
  /** What any of its rules reads of what they are asked about. */
  readonly read: Projection;
}

function inputOf({ kind, tenant, about, exists, view, unknowns }: Question, read: Projection): JsonObject {
  return {
    tenant,
    // A tenant's items are many, and rules read little of them.
    ...(kind === "tenant" ? read.pick(about) : about),
    exists,
    view,
    unknowns: plain(unknowns),
  };
}

function plain(unknowns: readonly Unknown[]): readonly JsonObject[] {
  return unknowns.map(({ path, reason, domain }) => ({ path, reason, ...(domain ? { domain } : {}) }));
}

/** What of a question besides values decides. */
function markOf({ kind, exists, view, unknowns }: Question): string {
  const certain = kind === "tenant" ? view === "closed" : exists;
  return `${certain ? "" : "?"}${unknowns.length === 0 ? "" : JSON.stringify(unknowns)}`;
}
