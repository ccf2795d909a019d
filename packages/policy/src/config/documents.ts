/** `documents` in `tmes.config.yaml`: which files must be tenant documents, by patterns of their paths. */
import { isObject } from "../json.ts";
import type { Json } from "../types.ts";
import type { Fail } from "./failure.ts";

/** A pattern of `documents`. */
export interface DocumentPattern {
  /** As it is written. */
  readonly text: string;
  /** Whether it takes files out again: it starts with an exclamation mark. */
  readonly excludes: boolean;
  /** Whether a path, relative to the configuration's folder and with `/`, is one of its. */
  readonly matches: (path: string) => boolean;
}

/** Steps with `/` between them, none of them `.` or `..`; of wildcards only `*`, `**` and `?`. */
const patternPath = /^!?(?!\.{1,2}(?:\/|$))[^/\\[\]{}()!]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\[\]{}()!]+)*$/;

/** Reads the list; `value` is undefined where there is none. */
export function readDocumentPatterns(value: Json | undefined, fail: Fail): readonly DocumentPattern[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (isObject(value) || !Array.isArray(value) || value.length === 0)
    return fail(["documents"], "`documents` must be a list of at least one pattern, such as `tenants/**/*.yaml`.");
  const patterns = value.map((text: unknown, index) =>
    typeof text === "string" && patternPath.test(text)
      ? patternOf(text)
      : fail(
          ["documents", index],
          "a pattern is a path below this folder, such as `tenants/**/*.yaml`.",
          "Its wildcards are `*`, `**` and `?`; a pattern that starts with `!` takes files out.",
        ),
  );
  return patterns.every(({ excludes }) => excludes)
    ? fail(["documents"], "`documents` must have a pattern that does not start with `!`.")
    : patterns;
}

function patternOf(text: string): DocumentPattern {
  const excludes = text.startsWith("!");
  const steps = (excludes ? text.slice(1) : text).split("/");
  // At the end it stands for files, of which there must be one.
  const last = steps.at(-1) === "**" ? ["*"] : [];
  const pattern = [...steps.slice(0, -1), ...last, ...steps.slice(-1)].map((step) =>
    step === "**" ? step : Array.from(step),
  );
  return {
    ...{ text, excludes },
    matches: (path) => fits(pattern, path.split("/"), (step) => step === "**", fitsStep),
  };
}

function fitsStep(pattern: string | readonly string[], step: string): boolean {
  const isStar = (character: string): boolean => character === "*";
  return fits(Array.from(pattern), Array.from(step), isStar, (own, other) => own === "?" || own === other);
}

/**
 * Whether a list fits a pattern in which a star stands for any number of elements. Only the last star met is tried again,
 * so the time is at most the product of both lengths.
 */
function fits<Part, Element>(
  pattern: readonly Part[],
  list: readonly Element[],
  isStar: (part: Part) => boolean,
  isOne: (part: Part, element: Element) => boolean,
): boolean {
  let at = 0;
  let star: { readonly next: number; from: number } | undefined;
  for (let position = 0; position < list.length;) {
    const [part] = pattern.slice(at, at + 1);
    const [element] = list.slice(position, position + 1);
    if (part !== undefined && isStar(part)) star = { next: ++at, from: position };
    else if (part !== undefined && element !== undefined && isOne(part, element)) {
      at++;
      position++;
    } else if (star !== undefined) {
      at = star.next;
      position = ++star.from;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}

/** Whether a path is one that patterns expect to be a document. */
export function isExpectedDocument(patterns: readonly DocumentPattern[], path: string): boolean {
  const fits = patterns.filter(({ matches }) => matches(path));
  return fits.length > 0 && fits.every(({ excludes }) => !excludes);
}
