/** Finds the marks `unconfirmed` in a file where they are literal, and takes them out. Text outside of a mark stays as it is. */
import { kinds, singletonName, unconfirmedKey } from "@tmes-as-code/catalog";
import { isMap, isPair, isScalar, isSeq, parseAllDocuments, type YAMLMap } from "yaml";

/** The languages that marks are found in, by the end of a file's name. */
export const markedFiles = { yaml: /\.ya?ml$/i, hcl: /\.tf$/i, typescript: /\.[cm]?[jt]sx?$/i } as const;

export type MarkedLanguage = keyof typeof markedFiles;

/** A mark that is in a file as `true`. */
export interface Mark {
  readonly kind: string;
  readonly name: string;
  /** Where the file says it. */
  readonly tenant?: string;
  /** Offsets of the key and its value in the text. */
  readonly start: number;
  readonly end: number;
}

/** The marks of a file, in its order. */
export function marksIn(text: string, language: MarkedLanguage): readonly Mark[] {
  return language === "yaml" ? yamlMarks(text) : codeMarks(text, language);
}

/** The text without a mark, and with a comment in its place. */
export function withoutMark(text: string, { start, end }: Mark, language: MarkedLanguage, comment: string): string {
  const sign = language === "typescript" ? "//" : "#";
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const indent = /^\s*/.exec(text.slice(lineStart, start))?.[0] ?? "";
  const [comma = ""] = /^[ \t]*,?[ \t]*/.exec(text.slice(end)) ?? [];
  const after = end + comma.length;
  const isAlone = lineStart + indent.length === start && /^\r?(?:\n|$)/.test(text.slice(after));
  const lineEnd = text[lineStart - 2] === "\r" ? "\r\n" : "\n";
  if (isAlone) return `${text.slice(0, start)}${sign} ${comment}${text.slice(after)}`;
  return `${text.slice(0, lineStart)}${indent}${sign} ${comment}${lineEnd}${text.slice(lineStart, start)}${text.slice(after)}`;
}

function yamlMarks(text: string): readonly Mark[] {
  return parseAllDocuments(text).flatMap((document): readonly Mark[] => {
    if (!isMap(document.contents)) return [];
    const tenant = document.getIn(["tenant", "name"]);
    const items = document.contents.get("items");
    if (!isSeq(items)) return [];
    return items.items.flatMap((item): readonly Mark[] => (isMap(item) ? yamlMark(item, tenant) : []));
  });
}

function yamlMark(item: YAMLMap, tenant: unknown): readonly Mark[] {
  const pair = item.items.find((each) => isPair(each) && isScalar(each.key) && each.key.value === unconfirmedKey);
  const [kind, name] = [item.get("kind"), item.get("name")];
  if (pair === undefined || !isScalar(pair.key) || !isScalar(pair.value) || pair.value.value !== true) return [];
  const [start, end] = [pair.key.range?.[0], pair.value.range?.[1]];
  if (typeof kind !== "string" || typeof name !== "string" || start === undefined || end === undefined) return [];
  return [{ kind, name, ...(typeof tenant === "string" ? { tenant } : {}), start, end }];
}

const kindByConstruct = new Map(kinds.map((kind) => [kind.construct, kind]));

function codeMarks(text: string, language: "hcl" | "typescript"): readonly Mark[] {
  const code = codeOf(text, language);
  const assignment = language === "hcl" ? "=" : ":";
  const pattern = new RegExp(`(?<![\\w.])${unconfirmedKey}\\s*${assignment}\\s*true(?!\\w)`, "g");
  return [...code.matchAll(pattern)].flatMap(({ 0: found, index: start }): readonly Mark[] => {
    const open = enclosing(code, start);
    if (open === undefined || code[open] !== "{") return [];
    const member = (key: string): string | undefined => memberIn(text, code, open, key, assignment);
    const own = language === "hcl" ? blockOf(member) : constructOf(text, code, open, member);
    return own === undefined ? [] : [{ ...own, start, end: start + found.length }];
  });
}

type Own = Pick<Mark, "kind" | "name" | "tenant">;

function blockOf(member: (key: string) => string | undefined): Own | undefined {
  const [kind] = (member("tmes") ?? "").split("/");
  const [name, tenant] = [member("name"), member("tenant")];
  return kind === undefined || kind === "" || name === undefined
    ? undefined
    : { kind, name, ...(tenant === undefined ? {} : { tenant }) };
}

/** `new TmesVirusRule(scope, "id", { … })`: the kind by the class, the name as a property or the id. */
function constructOf(
  text: string,
  code: string,
  open: number,
  member: (key: string) => string | undefined,
): Own | undefined {
  const call = enclosing(code, open);
  if (call === undefined || code[call] !== "(") return undefined;
  const [, construct = ""] = /\bnew\s+(?:\w+\s*\.\s*)*(\w+)\s*$/.exec(code.slice(0, call)) ?? [];
  const kind = kindByConstruct.get(construct);
  if (kind === undefined) return undefined;
  if (kind.presence.type === "always") return { kind: kind.id, name: singletonName };
  const [, id] = /,\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*,\s*$/.exec(text.slice(call, open)) ?? [];
  const name = member("name") ?? (id === undefined ? undefined : unquoted(id));
  return name === undefined ? undefined : { kind: kind.id, name };
}

/** The literal text of a member of the object that opens at `open`. */
function memberIn(text: string, code: string, open: number, key: string, assignment: string): string | undefined {
  const pattern = new RegExp(`(?<![\\w.])${key}\\s*${assignment}\\s*(?=["'])`, "g");
  pattern.lastIndex = open;
  for (let match = pattern.exec(code); match !== null; match = pattern.exec(code)) {
    const at = match.index;
    const owner = enclosing(code, at);
    if (owner !== open) {
      if (owner === undefined || owner < open) return undefined;
      continue;
    }
    const [value] = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/.exec(text.slice(at + match[0].length)) ?? [];
    return value === undefined ? undefined : unquoted(value);
  }
  return undefined;
}

function unquoted(literal: string): string | undefined {
  const inner = literal.slice(1, -1);
  try {
    return String(
      JSON.parse(literal.startsWith("'") ? `"${inner.replaceAll('"', '\\"').replaceAll("\\'", "'")}"` : literal),
    );
  } catch {
    return undefined;
  }
}

/** Position of the bracket that a position is in. */
function enclosing(code: string, position: number): number | undefined {
  let depth = 0;
  for (let at = position - 1; at >= 0; at--) {
    const character = code[at] ?? "";
    if (")]}".includes(character)) depth++;
    else if ("([{".includes(character)) {
      if (depth === 0) return at;
      depth--;
    }
  }
  return undefined;
}

/** The text with blanks in place of comments and of what is in quotes, so that only code is left. */
function codeOf(text: string, language: "hcl" | "typescript"): string {
  const comments = language === "hcl" ? String.raw`#[^\n]*|//[^\n]*|/\*[^]*?\*/` : String.raw`//[^\n]*|/\*[^]*?\*/`;
  const quotes = String.raw`"(?:[^"\\\n]|\\.)*"${language === "hcl" ? "" : "|'(?:[^'\\\\\\n]|\\\\.)*'|`(?:[^`\\\\]|\\\\[^])*`"}`;
  return text.replaceAll(new RegExp(`${comments}|${quotes}`, "g"), (found) => {
    const quote = /^["'`]/.exec(found)?.[0];
    const blank = (part: string): string => part.replaceAll(/[^\n]/g, " ");
    return quote === undefined ? blank(found) : `${quote}${blank(found.slice(1, -1))}${quote}`;
  });
}
