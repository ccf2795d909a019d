/**
 * JSON texts read with the care that `JSON.parse` does not take: nesting is bounded, keys are counted so that one that
 * stands twice is noticed, and every value's place can be found again, at a cost that only an error or a finding pays.
 */
import { parseTree, printParseErrorCode, visit, type Node, type ParseError, type ParseErrorCode } from "jsonc-parser";
import { InputError, type InputProblem } from "../input-error.ts";
import type { Location, Path } from "../types.ts";
import { createLines, maxDepth, type Lines } from "./text.ts";

/** A value at the top of a JSON text: the text's only one, or an element of the list it holds. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
  /** How many keys its text has. Fewer in the parsed value mean that one stands twice. */
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

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const space = 0x20;

/**
 * Cuts a JSON text at its top level, without parsing it.
 *
 * @throws InputError when it is empty, cut off or nested too deeply.
 */
export function cutJson(text: string, file: string, { elements }: { readonly elements: boolean }): JsonText {
  const lines = createLines(text, file);
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
  if (depth > 0) {
    throw new InputError({
      ...lines.at(length),
      message: "Expected the rest of the JSON text, found the end of the file: it is cut off.",
      hint: "Write the file anew; the command that wrote it may have failed or may still be running.",
    });
  }
  if (spans.length > 0 || !list || skipSpace(text, start) < end) spans.push({ start, end, keys });
  const result = { text, lines, list, spans };
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
    return JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    let first: { code: ParseErrorCode; offset: number } | undefined;
    visit(text, { onError: (code, offset) => (first ??= { code, offset }) }, strict);
    throw syntaxError(json, span.start + (first?.offset ?? 0), first === undefined ? "JSON" : expectedBy(first.code));
  }
}

/** The keys of a span that stand twice in one object. */
export function duplicateKeys(json: JsonText, span: JsonSpan): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const open: Map<string, number>[] = [];
  visit(
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

/** What is said of a key that stands twice. */
function duplicateKey(key: string, first: Location): Pick<InputProblem, "message" | "hint"> {
  return {
    message: `Expected each key once, found \`${key}\` again: it stands on line ${first.line ?? 1} already.`,
    hint: "Only one of the two would count; remove the other.",
  };
}

/** Finds places in a JSON text; keeps the last span's tree. */
export function createJsonPlaces(json: JsonText): (span: JsonSpan, path: Path) => Location {
  let last: { readonly span: JsonSpan; readonly tree: Node | undefined } | undefined;
  return (span, path) => {
    if (last?.span !== span) last = { span, tree: treeOf(json, span) };
    return json.lines.at(span.start + (last.tree === undefined ? 0 : offsetOf(last.tree, path)));
  };
}

function treeOf(json: JsonText, span: JsonSpan): Node | undefined {
  const errors: ParseError[] = [];
  return parseTree(json.text.slice(span.start, span.end), errors, strict);
}

/** Where a path stands: its key, its element, or the nearest that exists above it. */
function offsetOf(root: Node, path: Path): number {
  let node: Node | undefined = root;
  let { offset } = root;
  for (const step of path) {
    const children: readonly Node[] = node?.children ?? [];
    const child: Node | undefined =
      typeof step === "number" ? children[step] : children.find((property) => property.children?.[0]?.value === step);
    if (child === undefined) return offset;
    ({ offset } = child);
    node = child.type === "property" ? child.children?.[1] : child;
  }
  return offset;
}

/** What is said of a file with nothing in it. */
export function emptyFile(file: string): InputError {
  return new InputError({
    file,
    message: "Expected a tenant document, a plan or a state, found an empty file.",
    hint: "The command that should have written it may have failed.",
  });
}

/** What is said of nesting that no settings have. */
export function tooDeep(place: Location): InputError {
  return new InputError({
    ...place,
    message: `Expected at most ${maxDepth} levels of nesting, found more.`,
    hint: "No tenant document, plan or state is nested so deeply; check what wrote the file.",
  });
}

function syntaxError({ text, lines }: JsonText, offset: number, expected: string): InputError {
  const at = Math.min(skipSpace(text, offset), text.length);
  const found = at >= text.length ? "the end of the file" : JSON.stringify(text.slice(at, at + 12));
  return new InputError({
    ...lines.at(at),
    message: `Expected ${expected}, found ${found}.`,
    hint: "The file is no valid JSON.",
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
  return expectations[printParseErrorCode(code)] ?? "JSON";
}

const strict = { disallowComments: true, allowTrailingComma: false };

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === quote) return at;
    if (character === backslash) at++;
  }
  return text.length;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(character: number): boolean {
  return character === space || character === 0x0a || character === 0x0d || character === 0x09;
}
