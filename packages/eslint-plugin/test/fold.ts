/** Folds a text and judges it, for tests. */
import * as parser from "@typescript-eslint/parser";
import { createEngine, defaultConfig, loadBundle, type SourceResult } from "@tmes-as-code/policy";
import { tenantViews } from "../src/fold/emit.ts";
import { fold, type Folded } from "../src/fold/fold.ts";
import { Module } from "../src/fold/module.ts";

export function folded(code: string): Folded {
  const { ast, scopeManager } = parser.parseForESLint(code, { range: true, loc: true, sourceType: "module" });
  return fold(new Module("main.ts", ast, scopeManager, true));
}

export function views(code: string): SourceResult {
  return tenantViews(folded(code), "main.ts");
}

const engine = createEngine({ bundle: loadBundle(), config: defaultConfig, today: "2026-01-31" });

/** The verdicts of a rule on the items of a program, in order of names. */
export function verdicts(code: string, rule = "virtual-analyzer-off"): readonly string[] {
  const source = views(code);
  const declared = new Set(
    source.tenants.flatMap(({ tenant, items }) => items.map((item) => `${tenant.name}/${item.kind}/${item.name}`)),
  );
  const results = engine.check([source], { allResults: true }).results ?? [];
  return results
    .flatMap((result) =>
      result.rule === rule &&
      result.item !== undefined &&
      declared.has(`${result.tenant}/${result.item.kind}/${result.item.name}`)
        ? [`${result.item.name}: ${result.verdict}`]
        : [],
    )
    .sort();
}
