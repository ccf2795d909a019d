/** How statements end, and what is left where one of several ends happens. */
import type { Value } from "./values.ts";

/** How a statement ends. `maybe`: what follows may not run. `throws`: the program ends. */
export type End = "falls" | "maybe" | "stops" | "throws";

/** What a statement does to the statements after it. */
export interface Flow {
  readonly end: End;
  readonly returns: readonly Value[];
  readonly breaks: boolean;
  readonly continues: boolean;
  /** A jump to a label further out. */
  readonly labelled: boolean;
}

export const falls: Flow = { end: "falls", returns: [], breaks: false, continues: false, labelled: false };

/** One of several flows happens. `caught`: what is thrown may be caught further out. */
export function alternatives(flows: readonly Flow[], caught: boolean): Flow {
  const ends = new Set(flows.map((flow) => (flow.end === "throws" && caught ? "stops" : flow.end)));
  // Where an arm throws the program ends, so what follows runs as if the arm were not there.
  if (ends.size > 1) ends.delete("throws");
  const [only] = ends;
  return {
    end: ends.size === 1 && only !== undefined ? only : "maybe",
    returns: flows.flatMap((flow) => flow.returns),
    breaks: flows.some((flow) => flow.breaks),
    continues: flows.some((flow) => flow.continues),
    labelled: flows.some((flow) => flow.labelled),
  };
}
