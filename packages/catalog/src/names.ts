/** What the name of an item, or of a tenant, may be. */
import type { Kind, ScalarType } from "./types.ts";

/** Name of the one item of a kind with presence `always`. */
export const singletonName = "settings";

/** Longest name of an item or tenant, in characters. */
export const maximumNameLength = 256;

/**
 * Scripts whose spelling needs the joiners U+200C and U+200D (The Unicode Standard, 9.2, 12 and 23.2; RFC 5892, appendix A).
 * They have format characters of their own, which are none of these.
 */
const joining = ["Arabic", "Syriac", "Mongolian", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil"]
  .concat(["Telugu", "Kannada", "Malayalam", "Sinhala", "Khmer"])
  .map((script) => `\\p{Script=${script}}`)
  .join("");
const ownFormats = "\\u0600-\\u0605\\u061C\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u180E";

/** What emoji of several parts consist of, and how each part may be varied (UTS #51). */
const pictographs = "\\u2194\\u2195\\u2600-\\u27BF\\u2B1B\\u{1F000}-\\u{1FAFF}";
const variations = "\\uFE0F\\u{1F3FB}-\\u{1F3FF}";

/** Characters that a name may have: all that print. Format characters (Cf) can make two names look alike. */
const printed = "[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";
const joined = `[${joining}](?:[\\u200C\\u200D][${joining}])+`;
const emoji = `[${pictographs}][${variations}]?(?:\\u200D[${pictographs}][${variations}]?)+`;

/** No white space at the ends of a name, nothing that does not print, and joiners only where a script needs them. */
const namePattern = `^(?![\\s]|.*[${ownFormats}])(?:${joined}|${emoji}|${printed})*(?<![\\s])$`;

/** The type of a kind's names. Names that are equal in Unicode normalisation form NFC are one name. */
export function nameType({ id, itemName, presence }: Pick<Kind, "id" | "itemName" | "presence">): ScalarType {
  if (id !== "tenant" && presence.type === "always") return { type: "enum", values: [singletonName], closed: true };
  if (itemName === "domain") return { type: "string", format: "domain" };
  return { type: "string", pattern: namePattern, minLength: 1, maxLength: maximumNameLength };
}
