/**
 * Whether one tenant can satisfy all rules of a pack: found by trying. It starts from tenants that satisfy single rules,
 * merged, and gives every finding what it expects, until nothing is left, or two rules want different values at one path.
 */
import { isDeepStrictEqual } from "node:util";
import { formatPath, isObject, problemText, validateDocument } from "@tmes-as-code/catalog";
import {
  createEngine,
  defaultConfig,
  draftDocument,
  readTenantDocuments,
  withDeclared,
  withExpected,
  withoutUnavailable,
  type Bundle,
  type DraftItem,
  type DraftTenant,
  type FindingsOn,
  type Json,
  type JsonObject,
  type Unanswered,
  type Wishes,
} from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";

/** What is known of a pack. */
export type Satisfiability = { readonly answer: "satisfiable"; readonly witness: JsonObject } | Unanswered;

/** Rounds of giving findings what they expect, from one start. */
const rounds = 40;
/** Tenants to start from. */
const starts = 12;

/** Checks by one pack, of the built-in bundle or of `custom`, on a day (ISO date). */
export function findingsBy(pack: string, custom: readonly Bundle[], today: string): FindingsOn {
  const config = { ...defaultConfig, packs: [pack] };
  const engine = createEngine({ bundle: loadBundle(), custom, config, today });
  return (document) => engine.check([readTenantDocuments(JSON.stringify(document), "witness.json")]).findings;
}

/** Looks for a tenant on which `findingsOn` has no finding. `samples` each satisfy some of the rules. */
export function satisfy(findingsOn: FindingsOn, samples: readonly DraftTenant[]): Satisfiability {
  const items = merged(samples.flatMap((sample) => sample.items));
  const tenants = samples
    .map(({ tenant }) => ({ ...tenant, name: "witness", inventory: "complete" }))
    .filter((tenant, index, all) => all.findIndex((other) => isDeepStrictEqual(other, tenant)) === index)
    .slice(0, starts);
  const answers: Satisfiability[] = [];
  for (const tenant of tenants) {
    const answer = searchFrom(findingsOn, { tenant, items });
    if (answer.answer === "satisfiable") return answer;
    answers.push(answer);
  }
  return (
    answers.find(({ answer }) => answer === "contradiction") ??
    answers[0] ?? { answer: "undecided", why: "there are no compliant documents to start from." }
  );
}

/** One item for each key; of two with one key the settings are put together, the first said counts. */
function merged(items: readonly DraftItem[]): readonly DraftItem[] {
  const byKey = new Map<string, DraftItem>();
  for (const item of items) {
    const key = `${item.kind}\n${item.name}`;
    const before = byKey.get(key);
    byKey.set(key, before === undefined ? item : { ...before, settings: union(before.settings, item.settings) });
  }
  return [...byKey.values()];
}

function union(first: JsonObject, second: JsonObject): JsonObject {
  const both = Object.entries(second).map(([key, other]): readonly [string, Json] => {
    const one = first[key];
    return [key, one === undefined ? other : isObject(one) && isObject(other) ? union(one, other) : one];
  });
  return { ...first, ...Object.fromEntries(both) };
}

function searchFrom(findingsOn: FindingsOn, start: DraftTenant): Satisfiability {
  let current = start;
  const wishes: Wishes = new Map();
  for (let round = 0; round < rounds; round++) {
    current = withoutUnavailable(current);
    const document = draftDocument(current);
    const [problem] = validateDocument(document);
    if (problem !== undefined) {
      const where = formatPath(problem.path);
      return {
        answer: "undecided",
        why: `what the rules expect is not a valid document: ${where}: ${problemText(problem)}`,
      };
    }
    const findings = findingsOn(document);
    const [finding] = findings.filter(({ verdict }) => verdict === "fail").concat(findings);
    if (finding === undefined) return { answer: "satisfiable", witness: document };
    const next = finding.verdict === "fail" ? withExpected(current, finding, wishes) : withDeclared(current, finding);
    if ("answer" in next) return next;
    current = next;
  }
  return { answer: "undecided", why: `after ${String(rounds)} changes there were still findings.` };
}
