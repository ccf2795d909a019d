/** Checks of single values. */
import { formatPatterns } from "./formats.ts";
import { jurisdictions } from "./jurisdictions.ts";
import { nearest } from "./suggest.ts";
import type { Personal, ScalarType, StringFormat } from "./types.ts";

/** What can be wrong with a single value. */
export type ScalarFault =
  | "wrong-type"
  /** Not one of the values a closed enum has. */
  | "not-allowed"
  | "out-of-range"
  | "too-long"
  | "too-short"
  | "bad-format";

/** What is wrong with a value; `undefined` where it is valid. */
export type ScalarCheck = (value: unknown) => ScalarFault | undefined;

/** Longest value of an open enum, in characters. */
export const maximumWordLength = 256;

/** The check of a type. Made once; it allocates nothing for valid values. */
export function scalarCheck(type: ScalarType): ScalarCheck {
  switch (type.type) {
    case "boolean":
      return (value) => (typeof value === "boolean" ? undefined : "wrong-type");
    case "enum":
      return enumCheck(type);
    case "integer": {
      const { min, max } = type;
      return (value) => {
        if (typeof value !== "number" || !Number.isInteger(value)) return "wrong-type";
        return value < min || value > max ? "out-of-range" : undefined;
      };
    }
    case "string":
      return stringCheck(type);
  }
}

function enumCheck({ values, closed }: Extract<ScalarType, { type: "enum" }>): ScalarCheck {
  const known = new Set(values);
  return (value) => {
    if (typeof value !== "string") return "wrong-type";
    if (known.has(value)) return undefined;
    if (closed) return "not-allowed";
    if (value === "") return "too-short";
    return longerThan(value, maximumWordLength) ? "too-long" : undefined;
  };
}

function stringCheck({
  format,
  pattern,
  minLength = 0,
  maxLength = Infinity,
}: Extract<ScalarType, { type: "string" }>): ScalarCheck {
  const shapes = [
    ...(format === undefined ? [] : [matcherOf(formatPatterns[format])]),
    ...(pattern === undefined ? [] : [matcherOf(pattern)]),
  ];
  return (value) => {
    if (typeof value !== "string") return "wrong-type";
    if (value.length < 2 * minLength && characters(value) < minLength) return "too-short";
    if (longerThan(value, maxLength)) return "too-long";
    for (const matches of shapes) if (!matches(value)) return "bad-format";
    return undefined;
  };
}

/**
 * A value that may be meant by one that is wrong.
 *
 * @param personal - Whether the value may say something about a person; then nothing that is like it is suggested.
 */
export function meantScalar(type: ScalarType, personal: Personal, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  switch (type.type) {
    case "boolean":
      return /^(?:true|false)$/i.test(value) ? value.toLowerCase() : undefined;
    case "integer":
      return /^-?[0-9]{1,15}$/.test(value) ? value : undefined;
    case "enum": {
      const byLabel = Object.entries(type.labels ?? {}).find(
        ([, label]) => label.toLowerCase() === value.toLowerCase(),
      );
      return type.closed ? (byLabel?.[0] ?? nearest(value, type.values)) : undefined;
    }
    case "string":
      return personal === "none" && type.format !== undefined ? meantFormat(value, type.format) : undefined;
  }
}

/** Length in characters, as JSON Schema counts. */
const characters = (text: string): number => Array.from(text).length;

const longerThan = (value: string, length: number): boolean => value.length > length && characters(value) > length;

/** Codes that people use for a jurisdiction and that ISO 3166-1 gives to none: the Union's own for two countries. */
const unofficial: Readonly<Record<string, string>> = { UK: "GB", EL: "GR" };

function meantFormat(value: string, format: StringFormat): string | undefined {
  const text = value.trim();
  if (format === "jurisdiction") {
    const known = unofficial[text.toUpperCase()];
    if (known !== undefined) return known;
    const named = Object.entries(jurisdictions).find(([, name]) => name.toLowerCase() === text.toLowerCase());
    if (named !== undefined) return named[0];
  }
  return [text, text.toLowerCase(), text.toUpperCase()].find(matcherOf(formatPatterns[format]));
}

/** Tells whether texts match a pattern. */
function matcherOf(pattern: string): (text: string) => boolean {
  const hasProperties = pattern.includes("\\p{");
  let all: RegExp | undefined;
  let ascii: RegExp | undefined;
  return (text) =>
    hasProperties && isAscii(text)
      ? (ascii ??= compiled(ofAscii, pattern, () => inAscii(pattern))).test(text)
      : (all ??= compiled(ofAll, pattern, () => pattern)).test(text);
}

/** Expressions for all texts and for those of ASCII, by their patterns, each compiled when it is first used. */
const ofAll = new Map<string, RegExp>();
const ofAscii = new Map<string, RegExp>();

function compiled(known: Map<string, RegExp>, pattern: string, source: () => string): RegExp {
  let expression = known.get(pattern);
  if (expression === undefined) known.set(pattern, (expression = new RegExp(source(), "u")));
  return expression;
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/**
 * The pattern that matches the same texts of ASCII. What properties of characters match takes milliseconds to prepare for
 * all of Unicode, and most texts have none but ASCII. Properties are named within brackets.
 */
export function inAscii(pattern: string): string {
  return pattern.replaceAll(/\\p\{([\w=]+)\}/g, (written, property: string) => propertiesInAscii(property) ?? written);
}

function propertiesInAscii(property: string): string | undefined {
  if (property === "C" || property === "Cc") return String.raw`\0-\x1f\x7f`;
  return ["Cf", "Cs", "Zl", "Zp"].includes(property) || property.startsWith("Script=") ? "" : undefined;
}
