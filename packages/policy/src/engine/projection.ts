/** Keys for the verdict cache: an input projected to what the rules read. */
import { at } from "../json.ts";
import type { JsonObject, Path, Unknown } from "../types.ts";

/** A function from an input to a text that is equal only for inputs the rules cannot tell apart. */
export type Projection = (input: JsonObject, unknowns: readonly Unknown[]) => string;

/**
 * A projection to `paths`: leaves, or lists taken whole. Unknown values are part of the key with all that is said of them.
 */
export function projection(paths: readonly Path[]): Projection {
  const distinct = new Map(paths.map((path) => [JSON.stringify(path), path]));
  const sorted = [...distinct].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, path]) => path);
  return (input, unknowns) => {
    let key = "";
    for (const path of sorted) key += text(at(input, path));
    return unknowns.length === 0 ? key : `${key}${JSON.stringify(unknowns)}`;
  };
}

/** Unambiguous when concatenated: strings carry their length. */
function text(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "-";
    case "boolean":
      return value ? "t" : "f";
    case "string":
      return `s${String(value.length)}:${value}`;
    case "number":
      return `n${String(value)};`;
    default: {
      const json = JSON.stringify(value);
      return `j${String(json.length)}:${json}`;
    }
  }
}
