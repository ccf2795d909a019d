/** What the name of an item, or of a tenant, may be. */
import type { Kind, ScalarType } from "./types.ts";

/** Name of the one item of a kind with presence `always`. */
export const singletonName = "settings";

/** Longest name of an item or tenant, in characters. */
export const maximumNameLength = 256;

/** No white space at the ends of a name, and nothing that does not print. */
const namePattern = "^(?![\\s])[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*(?<![\\s])$";

/** The type of a kind's names. What it cannot express: names are in Unicode normalisation form NFC. */
export function nameType({ id, itemName, presence }: Pick<Kind, "id" | "itemName" | "presence">): ScalarType {
  if (id !== "tenant" && presence.type === "always") return { type: "enum", values: [singletonName], closed: true };
  if (itemName === "domain") return { type: "string", format: "domain" };
  return { type: "string", pattern: namePattern, minLength: 1, maxLength: maximumNameLength };
}
