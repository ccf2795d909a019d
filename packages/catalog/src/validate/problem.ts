/** What validation reports: typed problems. Their sentences come last, from sentences.ts. */
import { kinds } from "../kinds/index.ts";
import { settingsTreeOf } from "../lookup.ts";
import { formatPath, type Path } from "../path.ts";
import type { ScalarFault } from "../scalar.ts";
import { fill } from "../sentences/fill.ts";
import { meantWords, problemHints, problemSentences } from "../sentences/problems.ts";
import { childOf } from "../settings-tree.ts";
import { hiddenKeyText, isSlip, nearest } from "../suggest.ts";
import type { Kind } from "../types.ts";
import { expectedText, type Expected } from "./expected.ts";
import { foundIn, foundText, quotedText, shortText, type Found } from "./found.ts";

interface Place {
  /** Where, from the value that was validated; list positions are numbers, counted from 0. */
  readonly path: Path;
}

/** A value that is not what was expected. */
export interface WrongValue extends Place {
  readonly code: ScalarFault | "too-many" | "too-few";
  readonly expected: Expected;
  readonly found: Found;
  /** A value to write instead. */
  readonly meant?: string;
}

/** Something that is required and absent. */
export interface Missing extends Place {
  readonly code: "missing";
  readonly expected: Expected;
}

/** A key that its object cannot have. */
export interface UnknownKey extends Place {
  readonly code: "unknown-setting" | "unknown-key";
  /** The kind, or what the object is in words. */
  readonly of: string;
  /** The keys the object can have. */
  readonly known: readonly string[];
  readonly meant?: string;
}

/** A setting, or a value of one, that the chosen mode does not have. */
export interface NotAvailable extends Place {
  readonly code: "not-available" | "value-not-available";
  /** The setting that chooses the mode. */
  readonly controller: Path;
  readonly expected: Expected;
  /** What the controlling setting is. */
  readonly found: Found;
  readonly value?: string;
}

/** A kind the catalog does not have. */
export interface UnknownKind extends Place {
  readonly code: "unknown-kind";
  readonly found: Found;
  readonly meant?: string;
}

/** A key that reaches into JavaScript's own objects. */
export interface ForbiddenKey extends Place {
  readonly code: "forbidden-key";
}

/** A second item with the same kind and name. */
export interface Duplicate extends Place {
  readonly code: "duplicate";
  readonly kind: string;
  readonly name: string;
  /** Where the first one stands. */
  readonly first: Path;
}

/** One thing that is wrong with an input. */
export type Problem = WrongValue | Missing | UnknownKey | NotAvailable | UnknownKind | ForbiddenKey | Duplicate;

export type ProblemCode = Problem["code"];

/** What is wrong, as a sentence that fits after the path and a colon. */
export function problemText(problem: Problem): string {
  return fill(problemSentences[problem.code], wordsOf(problem));
}

/** Where a problem is, as it may be shown: without a key that is not nearly a known one and may name a person. */
export function shownPath(problem: Problem): Path {
  const { code, path } = problem;
  const hidden =
    code === "unknown-setting" || code === "unknown-key"
      ? !isShown(problem)
      : path.at(-2) === "labels" && code !== "forbidden-key";
  return hidden ? path.slice(0, -1) : path;
}

function isShown(problem: UnknownKey): boolean {
  const { meant } = problem;
  const key = keyOf(problem);
  // `__proto__` is JavaScript's, `<<` is YAML's.
  if (key in Object.prototype || !/[\p{L}\p{N}]/u.test(key)) return true;
  return meant !== undefined && isSlip(key, [meant, ...meant.split(".")]);
}

function keyOf({ path }: UnknownKey): string {
  return String(path.at(-1));
}

/**
 * How to fix it, as one or two sentences.
 *
 * @param isConverted - Whether Terraform wrote the value, which makes texts of other values where an expression has both.
 */
export function problemHint(problem: Problem, isConverted = false): string | undefined {
  const written = hintOf(problem);
  const hint = isConverted && written === "quoted-boolean" ? "converted-boolean" : written;
  return hint === undefined ? undefined : fill(problemHints[hint], wordsOf(problem));
}

