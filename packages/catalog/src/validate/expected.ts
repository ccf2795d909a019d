/** What readers of documents and plans expect of a value: the same words in TypeScript and in Rego. */
import { formatNames } from "../formats.ts";
import type { ScalarType } from "../types.ts";

/** What is expected of a single value, in words that fit after "expected". */
export function expectedScalar(type: ScalarType): string {
  switch (type.type) {
    case "boolean":
      return "true or false";
    case "enum":
      return type.closed ? `one of ${type.values.join(", ")}` : `a text such as ${type.values.slice(0, 6).join(", ")}`;
    case "integer":
      return type.max === Number.MAX_SAFE_INTEGER
        ? `a whole number of at least ${type.min}`
        : `a whole number from ${type.min} to ${type.max}`;
    case "string":
      if (type.format !== undefined) return formatNames[type.format];
      if (type.minLength !== undefined && type.minLength > 1) return `a text of at least ${type.minLength} characters`;
      return type.maxLength === undefined ? "a text" : `a text of at most ${type.maxLength} characters`;
  }
}
