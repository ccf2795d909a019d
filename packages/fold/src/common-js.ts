/** Exports of CommonJS files. */
import type { TSESTree } from "@typescript-eslint/types";
import type { Module } from "./module.ts";
import type { Run } from "./run.ts";
import { unknown, type ModuleValue, type Site, type Value } from "./values.ts";

/** What a CommonJS file exports so far; `undefined` for another file. */
export function exportsOf(run: Run, { commonJs }: ModuleValue, site: Site): Value | undefined {
  return commonJs === undefined ? undefined : run.property(commonJs, "exports", site);
}

/** What `require` gives of a file. */
export function required(run: Run, specifier: string, from: Module, site: Site): Value {
  const value = run.import(specifier, from);
  // What JSON holds is what `require` gives, and what a module of it exports by default.
  if (specifier.endsWith(".json")) return run.property(value, "default", site);
  return (value.type === "module" ? exportsOf(run, value, site) : undefined) ?? value;
}

/** `export = …`. Compilers put it in its place, or at the end of the file. */
export function exportAssignment(run: Run, node: TSESTree.TSExportAssignment, value: Value, module: Module): void {
  const { commonJs } = run.modules.get(module) ?? {};
  if (commonJs === undefined) return;
  const exported = module.program.body.at(-1) === node ? value : unknown("exported before the end of the file", value);
  run.setProperty(commonJs, "exports", exported, { node: node.expression, own: module.own });
}