function hintOf(problem: Problem): keyof typeof problemHints | undefined {
  switch (problem.code) {
    case "unknown-setting":
      if (problem.path.at(-1) === "<<") return "merge-key";
      return problem.known.length === 0 ? undefined : "unknown-setting";
    case "wrong-type":
    case "not-allowed":
      return wrongValueHint(problem);
    case "missing":
      return problem.expected.is === "version" || problem.expected.is === "items" ? problem.expected.is : undefined;
    default:
      return problem.code in problemHints ? (problem.code as keyof typeof problemHints) : undefined;
  }
}

function wrongValueHint({ expected, found, meant }: WrongValue): keyof typeof problemHints | undefined {
  if (expected.is === "version" || expected.is === "items" || expected.is === "document") return expected.is;
  if (expected.is !== "value") return undefined;
  const isText = found.is === "text" || found.is === "shown-text" || found.is === "empty-text";
  switch (expected.type.type) {
    case "boolean":
      if (!isText) return undefined;
      return meant === undefined ? "word-for-boolean" : "quoted-boolean";
    case "integer":
      return meant === undefined ? undefined : "quoted-integer";
    case "string":
      return found.is === "number" || found.is === "shown-number" || found.is === "boolean"
        ? "unquoted-text"
        : undefined;
    case "enum":
      return undefined;
  }
}

function wordsOf(problem: Problem): Readonly<Record<string, string>> {
  switch (problem.code) {
    case "missing":
      return { expected: expectedText(problem.expected) };
    case "unknown-setting":
    case "unknown-key": {
      const { of, known, meant } = problem;
      const names = known.length > 12 ? `${known.slice(0, 12).join(", ")} and more` : known.join(", ");
      const words = meantWordsOf(meant);
      const key = isShown(problem) ? "" : hiddenKeyText(keyOf(problem));
      return { kind: of, of, known: names, ...words, suggestion: key + words.suggestion };
    }
    case "unknown-kind":
      return { quoted: quotedText(problem.found), ...meantWordsOf(problem.meant) };
    case "not-available":
    case "value-not-available": {
      const { controller, expected, found, value = "" } = problem;
      return {
        controller: formatPath(controller),
        expected: expectedText(expected),
        quoted: quotedText(found),
        value: shortText(value),
      };
    }
    case "forbidden-key":
      return {};
    case "duplicate":
      return { owner: `${problem.kind} ${JSON.stringify(problem.name)}`, where: `as ${formatPath(problem.first)}` };
    default: {
      const { expected, found, meant } = problem;
      return { expected: expectedText(expected), found: foundText(found), ...meantWordsOf(meant) };
    }
  }
}

function meantWordsOf(meant: string | undefined): Readonly<Record<"meant" | "suggestion", string>> {
  return { meant: meant ?? "", suggestion: meant === undefined ? "" : fill(meantWords, { meant }) };
}

/** The kinds of items, without the tenant. */
export const itemKinds: readonly string[] = kinds.map((kind) => kind.id).filter((id) => id !== "tenant");

/** The problem to report if a value is not the kind of an item. */
export function kindProblem(path: Path, kind: unknown): Problem {
  if (kind === undefined || kind === null) return { path, code: "missing", expected: { is: "kind" } };
  const found = foundIn(kind, true);
  if (typeof kind !== "string") return { path, code: "wrong-type", expected: { is: "kind" }, found };
  return { path, code: "unknown-kind", found, ...meantWord(kind, itemKinds) };
}

/** The problem of a key that its object cannot have. `words`: what else its author may have meant. */
export function unknownKey(
  code: UnknownKey["code"],
  of: string,
  path: Path,
  known: readonly string[],
  words: readonly string[] = known,
): UnknownKey {
  const key = String(path.at(-1));
  return { path, code, of, known, ...(words.includes(key) ? { meant: key } : meantWord(key, words)) };
}

/** The problem of a key that an item cannot have. A setting of its kind is meant to be below `settings`. */
export function unknownItemKey(of: string, path: Path, known: readonly string[], kind: Kind | undefined): UnknownKey {
  const problem = unknownKey("unknown-key", of, path, known);
  const key = keyOf(problem);
  const settings = kind === undefined ? undefined : settingsTreeOf(kind.id);
  const isSetting = settings !== undefined && childOf(settings, key) !== undefined;
  return isSetting ? { ...problem, meant: `settings.${key}` } : problem;
}

function meantWord(word: string, known: readonly string[]): { readonly meant?: string } {
  const meant = nearest(word, known);
  return meant === undefined ? {} : { meant };
}
