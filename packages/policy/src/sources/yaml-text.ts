/** YAML streams, read as YAML 1.2 with its core schema: `yes` and `no` are text, keys stand once, aliases are bounded. */
import { wrongYamlKeys } from "@tmes-as-code/catalog";
import type { CST, Document, ErrorCode, LineCounter, Node, YAMLError } from "yaml";
import { InputError, type InputProblem } from "../input-error.ts";
import { yaml } from "../libraries.ts";
import type { Location, Path } from "../types.ts";
import { halfPair, tooDeep } from "./json-text.ts";
import { maxDepth } from "./text.ts";
import { splitYaml, type YamlPart } from "./yaml-stream.ts";

/** One document of a YAML stream. */
export interface YamlDocument {
  readonly value: unknown;
  /** The place of a key or element, or of the nearest that exists above it. */
  readonly place: (path: Path) => Location;
}

type Parsed = Document.Parsed;

/** More uses of aliases than settings need are an attack on the memory. */
const maxAliasCount = 100;

/**
 * The documents of a stream, each read when it is asked for; empty ones are left out.
 *
 * @param pieces - The text; each piece ends with a line break, except the last one.
 * @throws InputError at the first syntax error, wrong key (`wrongYamlKeys`), tag or directive.
 */
export function* parseYaml(pieces: Iterable<string>, file: string): Generator<YamlDocument, void, void> {
  for (const part of splitYaml(pieces)) yield* documentsIn(part, file);
}

function* documentsIn({ text, line: first }: YamlPart, file: string): Generator<YamlDocument, void, void> {
  const { isScalar, LineCounter } = yaml();
  const counter = new LineCounter();
  const placeAt = (offset: number): Location => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1) + first - 1, column: Math.max(col, 1) };
  };
  for (const document of compose(text, counter, placeAt)) {
    refuseFaulty(document, placeAt);
    if (mayHaveHalfPair.test(text)) refuseHalfPairs(document, placeAt);
    const { contents } = document;
    if (contents === null || (isScalar(contents) && contents.value === null)) continue;
    const place = (path: Path): Location => placeAt(offsetOf(document, path));
    yield { value: valueOf(document, place), place };
  }
}

/** More aliases than this are not followed where a file is only looked at. */
const followedAliases = 100;

/** A document that cannot be parsed, or not within the limits of a look at it. */
export class UnreadableYaml extends Error {
  override readonly name = "UnreadableYaml";
}

/**
 * What decides whose a stream is, whatever else is wrong in it: of each document three levels, no warnings, keys that
 * are duplicates, tags ignored.
 *
 * @param pieces - As of `parseYaml`.
 * @throws UnreadableYaml with the reason.
 */
export function* looseYaml(pieces: Iterable<string>): Generator<unknown, void, void> {
  let aliases = 0;
  const valueOfNode = (node: unknown, document: Parsed, levels: number): unknown => {
    const { isAlias, isMap, isScalar, isSeq } = yaml();
    if (isAlias(node)) {
      return aliases++ < followedAliases ? valueOfNode(node.resolve(document), document, levels) : undefined;
    }
    if (isScalar(node)) return node.value;
    if (levels === 0) return undefined;
    if (isSeq(node)) return node.items.map((item) => valueOfNode(item, document, levels - 1));
    if (!isMap(node)) return undefined;
    return Object.fromEntries(
      node.items.map(({ key, value }) => {
        const name = valueOfNode(key, document, 0);
        return [typeof name === "string" ? name : "", valueOfNode(value, document, levels - 1)];
      }),
    );
  };
  for (const { text } of splitYaml(pieces)) {
    for (const document of composeLoosely(text)) {
      const value = valueOfNode(document.contents, document, 4);
      if (aliases > followedAliases) throw new UnreadableYaml("it has too many aliases");
      yield value;
    }
  }
}

function composeLoosely(text: string): readonly Parsed[] {
  let documents: readonly Parsed[];
  try {
    documents = compose(text, new (yaml().LineCounter)(), () => ({ file: "" }));
  } catch (error) {
    if (error instanceof InputError) throw new UnreadableYaml("it is nested too deeply", { cause: error });
    throw error;
  }
  if (documents.some(({ errors }) => errors.length > 0)) throw new UnreadableYaml("it is not valid YAML or JSON");
  return documents;
}

