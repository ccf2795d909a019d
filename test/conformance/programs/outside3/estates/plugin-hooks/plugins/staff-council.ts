import type { Plugin } from "./types.ts";

/** Runs last, so that it has the last word. */
export function staffCouncil(): Plugin {
  return {
    name: "staff-council",
    enforce: "post",
    settings: ({ click }) => (click === "all" ? { click: "possible-risks" } : {}),
  };
}
