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
  const source = steps.map((step, index) => {
    const last = index === steps.length - 1;
    if (step === "**") return last ? ".+" : "(?:[^/]+/)*";
    return `${step.split("").map(characterOf).join("")}${last ? "" : "/"}`;
  });
  const expression = new RegExp(`^${source.join("")}$`, "su");
  return { text, excludes, matches: (path) => expression.test(path) };
}

function characterOf(character: string): string {
  if (character === "*") return "[^/]*";
  return character === "?" ? "[^/]" : character.replace(/[.+^$|]/, "\\$&");
}

/** Whether a path is one that patterns expect to be a document. */
export function isExpectedDocument(patterns: readonly DocumentPattern[], path: string): boolean {
  const fits = patterns.filter(({ matches }) => matches(path));
  return fits.length > 0 && fits.every(({ excludes }) => !excludes);
}
