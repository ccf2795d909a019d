/** What a setting can be: its few known values, and the editions that have it. */
import type { Edition, Setting } from "./types.ts";

/** The most values a domain may have to be tried out. */
const largestDomain = 64;

/** The values a setting can have, when they are few and all known. */
export function closedDomain({ type }: Pick<Setting, "type">): readonly (string | number | boolean)[] | undefined {
  if (type.type === "boolean") return [true, false];
  if (type.type === "enum") return type.closed && type.values.length <= largestDomain ? type.values : undefined;
  if (type.type === "integer" && type.max - type.min < largestDomain) {
    return Array.from({ length: type.max - type.min + 1 }, (_, i) => type.min + i);
  }
  return undefined;
}

/** The editions that have a feature that needs `edition`. Cloud Email Gateway Protection has what Advanced has. */
export function editionsWith(edition: Edition): readonly Edition[] | undefined {
  if (edition === "standard") return undefined;
  return edition === "advanced" ? ["advanced", "cegp"] : ["cegp"];
}
