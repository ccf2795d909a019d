/** Small guards for JSON values, and their paths. */
import type { Path } from "./types.ts";

export { at, formatPath as pathText, isObject, parsePath } from "@tmes-as-code/catalog";

/** Whether a value is a path of keys and positions. */
export function isPath(value: unknown): value is Path {
  return Array.isArray(value) && value.every((key) => typeof key === "string" || typeof key === "number");
}
