/** What was expected, as data; the words for it are in sentences.ts. */
import { formatNames } from "../formats.ts";
import { fill } from "../sentences/fill.ts";
import { expectedWords } from "../sentences/problems.ts";
import type { ScalarType } from "../types.ts";
import { maximumNameLength } from "../names.ts";

/** What would be right. */
export type Expected =
  | { readonly is: "value"; readonly type: ScalarType }
  | { readonly is: "list"; readonly of: ScalarType }
  | { readonly is: "size"; readonly minItems: number; readonly maxItems: number }
  | { readonly is: "default-rule"; readonly names: readonly string[] }
  | { readonly is: "values"; readonly values: readonly (string | number | boolean)[] }
  | { readonly is: PlainExpected };

/** What needs no further word. */
export type PlainExpected =
  | "objects"
  | "object"
  | "settings"
  | "texts"
  | "name"
  | "singleton-name"
  | "document"
  | "version"
  | "tenant"
  | "items"
  | "item"
  | "kind";

/** What was expected, in words that fit after "expected". */
export function expectedText(expected: Expected): string {
  switch (expected.is) {
    case "value":
      return scalarText(expected.type);
    case "list":
      return fill(expectedWords.list, { of: scalarText(expected.of) });
    case "values":
      return expected.values.map((value) => JSON.stringify(value)).join(" or ");
    case "default-rule":
      return fill(expectedWords["default-rule"], { names: expected.names.join(", ") });
    case "size":
      return sizeText(expected);
    case "name":
      return fill(expectedWords.name, { max: maximumNameLength });
    default:
      return expectedWords[expected.is];
  }
}

function sizeText({ minItems, maxItems }: Extract<Expected, { is: "size" }>): string {
  if (maxItems !== Infinity) return fill(expectedWords.size, { min: minItems, max: maxItems });
  return minItems === 1
    ? expectedWords["size-of-at-least-one"]
    : fill(expectedWords["size-of-at-least"], { min: minItems });
}

function scalarText(type: ScalarType): string {
  switch (type.type) {
    case "boolean":
      return expectedWords.boolean;
    case "enum":
      return type.closed
        ? fill(expectedWords["closed-enum"], { values: type.values.join(", ") })
        : fill(expectedWords["open-enum"], { values: type.values.slice(0, 6).join(", ") });
    case "integer":
      return type.max === Number.MAX_SAFE_INTEGER
        ? fill(expectedWords["integer-without-limit"], { min: type.min })
        : fill(expectedWords.integer, { min: type.min, max: type.max });
    case "string":
      if (type.format !== undefined) return formatNames[type.format];
      if (type.minLength !== undefined && type.minLength > 1)
        return fill(expectedWords["text-of-at-least"], { min: type.minLength });
      return type.maxLength === undefined
        ? expectedWords.text
        : fill(expectedWords["text-of-at-most"], { max: type.maxLength });
  }
}
