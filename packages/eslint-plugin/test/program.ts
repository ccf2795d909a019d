/** Evaluates a program and judges its tenants, for tests. */
import { evaluate, Module } from "@tmes-as-code/fold";
import * as parser from "@typescript-eslint/parser";
import { createEngine, defaultConfig, type Finding } from "@tmes-as-code/policy";
import { loadBundle } from "@tmes-as-code/policy/node";
import { libraries } from "../src/constructs.ts";
import { tenantsFromProgram, type ProgramTenants } from "../src/tenants-from-program.ts";

/** A file of a program; `main.ts` is the one that is linted. */
export function moduleOf(file: string, code: string): Module {
  const { ast, scopeManager } = parser.parseForESLint(code, { range: true, loc: true, sourceType: "module" });
  return new Module(file, ast, scopeManager, file === "main.ts");
}

/** The tenants of a program that is seen alone. */
export function tenants(code: string): ProgramTenants {
  return tenantsFromProgram(evaluate(moduleOf("main.ts", code), { libraries }), "main.ts");
}

const engine = createEngine({ bundle: loadBundle(), config: defaultConfig, today: "2026-01-31" });

/** All findings about a program. */
export function findings({ source }: ProgramTenants): readonly Finding[] {
  return engine.check([source]).findings;
}

/** The verdicts of a rule on the items of a program, in order of names. */
export function verdicts(code: string, rule = "virtual-analyzer-off"): readonly string[] {
  const { source } = tenants(code);
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
