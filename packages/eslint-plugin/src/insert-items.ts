/** Puts items that a tenant lacks into its document. */
import { isObject } from "@tmes-as-code/catalog";
import { jsonItem, yamlItem, type DraftItem, type Location } from "@tmes-as-code/policy";
import type { TSESLint } from "@typescript-eslint/utils";
import { insertion, type Edit } from "./edits.ts";
import type { Form } from "./linted-file.ts";

type Source = Readonly<TSESLint.SourceCode>;
type Range = readonly [number, number];

/** The list of items of a document. */
interface Items {
  readonly range: Range;
  /** The last item; `undefined` for an empty list. */
  readonly last: Range | undefined;
  /** YAML that has each item behind a hyphen. */
  readonly isBlock: boolean;
}

/** The edits that declare items of the tenant at a place; `undefined` where its document has no list of items. */
export function documentEdits(
  items: readonly DraftItem[],
  source: Source,
  form: Form,
  location: Location,
): readonly Edit[] | undefined {
  const list = itemsAt(source, form, location);
  if (list === undefined) return undefined;
  const { text } = source;
  const { range, last, isBlock } = list;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const before = indentationAt(text, (last ?? range)[0]);
  const lines = (written: readonly string[], indentation: string): string =>
    written.map((line) => (line === "" ? newline : `${newline}${indentation}${line}`)).join("");
  if (form === "yaml" && (isBlock || last === undefined)) {
    const indentation = isBlock ? before : `${before}  `;
    const written = items.map((item) => lines(yamlItem(item).map(withoutIndentation), indentation)).join("");
    return last === undefined ? [{ range, text: written }] : [insertion(endOfLine(text, last[1]), written)];
  }
  // In YAML what is in brackets is further in than the key before them.
  const indentation = last === undefined || form === "yaml" ? `${before}  ` : before;
  const written = items.map((item) => lines(jsonItem(item), indentation)).join(",");
  return last === undefined
    ? [{ range, text: `[${written}${newline}${before}]` }]
    : [insertion(last[1], `,${written}`)];
}

/** A line of a YAML item as below the key of its list. */
const withoutIndentation = (line: string): string => line.replace(/^ {2}/, "");

/** The blanks at the start of the line that a position is on. */
function indentationAt(text: string, position: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", position - 1) + 1))?.[0] ?? "";
}

/** The end of the line that something ends on, if nothing but a comment follows. */
function endOfLine(text: string, end: number): number {
  const at = text.slice(0, end).trimEnd().length;
  const [rest = ""] = /^[^\r\n]*/.exec(text.slice(at)) ?? [];
  return /^\s*(?:#.*)?$/.test(rest) ? at + rest.trimEnd().length : at;
}

function itemsAt({ ast }: Source, form: Form, { line = 1 }: Location): Items | undefined {
  const body: unknown = Reflect.get(ast, "body");
  if (form === "json") return itemsIn(body, "members", "name");
  const documents: readonly unknown[] = Array.isArray(body) ? body : [];
  const document = documents.find((each) => isAround(each, line));
  return isObject(document) ? itemsIn(document["content"], "pairs", "key") : undefined;
}

function isAround(node: unknown, line: number): boolean {
  const loc = isObject(node) ? node["loc"] : undefined;
  if (!isObject(loc) || !isObject(loc["start"]) || !isObject(loc["end"])) return false;
  return Number(loc["start"]["line"]) <= line && line <= Number(loc["end"]["line"]);
}

/** The list behind the key `items` of an object of JSON or a mapping of YAML. */
function itemsIn(object: unknown, members: string, key: string): Items | undefined {
  const pairs = isObject(object) ? object[members] : undefined;
  const all: readonly unknown[] = Array.isArray(pairs) ? pairs : [];
  const pair = all.find((each) => {
    const name = isObject(each) ? each[key] : undefined;
    return isObject(name) && (name["value"] ?? name["name"]) === "items";
  });
  const list = isObject(pair) ? pair["value"] : undefined;
  const range = rangeOf(list);
  if (!isObject(list) || range === undefined) return undefined;
  const elements = list["elements"] ?? list["entries"];
  if (!Array.isArray(elements)) return undefined;
  const last: unknown = elements.at(-1);
  return {
    range,
    // JSON's elements hold their values.
    last: rangeOf(isObject(last) && last["type"] === "Element" ? last["value"] : last),
    isBlock: list["style"] === "block",
  };
}

function rangeOf(node: unknown): Range | undefined {
  const range = isObject(node) ? node["range"] : undefined;
  const ends: readonly unknown[] = Array.isArray(range) ? range : [];
  const [start, end] = ends;
  return typeof start === "number" && typeof end === "number" ? [start, end] : undefined;
}
