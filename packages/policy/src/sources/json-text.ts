/**
 * Reads JSON more strictly than `JSON.parse`: it limits the depth, and reports duplicate keys. The position of a value is
 * found only when an error or a finding needs it.
 */
import type { ParseErrorCode } from "jsonc-parser";
import { InputError, type InputProblem } from "../input-error.ts";
import { jsoncParser } from "../libraries.ts";
import type { Location, Path } from "../types.ts";
import { createLines, maxDepth, type Lines, type Start } from "./text.ts";

/** A value at the top of a JSON text: the text's only one, or an element of the list it holds. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
  /** How many keys its text has. Fewer in the parsed value mean that one is a duplicate. */
  readonly keys: number;
}

/** A JSON text, cut into the values at its top. */
export interface JsonText {
  readonly text: string;
  readonly lines: Lines;
  /** Whether the spans are elements of a list. */
  readonly list: boolean;
  readonly spans: readonly JsonSpan[];
}

export const quote = 0x22;
export const comma = 0x2c;
export const colon = 0x3a;
const backslash = 0x5c;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;
const space = 0x20;

/**
 * Cuts a JSON text at its top level, without parsing it.
 *
 * @throws InputError when it is empty, cut off or nested too deeply.
 */
export function cutJson(
  text: string,
  file: string,
  { elements, start: from }: { readonly elements: boolean; readonly start?: Start },
): JsonText {
  const lines = createLines(text, file, from);
  const first = skipSpace(text, 0);
  if (first === text.length) throw emptyFile(file);
  const list = elements && text.charCodeAt(first) === openBracket;
  const spans: JsonSpan[] = [];
  const top = list ? 1 : 0;
  const { length } = text;
  let depth = 0;
  let keys = 0;
  let start = list ? first + 1 : first;
  let end = length;
  let done = false;
  for (let at = first; at < length && !done; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case colon:
        keys++;
        break;
      case openBrace:
      case openBracket:
        if (++depth > maxDepth) throw tooDeep(lines.at(at));
        break;
      case closeBrace:
      case closeBracket:
        if (--depth <= 0) {
          end = list ? at : at + 1;
          done = true;
        }
        break;
      case comma:
        if (list && depth === top) {
          spans.push({ start, end: at, keys });
          start = at + 1;
          keys = 0;
        }
        break;
    }
  }
  const result = { text, lines, list, spans };
  if (depth > 0) {
    // A quote too many looks like an early end as well; a first error with more behind it tells which it is.
    const error = firstError(text);
    if (error !== undefined && !isCutOff(text, error)) throw syntaxErrorOf(result, 0, error);
    throw new InputError({
      ...lines.at(length),
      message: "Expected the rest of the JSON text, found the end of the file: it is cut off.",
      hint: "Write the file again; the command that wrote it may have failed or may still be running.",
    });
  }
  if (spans.length > 0 || !list || skipSpace(text, start) < end) spans.push({ start, end, keys });
  const rest = skipSpace(text, list ? end + 1 : end);
  if (rest < length) throw syntaxError(result, rest, "the end of the file");
  return result;
}

/**
 * The value of a span.
 *
 * @throws InputError at the place of a syntax error.
 */
export function parseSpan(json: JsonText, span: JsonSpan): unknown {
  const text = json.text.slice(span.start, span.end);
  try {
    const value: unknown = JSON.parse(text);
    const half = halfOfPair(text);
    if (half !== undefined) throw halfPair(json.lines.at(span.start + half));
    return value;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw syntaxErrorOf(json, span.start, firstError(text));
  }
}

/** Whether a JSON text has an escaped half of a surrogate pair. */
export function mayHaveHalfPair(text: string): boolean {
  return /\\u[dD][89a-fA-F]/.test(text);
}

/** Where a JSON text has an escaped half of a surrogate pair without the other. */
function halfOfPair(text: string): number | undefined {
  if (!mayHaveHalfPair(text)) return undefined;
  const escapes = /\\u[dD][89abAB][\dA-Fa-f]{2}\\u[dD][c-fC-F][\dA-Fa-f]{2}|\\u([dD][89a-fA-F][\dA-Fa-f]{2})|\\./g;
  for (const { 1: half, index } of text.matchAll(escapes)) if (half !== undefined) return index;
  return undefined;
}

/** An invalid character has no meaning in any tool, and WebAssembly cannot read it. */
export function halfPair(place: Location): InputError {
  return new InputError({
    ...place,
    message: "Expected characters, found half of a surrogate pair.",
    hint: "Write the character itself, or both halves of its escape, such as \\ud83d\\ude00.",
  });
}

interface SyntaxMistake {
  readonly code: ParseErrorCode;
  readonly offset: number;
}

function firstError(text: string): SyntaxMistake | undefined {
  let first: SyntaxMistake | undefined;
  jsoncParser().visit(text, { onError: (code, offset) => (first ??= { code, offset }) }, strict);
  return first;
}

