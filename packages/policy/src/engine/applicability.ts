/**
 * What verdicts are remembered by. Of a tenant, many rules read little besides what makes them apply, such as whose mail it
 * handles. Tenants that differ there share verdicts: whether the rule applies is all that counts.
 */
import type { JsonObject, Unknown } from "../types.ts";
import { remember, type Keys } from "./memory.ts";
import { partRead, type Question, type Read, type ReadsOfRule } from "./reads.ts";

/** Whether a rule applies to all that an input may stand for; `maybe` where an unknown decides it. */
export type Applies = "yes" | "no" | "maybe";

/** What there is to ask of one item before the rules about its kind are asked for verdicts. */
export interface Wanted {
  readonly rules: readonly string[];
  /** As much of `{ item }` as the answer depends on. */
  readonly about: JsonObject;
  readonly unknowns: readonly Unknown[];
  readonly learn: (answers: ReadonlyMap<string, Applies>) => void;
}

/** Tells the questions about one kind apart. `mark` is what decides besides values. */
export interface Distinction {
  readonly keys: (question: Question, mark: string) => Keys;
  /** What must be learnt before, if tenants are to share verdicts on the like. */
  readonly wanted: (question: Question, mark: string) => Wanted | undefined;
}

/** By all that rules read. */
export function byReads(rules: readonly ReadsOfRule[]): Distinction {
  const all = partRead(rules.flatMap(({ reads }) => reads));
  const each = rules.map(({ reads }) => partRead(reads));
  return {
    keys: (question, mark) => ({
      all: () => mark + all.key(question),
      of: (place) => mark + (each[place]?.key(question) ?? ""),
    }),
    wanted: () => undefined,
  };
}

/**
 * By whether rules apply, and by what they read besides. Completion changes nothing but unknown leaves: where `applies`
 * reads none of them, it is the same in every completion, and a verdict is a function of it and of what `finding` reads
 * (policies/lib/completion.rego). Otherwise a key is made of all that the rule reads.
 */
export function byApplicability(rules: readonly ReadsOfRule[]): Distinction {
  const whole = byReads(rules);
  const deciding = rules.filter(({ reads }) => reads.some(onlyDecides));
  if (deciding.length === 0) return whole;

  const findings = byReads(
    rules.map((rule) =>
      deciding.includes(rule) ? { ...rule, reads: rule.reads.filter(({ finding }) => finding) } : rule,
    ),
  );
  const readByApplies = (some: readonly ReadsOfRule[]) =>
    partRead(some.flatMap(({ reads }) => reads.filter(({ applies }) => applies)));
  const deciders = deciding.map((rule) => ({
    ...{ id: rule.id, key: readByApplies([rule]).key, known: new Map<string, Applies>() },
  }));
  const { about } = readByApplies([...deciding, { id: "", reads: [kindOfItem] }]);
  const places = rules.map((rule) => deciding.indexOf(rule));
  const ofTenant = partRead(deciding.flatMap(({ reads }) => reads.filter(onlyDecides)));
  let first: string | undefined;
  /** A check of one tenant would ask in vain. */
  const isFirst = (question: Question): boolean => {
    const tenant = ofTenant.keyOfTenant(question);
    first ??= tenant;
    return tenant === first;
  };

  return {
    keys(question, mark) {
      const byAll = whole.keys(question, mark);
      if (isFirst(question)) return byAll;
      const applies = deciders.map(({ key, known }) => known.get(mark + key(question)) ?? "maybe");
      const byFindings = findings.keys(question, mark);
      return {
        all: () => (applies.includes("maybe") ? byAll.all() : `${byFindings.all()}=${applies.join()}`),
        of(place) {
          switch (applies[places[place] ?? -1]) {
            case "no":
              return `${mark}=no`;
            case "yes":
              return `${byFindings.of(place)}=yes`;
            default:
              return byAll.of(place);
          }
        },
      };
    },
    wanted(question, mark) {
      if (isFirst(question)) return undefined;
      const missing = deciders.flatMap(({ id, key, known }) => {
        const own = mark + key(question);
        if (known.has(own)) return [];
        // Till it is known, and where it cannot be.
        remember(known, own, "maybe");
        return [{ id, learn: (applies: Applies) => known.set(own, applies) }];
      });
      if (missing.length === 0) return undefined;
      return {
        rules: missing.map(({ id }) => id),
        about: about.pick(question.about),
        unknowns: question.unknowns,
        learn(answers) {
          for (const { id, learn } of missing) learn(answers.get(id) ?? "maybe");
        },
      };
    },
  };
}

/** Of a tenant, what decides only whether the rule applies. */
function onlyDecides({ pattern: [root], applies, finding }: Read): boolean {
  return root === "tenant" && applies && !finding;
}

/** The router goes by it. */
const kindOfItem: Read = { pattern: ["item", "kind"], applies: true, finding: true };
