/** The reference: packages/policy, which evaluates the rules in WebAssembly. */
import { createEngine, defaultConfig, type Engine, type JsonObject, type SourceResult } from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { cellsOfReport, type Cell } from "./cell.ts";
import type { Case } from "./cases.ts";

const bundle = loadBundle();
const common = new Map<string, Engine>();

/** A rule's parameters in a case: its defaults with what the case says, so that no pack's choices come in. */
export function parametersOf({ rule, parameters }: Pick<Case, "rule" | "parameters">): JsonObject {
  const defaults = Object.entries(bundle.manifest.rules[rule]?.parameters ?? {}).map(
    ([name, { default: value }]) => [name, value] as const,
  );
  return { ...Object.fromEntries(defaults), ...parameters };
}

/** An engine in which only the rule of a case is on. */
function engineOf(of: Pick<Case, "rule" | "parameters" | "today">, engines: Map<string, Engine>): Engine {
  const parameters = parametersOf(of);
  const key = JSON.stringify([of.rule, parameters, of.today]);
  const known = engines.get(key);
  if (known !== undefined) return known;
  const off = Object.keys(bundle.manifest.rules).map(
    (id) => [id, { severity: "off" as const, parameters: {} }] as const,
  );
  const rules = { ...Object.fromEntries(off), [of.rule]: { severity: "error" as const, parameters } };
  const engine = createEngine({ bundle, config: { ...defaultConfig, packs: ["all"], rules }, today: of.today });
  engines.set(key, engine);
  return engine;
}

/** What the rule says of a case's view, or of what a source read. `engines`: those that may remember what they said. */
export function judge(
  of: Case,
  source: SourceResult = viewOf(of),
  engines: Map<string, Engine> = common,
): readonly Cell[] {
  return cellsOfReport(engineOf(of, engines).check([source], { allResults: true }), of.rule);
}

/** A case's view as a source gives it. */
export function viewOf({ view }: Case): SourceResult {
  return { tenants: [view], notices: [], surface: view.surface, file: "case.yaml" };
}
