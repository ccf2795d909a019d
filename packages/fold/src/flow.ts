/** How statements end, and what is left where one of several ends happens. */
import type { Value } from "./values.ts";

/** How a statement ends. `maybe`: what follows may not run. `stops`: it does not run. `throws`: the program ends. */
export type End = "falls" | "maybe" | "stops" | "throws";

/** What a statement does to the statements after it. */
export interface Flow {
  readonly end: End;
  readonly returns: readonly Value[];
  /** The jumps it may end with: `break`, `continue`, `break outer`. */
  readonly jumps: readonly string[];
}

export const falls: Flow = { end: "falls", returns: [], jumps: [] };

/** One of several flows happens. `caught`: what is thrown may be caught further out. */
export function alternatives(flows: readonly Flow[], caught: boolean): Flow {
  const ends = new Set(flows.map((flow) => (flow.end === "throws" && caught ? "stops" : flow.end)));
  // Where an arm throws the program ends, so what follows runs as if the arm were not there.
  if (ends.size > 1) ends.delete("throws");
  const [only] = ends;
  return {
    end: ends.size === 1 && only !== undefined ? only : "maybe",
    returns: flows.flatMap((flow) => flow.returns),
    jumps: [...new Set(flows.flatMap((flow) => flow.jumps))],
  };
}

/** What is left of a flow where some jumps lead behind the statement. */
export function without(flow: Flow, jumps: readonly string[]): Flow {
  if (!flow.jumps.some((jump) => jumps.includes(jump))) return flow;
  const left = flow.jumps.filter((jump) => !jumps.includes(jump));
  const only = left.length === 0 && flow.returns.length === 0;
  return { returns: flow.returns, jumps: left, end: only && flow.end === "stops" ? "falls" : "maybe" };
}
