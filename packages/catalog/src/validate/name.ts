/** Validation of names. */
import { formatNames, formatPatterns } from "../formats.ts";
import { kindById } from "../lookup.ts";
import { characters, describe, unknownKind, type Problem } from "./problem.ts";

/** Name of the one item of a kind with presence `always`. */
export const singletonName = "settings";

/** Longest name of an item or tenant, in characters. */
export const maximumNameLength = 256;

/** What a name must match: no white space at its ends, nothing that does not print. */
export const namePattern = "^(?!\\s)[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]{1,256}(?<!\\s)$";

const nameShape = new RegExp(namePattern, "u");
const domainShape = new RegExp(formatPatterns.domain, "u");

/** What is wrong with the name of an item (or, for the kind `tenant`, of a tenant). The path is empty. */
export function validateName(kindId: string, name: unknown): Problem[] {
  const kind = kindById(kindId);
  if (kind === undefined) return [unknownKind([], kindId)];
  if (typeof name !== "string")
    return [{ path: [], code: "wrong-type", expected: "a name", found: describe(name, "free-text") }];
  if (kind.id !== "tenant" && kind.presence.type === "always") {
    if (name === singletonName) return [];
    return [
      {
        path: [],
        code: "not-allowed",
        expected: `the name "${singletonName}", as there is one of this kind in a tenant`,
        found: describe(name, "free-text"),
        suggestion: singletonName,
      },
    ];
  }
  if (kind.itemName === "domain") {
    if (domainShape.test(name)) return [];
    return [
      {
        path: [],
        code: "bad-format",
        expected: formatNames.domain,
        found: describe(name, "free-text"),
        ...lowered(name, domainShape),
      },
    ];
  }
  if (!nameShape.test(name)) {
    const length = characters(name);
    const code = length === 0 ? "too-short" : length > maximumNameLength ? "too-long" : "bad-format";
    return [
      {
        path: [],
        code,
        expected: `a name of 1 to ${maximumNameLength} characters without line breaks, control characters or white space at its ends`,
        found: describe(name, "free-text"),
      },
    ];
  }
  if (name.normalize("NFC") !== name) {
    return [
      {
        path: [],
        code: "bad-format",
        expected: "a name in Unicode normalisation form NFC",
        found: describe(name, "free-text"),
      },
    ];
  }
  return [];
}

const lowered = (value: string, shape: RegExp): { readonly suggestion?: string } => {
  const other = value.trim().toLowerCase();
  return shape.test(other) ? { suggestion: other } : {};
};