/** Whether the mistake is in the text's last word, as where the text ends too early. */
function isCutOff(text: string, { code, offset }: SyntaxMistake): boolean {
  return (
    jsoncParser().printParseErrorCode(code) === "UnexpectedEndOfString" || !/[{}[\],:"]/.test(text.slice(offset + 1))
  );
}

function syntaxErrorOf(json: JsonText, start: number, error: SyntaxMistake | undefined): InputError {
  return syntaxError(json, start + (error?.offset ?? 0), error === undefined ? "JSON" : expectedBy(error.code));
}

/** The duplicate keys in the objects of a span. */
export function duplicateKeys(json: JsonText, span: JsonSpan): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const open: Map<string, number>[] = [];
  jsoncParser().visit(
    json.text.slice(span.start, span.end),
    {
      onObjectBegin: () => void open.push(new Map()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (key, offset, _length, _line, _character, pathOf) => {
        const keys = open.at(-1);
        const before = keys?.get(key);
        if (before === undefined) keys?.set(key, offset);
        else {
          problems.push({
            ...json.lines.at(span.start + offset),
            path: [...pathOf(), key],
            ...duplicateKey(key, json.lines.at(span.start + before)),
          });
        }
      },
    },
    strict,
  );
  return problems;
}

/** The error about a duplicate key. */
function duplicateKey(key: string, first: Location): Pick<InputProblem, "message" | "hint"> {
  return {
    message: `Expected each key once, found \`${key}\` again: it is already on line ${first.line ?? 1}.`,
    hint: "Only one of the two would count; remove the other.",
  };
}

/** Finds places in a JSON text whose spans were parsed. */
export function createJsonPlaces({
  text,
  lines,
}: Pick<JsonText, "text" | "lines">): (span: Pick<JsonSpan, "start">, path: Path) => Location {
  const elements = createElements(text);
  return (span, path) => lines.at(offsetOf(text, elements, span.start, path));
}

/** Where a path is below the value at `start`: its key, its element, or the nearest that exists above it. */
function offsetOf(text: string, elements: FindElement, start: number, path: Path): number {
  let value = skipSpace(text, start);
  let offset = value;
  for (const step of path) {
    const child = typeof step === "number" ? elements(value, step) : findProperty(text, value, step);
    if (child === undefined) return offset;
    ({ offset, value } = child);
  }
  return offset;
}

/** A value, and what stands for it: its key in an object, itself in a list. */
interface Child {
  readonly offset: number;
  readonly value: number;
}

function findProperty(text: string, object: number, key: string): Child | undefined {
  if (text.charCodeAt(object) !== openBrace) return undefined;
  let at = skipSpace(text, object + 1);
  while (text.charCodeAt(at) === quote) {
    const end = endOfString(text, at) + 1;
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === key) return { offset: at, value };
    at = afterComma(text, skipValue(text, value));
  }
  return undefined;
}

type FindElement = (list: number, index: number) => Child | undefined;

/** Finds elements of lists. It remembers those of the last list: findings are in one tenant's items, one after the other. */
function createElements(text: string): FindElement {
  let last = -1;
  let starts: number[] = [];
  return (list, index) => {
    if (text.charCodeAt(list) !== openBracket) return undefined;
    if (list !== last) {
      last = list;
      starts = [skipSpace(text, list + 1)];
    }
    for (let before = starts.length - 1; before < index; before++) {
      const at = starts[before] ?? list;
      starts.push(text.charCodeAt(at) === closeBracket ? at : afterComma(text, skipValue(text, at)));
    }
    const at = starts[index];
    return at === undefined || text.charCodeAt(at) === closeBracket ? undefined : { offset: at, value: at };
  };
}

/** Where the comma or bracket behind the value at `start` stands. */
function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case openBrace:
      case openBracket:
        depth++;
        break;
      case closeBrace:
      case closeBracket:
        if (depth-- === 0) return at;
        break;
      case comma:
        if (depth === 0) return at;
        break;
    }
  }
  return text.length;
}

/** The next member of an object or list, or the bracket that closes it. */
function afterComma(text: string, at: number): number {
  return text.charCodeAt(at) === comma ? skipSpace(text, at + 1) : at;
}

/** The error about an empty file. */
export function emptyFile(file: string): InputError {
  return new InputError({
    file,
    message: "Expected a tenant document, a plan or a state, found an empty file.",
    hint: "The command that should have written it may have failed.",
  });
}

/** The error about an empty list. */
export function emptyList(file: string): InputError {
  return new InputError({
    file,
    message: "Expected at least one tenant document, found an empty list: there is nothing to check.",
    hint: "The command that should have filled it may have found no tenant.",
  });
}

/** The error about nesting deeper than that of any settings. */
export function tooDeep(place: Location): InputError {
  return new InputError({
    ...place,
    message: `Expected at most ${maxDepth} levels of nesting, found more.`,
    hint: "No tenant document, plan or state is nested so deeply; check what wrote the file.",
  });
}

function syntaxError({ text, lines }: JsonText, offset: number, expected: string): InputError {
  const at = Math.min(skipSpace(text, offset), text.length);
  const found =
    at >= text.length ? "the end of the file" : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return new InputError({
    ...lines.at(at),
    message: `Expected ${expected}, found ${found}.`,
    hint: "The file is not valid JSON.",
  });
}

const expectations: Readonly<Record<string, string>> = {
  InvalidSymbol: "a JSON value",
  InvalidNumberFormat: "a number as JSON writes it",
  PropertyNameExpected: "a key in double quotes",
  ValueExpected: "a value",
  ColonExpected: "a colon",
  CommaExpected: "a comma",
  CloseBraceExpected: "a closing brace",
  CloseBracketExpected: "a closing bracket",
  EndOfFileExpected: "the end of the value",
  InvalidCommentToken: "JSON without comments",
  UnexpectedEndOfString: "a closing quote",
  InvalidUnicode: "\\u and four hexadecimal digits",
  InvalidEscapeCharacter: "an escape that JSON has",
  InvalidCharacter: "control characters as escapes",
};

function expectedBy(code: ParseErrorCode): string {
  return expectations[jsoncParser().printParseErrorCode(code)] ?? "JSON";
}

const strict = { disallowComments: true, allowTrailingComma: false };

/** Offset of the quote that ends the string which starts at an offset. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === quote) return at;
    if (character === backslash) at++;
  }
  return text.length;
}

/** Offset of the first character from `start` on that is not white space in JSON. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(character: number): boolean {
  return character === space || character === 0x0a || character === 0x0d || character === 0x09;
}
