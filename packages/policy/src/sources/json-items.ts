/**
 * Reads tenant documents in JSON whose items often have the same text, as those of a fleet do: each distinct text is parsed and
 * validated once. What is wrong in any way is left to `parseSpan` and the reader of whole documents.
 */
import { apiVersion, readDocument, type ReadDocument } from "@tmes-as-code/catalog";
import { BoundedMap } from "../bounded-map.ts";
import { isObject } from "../json.ts";
import {
  closeBrace,
  closeBracket,
  colon,
  comma,
  endOfString,
  mayHaveHalfPair,
  openBrace,
  openBracket,
  quote,
  skipSpace,
  type JsonSpan,
  type JsonText,
} from "./json-text.ts";

type Document = NonNullable<ReadDocument["document"]>;
type Item = Document["items"][number];

/** An item as it was read. */
interface KnownItem {
  /** Of its own, so that no larger text stays in memory with it. */
  readonly text: string;
  readonly item: Item;
}

/** A tenant document that has no problem. */
export interface ValidDocument {
  readonly tenant: Document["tenant"];
  readonly items: readonly KnownItem[];
}

/** Reads a document; `undefined` where anything is wrong with it. */
type ReadValid = (json: JsonText, span: JsonSpan) => ValidDocument | undefined;

/** A reader that remembers the items it read, within bounds. */
export function createItemReader(): ReadValid {
  const known = new BoundedMap<KnownItem>(mostItems);

  function itemOf(text: string, keys: number): KnownItem | undefined {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = parsed(text);
    if (!isObject(value)) return undefined;
    const read = readDocument({ ...aroundItem, items: [value] });
    const [item] = read.document?.items ?? [];
    if (item === undefined || read.problems.length > 0 || read.keys !== keys + keysAround) return undefined;
    const own = Buffer.from(text).toString();
    // Not where the text has half a surrogate pair, which UTF-8 does not have.
    if (own !== text) return undefined;
    const one = { text: own, item };
    known.set(own, one);
    return one;
  }

  return ({ text }, span) => {
    const cut = cutAtItems(text, span);
    if (cut === undefined) return undefined;
    const envelope = parsed(text.slice(span.start, cut.open) + text.slice(cut.close, span.end));
    const { document, problems, keys } = readDocument(envelope);
    const inItems = cut.items.reduce((sum, item) => sum + item.keys, 0);
    if (document === undefined || problems.length > 0 || keys + inItems !== span.keys) return undefined;
    const items: KnownItem[] = [];
    const names = new Set<string>();
    for (const { start, end, keys: own } of cut.items) {
      const one = itemOf(text.slice(skipSpace(text, start), end), own);
      if (one === undefined) return undefined;
      items.push(one);
      names.add(`${one.item.kind}\n${one.item.name}`);
    }
    return names.size === items.length ? { tenant: document.tenant, items } : undefined;
  };
}

/** Enough for the items of many kinds of tenants. */
const mostItems = 2_000;

const aroundItem = { apiVersion, tenant: { name: "tenant" } };
const keysAround = ["apiVersion", "tenant", "name", "items"].length;

function parsed(text: string): unknown {
  if (mayHaveHalfPair(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Cut {
  /** Offset behind the bracket that opens the list of items. */
  readonly open: number;
  /** Offset of the bracket that closes it. */
  readonly close: number;
  readonly items: readonly JsonSpan[];
}

/** Cuts a document at the elements of the one list among its members; `undefined` where there is not exactly one. */
function cutAtItems(text: string, { start, end }: JsonSpan): Cut | undefined {
  let open = -1;
  let close = -1;
  const items: JsonSpan[] = [];
  let depth = 0;
  let from = 0;
  let keys = 0;
  const add = (to: number): void => {
    items.push({ start: from, end: to, keys });
    from = to + 1;
    keys = 0;
  };
  for (let at = start; at < end; at++) {
    switch (text.charCodeAt(at)) {
      case quote:
        at = endOfString(text, at);
        break;
      case colon:
        keys++;
        break;
      case openBracket:
      case openBrace:
        if (++depth === 2 && text.charCodeAt(at) === openBracket) {
          if (open >= 0) return undefined;
          open = from = at + 1;
          keys = 0;
        }
        break;
      case closeBrace:
      case closeBracket:
        if (depth-- === 2 && open >= 0 && close < 0) {
          if (at > open) add(at);
          close = at;
        }
        break;
      case comma:
        if (depth === 2 && open >= 0 && close < 0) add(at);
        break;
    }
  }
  return open < 0 || close < 0 ? undefined : { open, close, items };
}
