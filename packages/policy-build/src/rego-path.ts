/** Paths as Rego writes them. */

/** The steps of `a.b["c-d"]`. */
export function stepsOf(path: string): readonly string[] {
  return [...path.matchAll(/"([^"]*)"|[A-Za-z_]\w*/g)].map(([step, quoted]) => quoted ?? step);
}
