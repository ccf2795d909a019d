/**
 * Reads the YAML that most people write: maps with plain keys, lists, and values on one line, in ASCII. Anything else is
 * left to the YAML library, which takes several times as long. A property compares both.
 */
import type { Json, Path } from "../types.ts";

/** A value, and where what is in it stands. */
interface Read {
  readonly value: Json;
  readonly inside?: ReadonlyMap<string | number, Member>;
}

interface Member extends Read {
  /** Offset of a map's key, or of a list's element. */
  readonly at: number;
}

/** A document. */
export interface PlainYaml {
  readonly value: Json;
  /** Offset of a key or element, or of the nearest that exists above it. */
  readonly offsetOf: (path: Path) => number;
}

/** A line without its indentation and the white space at its end. */
interface Line {
  readonly indent: number;
  readonly text: string;
  readonly at: number;
}

/** The document in a text; `undefined` where the library has to read it, because of a mistake in it too. */
export function plainYaml(text: string): PlainYaml | undefined {
  if (/[^\n\x20-\x7e]/.test(text)) return undefined;
  try {
    const lines = linesIn(text);
    const [first] = lines;
    if (first?.indent !== 0) return undefined;
    const reader = new Blocks(lines);
    const root = reader.map(0, 0);
    if (!reader.isAtEnd) return undefined;
    return { value: root.value, offsetOf: (path) => offsetIn({ ...root, at: first.at }, path) };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** The text has something that is not read here. */
class NotPlain extends Error {
  override readonly name = "NotPlain";
}

function fail(): never {
  throw new NotPlain();
}

function offsetIn(root: Member, path: Path): number {
  let current = root;
  for (const step of path) {
    const next = current.inside?.get(Array.isArray(current.value) ? step : String(step));
    if (next === undefined) break;
    current = next;
  }
  return current.at;
}

function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const indented = line.trimStart();
    const indent = line.length - indented.length;
    if (indented !== "" && !indented.startsWith("#")) lines.push({ indent, text: indented.trimEnd(), at: at + indent });
    at += line.length + 1;
  }
  return lines;
}

/** Deeper than any document that is valid. */
const mostLevels = 30;
const keyLine = /^([A-Za-z_][\w-]*):(?: +(.*))?$/;
const elementLine = /^- +(?=[^- ])/;

/** Maps and lists in lines, by their indentation. */
class Blocks {
  readonly #lines: Line[];
  #next = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  get isAtEnd(): boolean {
    return this.#next === this.#lines.length;
  }

  map(indent: number, level: number): Read {
    const members = new Map<string, Member>();
    for (let line = this.#at(indent); line !== undefined && !isElement(line); line = this.#at(indent)) {
      const [whole, key = "", text = ""] = keyLine.exec(line.text) ?? fail();
      checkKey(key, members);
      this.#next++;
      const read =
        text === "" || text.startsWith("#")
          ? this.#below(indent, level + 1)
          : readInline(text, line.at + whole.length - text.length, level + 1);
      members.set(key, { ...read, at: line.at });
      this.#endOfEntry(indent);
    }
    return mapOf(members);
  }

  #list(indent: number, level: number): Read {
    const elements: Member[] = [];
    for (let line = this.#at(indent); line !== undefined && isElement(line); line = this.#at(indent)) {
      const [mark] = elementLine.exec(line.text) ?? fail();
      const rest = { indent: indent + mark.length, text: line.text.slice(mark.length), at: line.at + mark.length };
      if (keyLine.test(rest.text)) {
        this.#lines[this.#next] = rest;
        elements.push({ ...this.map(rest.indent, level + 1), at: rest.at });
      } else {
        this.#next++;
        elements.push({ ...readInline(rest.text, rest.at, level + 1), at: rest.at });
      }
      this.#endOfEntry(indent);
    }
    return listOf(elements);
  }

  /** What belongs to a key that has nothing on its line. */
  #below(indent: number, level: number): Read {
    const line = this.#lines[this.#next] ?? fail();
    if (level > mostLevels) fail();
    if (isElement(line) && line.indent >= indent) return this.#list(line.indent, level);
    return line.indent > indent ? this.map(line.indent, level) : fail();
  }

  #at(indent: number): Line | undefined {
    const line = this.#lines[this.#next];
    return line?.indent === indent ? line : undefined;
  }

  /** A deeper line would continue the value, or is a mistake. */
  #endOfEntry(indent: number): void {
    const line = this.#lines[this.#next];
    if (line !== undefined && line.indent > indent) fail();
  }
}

