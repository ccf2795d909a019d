/** Checks of single values, and what they expect in words. */
import { formatNames, formatPatterns } from "../formats.ts";
import { jurisdictions } from "../jurisdictions.ts";
import { nearest } from "../suggest.ts";
import type { Personal, ScalarType, Setting, StringFormat } from "../types.ts";
import { characters, describe, type Problem, type ProblemCode, type Step } from "./problem.ts";

/** Longest value of an open enum, in characters. */
export const maximumWordLength = 256;

export interface Walk {
  readonly root: object;
  readonly path: Step[];
  readonly problems: Problem[];
  readonly isUnknown: (value: unknown) => boolean;
}

export function scalarCheck(type: ScalarType, personal: Personal): (value: unknown, walk: Walk) => void {
  switch (type.type) {
    case "boolean":
      return (value, walk) => {
        if (typeof value !== "boolean") {
          const meant = value === "true" || value === "false" ? value : undefined;
          report(walk, "wrong-type", "true or false, without quotes", value, personal, meant);
        }
      };
    case "enum": {
      const known = new Set(type.values);
      const expected = oneOf(type);
      return (value, walk) => {
        if (typeof value !== "string") report(walk, "wrong-type", expected, value, personal);
        else if (known.has(value)) return;
        else if (type.closed) report(walk, "not-allowed", expected, value, personal, nearestValue(value, type));
        else if (value === "") report(walk, "too-short", expected, value, personal);
        else if (longerThan(value, maximumWordLength)) report(walk, "too-long", expected, value, personal);
      };
    }
    case "integer": {
      const { min, max } = type;
      const expected = wholeNumber(type);
      return (value, walk) => {
        if (typeof value !== "number" || !Number.isInteger(value)) {
          const meant = typeof value === "string" && /^-?[0-9]{1,15}$/.test(value) ? value : undefined;
          report(
            walk,
            "wrong-type",
            `${expected}${meant === undefined ? "" : ", without quotes"}`,
            value,
            personal,
            meant,
          );
        } else if (value < min || value > max) report(walk, "out-of-range", expected, value, personal);
      };
    }
    case "string": {
      const { minLength, maxLength } = type;
      const shape = type.format === undefined ? undefined : new RegExp(formatPatterns[type.format], "u");
      const pattern = type.pattern === undefined ? undefined : new RegExp(type.pattern, "u");
      const expected = textShape(type);
      return (value, walk) => {
        if (typeof value !== "string") report(walk, "wrong-type", expected, value, personal);
        else if (minLength !== undefined && minLength > 0 && characters(value.slice(0, 2 * minLength)) < minLength) {
          report(walk, "too-short", expected, value, personal);
        } else if (maxLength !== undefined && longerThan(value, maxLength))
          report(walk, "too-long", expected, value, personal);
        else if (shape !== undefined && !shape.test(value)) {
          report(
            walk,
            "bad-format",
            expected,
            value,
            personal,
            personal === "none" ? meantFormat(value, type.format, shape) : undefined,
          );
        } else if (pattern !== undefined && !pattern.test(value)) report(walk, "bad-format", expected, value, personal);
      };
    }
  }
}

/**
 * What is wrong with a single value: what was expected, in words, and what may be meant. `undefined` where it is valid.
 *
 * @param personal - Whether the value may say something about a person; then nothing that is like it is suggested.
 */
export function scalarProblem(
  type: ScalarType,
  personal: Personal,
): (value: unknown) => Pick<Problem, "code" | "expected" | "suggestion"> | undefined {
  const check = scalarCheck(type, personal);
  const walk: Walk = { root: {}, path: [], problems: [], isUnknown: () => false };
  return (value) => {
    check(value, walk);
    return walk.problems.pop();
  };
}

export function report(
  walk: Walk,
  code: ProblemCode,
  expected: string,
  value: unknown,
  personal: Personal,
  suggestion?: string,
): void {
  const words = describe(value, personal);
  const found = code === "wrong-type" && words.startsWith('"') ? `${words}, which is text` : words;
  walk.problems.push({
    path: [...walk.path],
    code,
    expected,
    found,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

export function expectation({ type }: Setting): string {
  switch (type.type) {
    case "boolean":
      return "true or false";
    case "enum":
      return oneOf(type);
    case "integer":
      return wholeNumber(type);
    case "string":
      return textShape(type);
    case "list":
      return `a list of ${plural(type.of)}`;
    case "records":
      return "a list of objects";
    case "labels":
      return "words by name";
  }
}

export const plural = (type: ScalarType): string =>
  type.type === "string"
    ? type.format === undefined
      ? "texts"
      : `entries, each ${formatNames[type.format]}`
    : type.type === "enum"
      ? "words"
      : `${type.type}s`;

const oneOf = (type: Extract<ScalarType, { type: "enum" }>): string =>
  `${type.closed ? "one of" : "a word such as"} ${type.values.map((value) => JSON.stringify(value)).join(", ")}`;

const wholeNumber = ({ min, max }: Extract<ScalarType, { type: "integer" }>): string =>
  max >= Number.MAX_SAFE_INTEGER ? `a whole number from ${min}` : `a whole number from ${min} to ${max}`;

function textShape({ format, pattern, minLength, maxLength }: Extract<ScalarType, { type: "string" }>): string {
  if (format !== undefined) return formatNames[format];
  const least = minLength ?? 0;
  const length =
    maxLength !== undefined
      ? ` of ${least} to ${maxLength} characters`
      : least > 0
        ? ` of at least ${least} ${least === 1 ? "character" : "characters"}`
        : "";
  return `text${length}${pattern === undefined ? "" : ` that matches ${pattern.length > 80 ? "the setting's pattern" : pattern}`}`;
}

const longerThan = (value: string, length: number): boolean => value.length > length && characters(value) > length;

const nearestValue = (value: string, type: Extract<ScalarType, { type: "enum" }>): string | undefined => {
  const byLabel = Object.entries(type.labels ?? {}).find(([, label]) => label.toLowerCase() === value.toLowerCase());
  return byLabel?.[0] ?? nearest(value, type.values);
};

/** Codes that people use for a jurisdiction and that ISO 3166-1 gives to none: the Union's own for two countries. */
const unofficial: Readonly<Record<string, string>> = { UK: "GB", EL: "GR" };

function meantFormat(value: string, format: StringFormat | undefined, shape: RegExp): string | undefined {
  if (format === "jurisdiction") {
    const known = unofficial[value.trim().toUpperCase()];
    if (known !== undefined) return known;
    const named = Object.entries(jurisdictions).find(([, name]) => name.toLowerCase() === value.trim().toLowerCase());
    if (named !== undefined) return named[0];
  }
  return [value.trim(), value.trim().toLowerCase(), value.trim().toUpperCase()].find((other) => shape.test(other));
}
