/** How dear a rule is on its worst case, compared with the built-in rules: a ratio, since machines differ. */
import { isObject } from "@tmes-as-code/catalog";
import { createEvaluator, loadBundle, timeLimit, type Bundle, type JsonObject } from "@tmes-as-code/policy";
import { worstCase, type WorstSlot } from "./worst-case.ts";

/** Milliseconds an evaluation took, by rule. */
export type Costs = ReadonlyMap<string, number>;

/** How long to go on measuring one input, in milliseconds: five runs within the most, and more within the least. */
interface Patience {
  readonly least: number;
  readonly most: number;
}
const thorough: Patience = { least: 15, most: 1_000 };
const quick: Patience = { least: 2, most: 10 };

/** Costs of rules of a bundle on their worst cases; of a rule that looks at several kinds the dearest. */
export function costsOf(bundle: Bundle, rules: readonly string[], patience: Patience = thorough): Costs {
  const limit = timeLimit();
  const evaluate = createEvaluator(bundle, { parameters: {} }, limit);
  return new Map(
    rules.map((rule) => {
      const costs = inputsOf(bundle, rule).map((input) =>
        // The limit is that of all runs, so that it costs nothing in any.
        limit.batch(() => fastest(() => evaluate(input, [rule]), patience)),
      );
      return [rule, Math.max(...costs)];
    }),
  );
}

/** `worst case 3.1 × the cheapest built-in rule (a), 0.2 × the dearest (b)`. */
export function costText(cost: number, builtIn: Costs): string {
  const sorted = [...builtIn].toSorted(([, a], [, b]) => a - b);
  const [cheapest, dearest] = [sorted[0], sorted.at(-1)];
  if (cheapest === undefined || dearest === undefined) return "no built-in rule to compare with";
  const times = (of: number): string => `${(cost / of).toPrecision(2)} ×`;
  return `worst case ${times(cheapest[1])} the cheapest built-in rule (${cheapest[0]}), ${times(dearest[1])} the dearest (${dearest[0]})`;
}

/** Costs of all built-in rules; roughly, but for the dearest. */
export function builtInCosts(): Costs {
  const bundle = loadBundle();
  const rough = costsOf(bundle, Object.keys(bundle.manifest.rules), quick);
  const dearest = [...rough].toSorted(([, a], [, b]) => b - a).slice(0, 3);
  return new Map([
    ...rough,
    ...costsOf(
      bundle,
      dearest.map(([rule]) => rule),
      quick,
    ),
  ]);
}

function inputsOf(bundle: Bundle, rule: string): readonly JsonObject[] {
  const tmes = bundle.data["tmes"];
  const slots = isObject(tmes) ? tmes["slots"] : undefined;
  const byKind = isObject(slots) ? slots[rule] : undefined;
  if (!isObject(byKind)) return [];
  return Object.entries(byKind).map(([kind, each]) => worstCase(Array.isArray(each) ? each.filter(isSlot) : [], kind));
}

/** The fastest of several runs: what the machine does besides only ever adds. */
function fastest(run: () => unknown, { least, most }: Patience): number {
  let best = Infinity;
  const start = performance.now();
  for (let runs = 0, spent = 0; spent < (runs < 5 ? most : least); runs++) {
    const before = performance.now();
    run();
    best = Math.min(best, performance.now() - before);
    spent = performance.now() - start;
  }
  return best;
}

function isSlot(value: unknown): value is WorstSlot {
  return (
    isObject(value) &&
    Array.isArray(value["parts"]) &&
    Array.isArray(value["values"]) &&
    typeof value["open"] === "boolean"
  );
}
