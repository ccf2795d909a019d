/** Asks the rules of a bundle about items and tenants, and remembers what they said by what they read. */
import type { ActiveRule, Policies } from "../config/resolve.ts";
import { PolicyError } from "../errors.ts";
import type { JsonObject, RawResult, TenantDocument, Unknown, View } from "../types.ts";
import type { Bundle } from "./bundle.ts";
import type { Evaluate } from "./evaluator.ts";
import { every, projection, type Pattern, type Projection } from "./projection.ts";

/** The rules about one kind, or about tenants as a whole. */
export interface Panel {
  readonly rules: readonly ActiveRule[];
  /** Kinds whose items rules over tenants may look at. */
  readonly kinds: ReadonlySet<string>;
  /** The verdict of each rule, in their order. Throws a PolicyError when a rule fails. */
  judge(question: Question): readonly RawResult[];
}

/** What rules are asked about: one item, or a tenant with all its items. */
export interface Question {
  readonly tenant: TenantDocument["tenant"];
  /** `{ item: { kind, name, settings } }`, or `{ items: { <kind>: { <name>: { settings } } } }`. */
  readonly about: JsonObject;
  /** Whether the item surely exists. */
  readonly exists: boolean;
  readonly view: View;
  /** Paths in the rules' input. */
  readonly unknowns: readonly Unknown[];
}

/**
 * Answers remembered of one rule, and of all rules about a kind. Past it they are forgotten, so that neither the size of a
 * fleet nor the age of an editor's server decides how much is kept.
 */
const memory = 2_000;

/** The panels of one bundle by kind (`tenant` for rules over tenants). */
export function createPanels(
  { engineData: { router, slots } }: Bundle,
  evaluate: Evaluate,
  policies: Policies,
  today: string,
): ReadonlyMap<string, Panel> {
  const panels = new Map<string, Panel>();
  for (const [kind, ids] of Object.entries(router)) {
    const rules = ids.flatMap((id) => policies.rules.get(id) ?? []);
    if (rules.length === 0) continue;
    const readBy = (rule: ActiveRule) => patternsOf(rule, kind, slots[rule.info.id]?.[kind] ?? []);
    panels.set(
      kind,
      createPanel(kind, rules, readBy, (input, some) => evaluate({ ...input, today }, some)),
    );
  }
  return panels;
}

function createPanel(
  kind: string,
  rules: readonly ActiveRule[],
  readBy: (rule: ActiveRule) => readonly Pattern[],
  evaluate: Evaluate,
): Panel {
  const known = new Map<string, readonly RawResult[]>();
  // Most checks have few of the kinds.
  let reads: { readonly byAll: Reads; readonly byEach: readonly ReadsOfRule[] } | undefined;

  return {
    rules,
    kinds: new Set(kind === "tenant" ? rules.flatMap(({ info }) => info.kinds) : []),
    judge(question) {
      reads ??= {
        byAll: createReads(rules.flatMap(readBy)),
        byEach: rules.map((rule) => ({ ...createReads(readBy(rule)), id: rule.info.id, known: new Map() })),
      };
      const { byAll, byEach } = reads;
      const mark = markOf(kind, question);
      const key = mark + byAll.key(question);
      let results = known.get(key);
      if (results === undefined) remember(known, key, (results = judgeEach(question, mark, byEach, byAll.about)));
      return results;
    },
  };

  /** Asks only the rules that never saw the like. */
  function judgeEach(
    question: Question,
    mark: string,
    byEach: readonly ReadsOfRule[],
    readOf: Projection,
  ): readonly RawResult[] {
    const keys = byEach.map((rule) => mark + rule.key(question));
    const missing = byEach.flatMap((rule, index) => (rule.known.has(keys[index] ?? "") ? [] : [rule.id]));
    const answers = missing.length === 0 ? undefined : evaluate(inputOf(question, readOf), missing);
    return byEach.map((rule, index) => {
      const key = keys[index] ?? "";
      const result = answers?.get(rule.id) ?? rule.known.get(key);
      if (result === undefined) throw new PolicyError(`Rule ${rule.id} gave no verdict.`);
      remember(rule.known, key, result);
      return result;
    });
  }

  function inputOf({ tenant, about, exists, view, unknowns }: Question, readOf: Projection): JsonObject {
    return {
      tenant,
      // A tenant's items are many, and rules read little of them.
      ...(kind === "tenant" ? readOf.pick(about) : about),
      exists,
      view,
      unknowns: unknowns.map(({ path, reason, domain }) => ({ path, reason, ...(domain ? { domain } : {}) })),
    };
  }
}

interface ReadsOfRule extends Reads {
  readonly id: string;
  readonly known: Map<string, RawResult>;
}

/** What of a question besides values and unknowns decides. */
function markOf(kind: string, { exists, view, unknowns }: Question): string {
  const certain = kind === "tenant" ? view === "closed" : exists;
  return `${certain ? "" : "?"}${unknowns.length === 0 ? "" : JSON.stringify(unknowns)}`;
}

function remember<Value>(known: Map<string, Value>, key: string, value: Value): void {
  if (known.size >= memory) known.clear();
  known.set(key, value);
}

interface Reads {
  readonly about: Projection;
  key(question: Question): string;
}

function createReads(patterns: readonly Pattern[]): Reads {
  const ofTenant = projection(patterns.flatMap(([root, ...rest]) => (root === "tenant" ? [rest] : [])));
  const about = projection(patterns.filter(([root]) => root !== "tenant"));
  let last: Question["tenant"] | undefined;
  let lastKey = "";
  return {
    about,
    key(question) {
      // All items of a tenant are asked about in turn.
      if (question.tenant !== last) {
        last = question.tenant;
        lastKey = ofTenant.key(last);
      }
      return lastKey + about.key(question.about);
    },
  };
}

/** Reads that are no settings: names and kinds. */
function isName(path: readonly string[]): boolean {
  return path.length === 2 && (path[1] === "name" || path[1] === "kind");
}

/** What a rule reads: leaves, lists taken whole, names. */
function patternsOf(
  { info }: ActiveRule,
  kind: string,
  slots: Bundle["engineData"]["slots"][string][string],
): Pattern[] {
  const settings = slots.map(({ parts: [first = [], second] }): Pattern =>
    first[0] === "items" && second !== undefined
      ? [...first.map(String), every, ...second.map(String)]
      : first.map(String),
  );
  const names = info.reads.map(({ path }) => path.split(".")).filter(isName);
  // Which items there are matters to a rule over tenants even where it reads none of their settings.
  const items = kind === "tenant" ? info.kinds.map((each): Pattern => ["items", each, every]) : [];
  return [...settings, ...names, ...items];
}