/** Documents, composed only when their nesting is known to be bounded: composing recurses. */
function compose(text: string, counter: LineCounter, placeAt: (offset: number) => Location): readonly Parsed[] {
  const { Composer, Lexer, Parser } = yaml();
  const parser = new Parser(counter.addNewLine);
  counter.addNewLine(0);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxDepth) throw tooDeep(placeAt(parser.offset));
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({ version: "1.2", schema: "core", merge: false, uniqueKeys: false, strict: true });
  return [...composer.compose(tokens, true, text.length)].map((document): Parsed => document);
}

function refuseFaulty(document: Parsed, placeAt: (offset: number) => Location): void {
  const { version, explicit } = document.directives.yaml;
  if (explicit === true && version !== "1.2") {
    throw new InputError({
      ...placeAt(document.range[0]),
      message: `Expected YAML 1.2, found the directive %YAML ${version}.`,
      hint: "Remove the directive; in YAML 1.2 only true and false are booleans, yes and no are text.",
    });
  }
  const [broken] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  // After a mistake of syntax the parser reads the rest wrongly, and reports mistakes that are none.
  if (broken !== undefined) throw new InputError(problemOf(broken, placeAt));
  const [first, ...others] = [
    ...document.warnings.map((fault) => problemOf(fault, placeAt)),
    ...wrongYamlKeys(document.contents, yaml()).map(({ offset, ...fault }) => ({ ...placeAt(offset), ...fault })),
  ];
  if (first !== undefined) throw new InputError(first, others.slice(0, 19));
}

function problemOf({ code, message, pos }: YAMLError, placeAt: (offset: number) => Location): InputProblem {
  const place = placeAt(pos[0]);
  if (code === "TAG_RESOLVE_FAILED") {
    return {
      ...place,
      message: "Expected plain YAML, found a tag that YAML 1.2 does not have.",
      hint: "Remove the word that starts with an exclamation mark.",
    };
  }
  return {
    ...place,
    message: `Expected valid YAML: ${sentence(message)}`,
    hint: message.includes("end with a") ? unclosed : (hints[code] ?? "Check indentation, colons and quotes."),
  };
}

const unclosed = "Close the bracket or brace.";

const hints: Partial<Record<ErrorCode, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put a text with a colon in quotes, such as name: "Organization: Virus".',
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_INDENT: "Indent the keys of one object with the same number of spaces.",
};

function sentence(message: string): string {
  const [line = ""] = message.split("\n");
  const text = line.replace(/ at line \d+, column \d+:?$/, "").trim();
  return text.endsWith(".") ? text : `${text}.`;
}

/** Only an escape makes half of a surrogate pair. */
const mayHaveHalfPair = /\\u[dD][89a-fA-F]|\\U0000[dD][89a-fA-F]/;

function refuseHalfPairs(document: Parsed, placeAt: (offset: number) => Location): void {
  yaml().visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value === "string" && /\p{Surrogate}/u.test(value)) throw halfPair(placeAt(range?.[0] ?? 0));
    },
  });
}

function valueOf(document: Parsed, place: (path: Path) => Location): unknown {
  try {
    return document.toJS({ maxAliasCount });
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    throw new InputError(
      {
        ...place([]),
        message: `Expected at most ${maxAliasCount} values by alias, found more or one that contains itself.`,
        hint: "Write the settings out instead of repeating them by alias.",
      },
      [],
      { cause },
    );
  }
}

function offsetOf(document: Parsed, path: Path): number {
  const { isAlias } = yaml();
  let node: Node | null = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    const [next, at] = child(node, step);
    if (at === undefined) return offset;
    offset = at;
    node = next;
  }
  return offset;
}

/** What a step leads to, and where the step itself stands. */
function child(node: Node | null, step: string | number): readonly [Node | null, number | undefined] {
  const { isMap, isNode, isPair, isScalar, isSeq } = yaml();
  if (isSeq(node) && typeof step === "number") {
    const item = node.items[step];
    return isNode(item) ? [item, item.range?.[0]] : [null, undefined];
  }
  if (!isMap(node)) return [null, undefined];
  const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : undefined) === String(step));
  if (!isPair(pair) || !isNode(pair.key)) return [null, undefined];
  return [isNode(pair.value) ? pair.value : null, pair.key.range?.[0]];
}
