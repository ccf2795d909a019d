/** What validation reports, and in which words. */
import { kinds } from "../kinds/index.ts";
import { nearest } from "../suggest.ts";
import type { Personal } from "../types.ts";

export type ProblemCode =
  | "unknown-kind"
  | "unknown-setting"
  | "wrong-type"
  /** Not one of the values a closed enum has. */
  | "not-allowed"
  | "out-of-range"
  | "too-many"
  | "too-few"
  | "too-long"
  | "too-short"
  | "bad-format"
  /** Declared although what it needs is declared otherwise. */
  | "not-available"
  /** Required and not said. Only from `missingSettings`. */
  | "missing"
  /** A second item with the same kind and name. */
  | "duplicate";

/** One thing that is wrong with an input. */
export interface Problem {
  /** Where, from the value that was validated; list positions are numbers, counted from 0. */
  readonly path: readonly (string | number)[];
  readonly code: ProblemCode;
  /** What would be right, as words after “expected”. */
  readonly expected: string;
  /** What is there, as words after “found”. Never a value that may say something about a person. */
  readonly found: string;
  /** A likely meaning: a name or a value to write instead. */
  readonly suggestion?: string;
}

export interface ValidationOptions {
  /** Values nobody can see yet, such as Terraform tokens: they are left unjudged. */
  readonly isUnknown?: (value: unknown) => boolean;
}

export type Step = string | number;

/** A value in words: itself where it may be printed, else only its type and size. */
export function describe(value: unknown, personal: Personal): string {
  if (value === null) return "null (leave it out instead)";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 1 ? "a list of 1" : `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  if (typeof value === "string") {
    const length = characters(value);
    const size = length === 1 ? "1 character" : `${length} characters`;
    return personal === "none" && length <= 80 ? JSON.stringify(value) : `text of ${size}`;
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return personal === "none" ? String(value) : `a ${typeof value === "number" ? "number" : "boolean"}`;
  }
  return `a ${typeof value}`;
}

export function unknownKind(path: Step[], kindId: unknown): Problem {
  const known = kinds.map((kind) => kind.id).filter((id) => id !== "tenant");
  const suggestion = typeof kindId === "string" ? nearest(kindId, known) : undefined;
  return {
    path,
    code: kindId === undefined ? "missing" : "unknown-kind",
    expected: "a kind of the catalog",
    found: describe(kindId, "none"),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

export function unknownMember(key: string, known: readonly string[], path: readonly Step[]): Problem {
  const suggestion = known.includes(key) ? key : nearest(key, known);
  return {
    path: [...path, key],
    code: "unknown-setting",
    expected:
      suggestion === undefined ? "a setting the catalog knows" : `${suggestion}, or another setting the catalog knows`,
    found: /^[A-Za-z][A-Za-z0-9._-]{0,40}$/.test(key) ? JSON.stringify(key) : `a name of ${characters(key)} characters`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Length in characters, as JSON Schema counts. */
export const characters = (text: string): number => Array.from(text).length;

export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const nothing = (): boolean => false;