function isElement({ text }: Line): boolean {
  return text.startsWith("- ");
}

function checkKey(key: string, members: ReadonlyMap<string, Member>): void {
  if (key === "__proto__" || isWord(key) || members.has(key)) fail();
}

/** Words that are not texts, or are in other versions of YAML. */
const isWord = (text: string): boolean => /^(?:true|false|null|nan|inf|yes|no|on|off|y|n)$/i.test(text);

function mapOf(members: ReadonlyMap<string, Member>): Read {
  return { value: Object.fromEntries([...members].map(([key, { value }]) => [key, value])), inside: members };
}

function listOf(elements: readonly Member[]): Read {
  return { value: elements.map(({ value }) => value), inside: new Map(elements.entries()) };
}

/** A value that is on one line, with a comment or without. */
function readInline(text: string, at: number, level: number): Read {
  if (/^["'[{]/.test(text)) {
    const flow = new Flow(text, at);
    const read = flow.value(level);
    if (!/^(?: +#.*)?$/.test(flow.rest)) fail();
    return read;
  }
  return scalarOf(text.replace(/ +#.*$/, ""), blockText);
}

const blockText = /^[A-Za-z0-9](?:[\w ./@+,()=-]|:(?=[A-Za-z0-9/]))*$/;
const flowText = /[A-Za-z0-9](?:[\w ./@+()=-]|:(?=[A-Za-z0-9/]))*/y;

function scalarOf(text: string, shape: RegExp): Read {
  if (text === "true" || text === "false") return { value: text === "true" };
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return { value: Number(text) };
  return /^[A-Za-z]/.test(text) && shape.test(text) && !isWord(text) ? { value: text } : fail();
}

const quoted = /"([^"\\]*)"|'([^']*)'(?!')/y;
const flowKey = /([A-Za-z_][\w-]*): +/y;
const spaces = / */y;

/** Lists and maps in brackets, and texts in quotes. */
class Flow {
  readonly #text: string;
  readonly #start: number;
  #next = 0;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  /** What follows the value. */
  get rest(): string {
    return this.#text.slice(this.#next);
  }

  value(level: number): Read {
    if (level > mostLevels) fail();
    switch (this.#text[this.#next]) {
      case "[":
        return listOf(this.#entries("]", (at) => ({ ...this.value(level + 1), at })));
      case "{": {
        const members = new Map<string, Member>();
        this.#entries("}", (at) => {
          const [, key = ""] = this.#match(flowKey) ?? fail();
          checkKey(key, members);
          members.set(key, { ...this.value(level + 1), at });
        });
        return mapOf(members);
      }
      case '"':
      case "'": {
        const [, double, single] = this.#match(quoted) ?? fail();
        return { value: double ?? single ?? "" };
      }
      default: {
        const [text = ""] = this.#match(flowText) ?? fail();
        return scalarOf(text.trimEnd(), blockText);
      }
    }
  }

  /** What is between brackets, separated by commas. */
  #entries<Entry>(end: string, read: (at: number) => Entry): readonly Entry[] {
    const entries: Entry[] = [];
    this.#next++;
    this.#match(spaces);
    if (this.#take(end)) return entries;
    do {
      this.#match(spaces);
      entries.push(read(this.#start + this.#next));
      this.#match(spaces);
    } while (this.#take(","));
    return this.#take(end) ? entries : fail();
  }

  #take(character: string): boolean {
    const isNext = this.#text[this.#next] === character;
    if (isNext) this.#next++;
    return isNext;
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#next;
    const found = expression.exec(this.#text) ?? undefined;
    if (found !== undefined) this.#next = expression.lastIndex;
    return found;
  }
}
