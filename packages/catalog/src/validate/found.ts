/** What was found, as data; the words for it are in sentences.ts. */
import { fill } from "../sentences/fill.ts";
import { foundWords } from "../sentences/problems.ts";

/** What is there. It holds the value itself only where it cannot say anything about a person. */
export interface Found {
  readonly is: keyof typeof foundWords;
  readonly value?: string | number | boolean;
  /** Of a text that is not shown, in characters. */
  readonly length?: number;
}

/** Longest part of a text that is shown, in characters. */
const shownLength = 40;

/**
 * What a value is.
 *
 * @param show - Whether a text or number may be shown: it cannot say anything about a person.
 */
export function foundIn(value: unknown, show: boolean): Found {
  if (value === null) return { is: "null" };
  if (Array.isArray(value)) return { is: value.length === 0 ? "empty-list" : "list" };
  switch (typeof value) {
    case "undefined":
      return { is: "nothing" };
    case "string":
      return textIn(value, show);
    case "number":
      if (!Number.isFinite(value)) return { is: "boundless-number" };
      return show ? { is: "shown-number", value } : { is: "number" };
    case "boolean":
      return { is: "boolean", value };
    case "object":
      return { is: "object" };
    default:
      return { is: "other" };
  }
}

function textIn(value: string, show: boolean): Found {
  if (value === "") return { is: "empty-text" };
  return show ? { is: "shown-text", value } : { is: "text", length: Array.from(value).length };
}

/** What was found, in words that fit after "found". */
export function foundText({ is, value, length = 0 }: Found): string {
  return fill(foundWords[is], { value: typeof value === "string" ? shortText(value) : String(value), length });
}

/** A text in quotes, cut where it is long. */
export function shortText(text: string): string {
  const start = Array.from(text.slice(0, 2 * shownLength + 2));
  return JSON.stringify(start.length > shownLength ? `${start.slice(0, shownLength).join("")}…` : text);
}

/** The same, but a text that may be shown is only quoted. */
export function quotedText(found: Found): string {
  return found.is === "shown-text" && typeof found.value === "string" ? shortText(found.value) : foundText(found);
}
