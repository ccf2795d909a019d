/** How dear a rule is on its worst case, compared with the built-in rules: a ratio, since machines differ. */
import { isObject } from "@tmes-as-code/catalog";
import { createEvaluator, timeLimit, type Bundle, type JsonObject } from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { worstCase, type WorstSlot } from "./worst-case.ts";

/** The built-in rule that others are compared with: a small one. */
const yardstick = "syslog-tls";

/** How long to go on measuring one input, in milliseconds: five runs within the most, and more within the least. */
const patience = { least: 15, most: 1_000 } as const;

/** Milliseconds an evaluation of each rule takes on its worst case; of a rule that looks at several kinds the dearest. */
export function costsOf(bundle: Bundle, rules: readonly string[]): ReadonlyMap<string, number> {
  const limit = timeLimit();
  const evaluate = createEvaluator(bundle, { parameters: {} }, limit);
  return new Map(
    rules.map((rule) => {
      const costs = inputsOf(bundle, rule).map((input) =>
        // The limit is that of all runs, so that it costs nothing in any.
        limit.batch(() => fastest(() => evaluate(input, [rule]))),
      );
      return [rule, Math.max(...costs)];
    }),
  );
}

/** What the built-in rule costs. */
export function yardstickCost(): number {
  return costsOf(loadBundle(), [yardstick]).get(yardstick) ?? 0;
}

/** `worst case 1.3 × that of the built-in rule syslog-tls`. */
export function costText(cost: number, ofYardstick: number): string {
  return `worst case ${(cost / ofYardstick).toPrecision(2)} × that of the built-in rule ${yardstick}`;
}

function inputsOf(bundle: Bundle, rule: string): readonly JsonObject[] {
  const tmes = bundle.data["tmes"];
  const slots = isObject(tmes) ? tmes["slots"] : undefined;
  const byKind = isObject(slots) ? slots[rule] : undefined;
  if (!isObject(byKind)) return [];
  return Object.entries(byKind).map(([kind, each]) => worstCase(Array.isArray(each) ? each.filter(isSlot) : [], kind));
}

/** The fastest of several runs: what the machine does besides only ever adds. */
function fastest(run: () => unknown): number {
  const { least, most } = patience;
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
