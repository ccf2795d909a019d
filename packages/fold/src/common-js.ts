/** Exports of CommonJS files. */
import type { Run } from "./run.ts";
import type { ModuleValue, Site, Value } from "./values.ts";

/** What a CommonJS file exports so far; `undefined` for another file. */
export function exportsOf(run: Run, { commonJs }: ModuleValue, site: Site): Value | undefined {
  return commonJs === undefined ? undefined : run.property(commonJs, "exports", site);
}
