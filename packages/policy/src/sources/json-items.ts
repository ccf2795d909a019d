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
  /** Its kind and name. */
  readonly id: string;
  /** Keys in its text. */
  readonly keys: number;
  /** What followed it in documents before. */
  next: KnownItem | undefined;
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
  /** What documents began with. */
  let first: KnownItem | undefined;

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
    const one = { text: own, item, id: `${item.kind}\n${item.name}`, keys, next: undefined };
    // Those that are forgotten are not found by what they followed.
    if (known.size >= mostItems) first = undefined;
    known.set(own, one);
    return one;
  }

  /** Items of a document, guessed in the order in which documents before had them: mostly no look at each character is needed. */
  function cutItems(text: string, span: JsonSpan): Cut | undefined {
    let last: KnownItem | undefined;
    let guess = first;
    return cutAtItems(text, span, {
      known(at) {
        if (guess === undefined || !text.startsWith(guess.text, at)) return undefined;
        const character = text.charCodeAt(at + guess.text.length);
        if (character !== comma && character !== closeBracket) return undefined;
        last = guess;
        guess = last.next;
        return last;
      },
      read({ start, end, keys }) {
        const own = text.slice(skipSpace(text, start), end);
        const isNew = !known.has(own);
        const one = itemOf(own, keys);
        if (one === undefined) return undefined;
        if (last === undefined) first = isNew ? (first ?? one) : one;
        else if (last.next === undefined || !isNew) last.next = one;
        last = one;
        guess = one.next ?? guess?.next;
        return one;
      },
    });
  }

  return ({ text }, span) => {
    const cut = cutItems(text, span);
    if (cut === undefined) return undefined;
    const { items } = cut;
    const envelope = parsed(text.slice(span.start, cut.open) + text.slice(cut.close, span.end));
    const { document, problems, keys } = readDocument(envelope);
    const inItems = items.reduce((sum, item) => sum + item.keys, 0);
    if (document === undefined || problems.length > 0 || keys + inItems !== span.keys) return undefined;
    return new Set(items.map(({ id }) => id)).size === items.length ? { tenant: document.tenant, items } : undefined;
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
  readonly items: readonly KnownItem[];
}

interface FindItems {
  /** The item whose text is at an offset, with a comma or the end of the list behind it, if it was guessed. */
  known(at: number): KnownItem | undefined;
  /** The item of a span; `undefined` where anything is wrong with it. */
  read(span: JsonSpan): KnownItem | undefined;
}

/**
 * Cuts a document at the elements of the one list among its members; `undefined` where there is not exactly one, or an
 * element cannot be read.
 */
function cutAtItems(text: string, { start, end }: JsonSpan, find: FindItems): Cut | undefined {
  let open = -1;
  let close = -1;
  const items: KnownItem[] = [];
  let depth = 0;
  let from = 0;
  let keys = 0;
  const add = (to: number): boolean => {
    const item = find.read({ start: from, end: to, keys });
    if (item !== undefined) items.push(item);
    from = to + 1;
    keys = 0;
    return item !== undefined;
  };
  /** Goes over the items from `from` on that are known; gives the offset before the next one, or before the end of the list. */
  const passKnown = (): number => {
    for (;;) {
      const at = skipSpace(text, from);
      const item = find.known(at);
      if (item === undefined) return from - 1;
      items.push(item);
      const behind = at + item.text.length;
      if (text.charCodeAt(behind) === closeBracket) {
        close = behind;
        return behind - 1;
      }
      from = behind + 1;
    }
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
          at = passKnown();
          keys = 0;
        }
        break;
      case closeBrace:
      case closeBracket:
        if (depth-- === 2 && open >= 0 && close < 0) {
          if (at > open && !add(at)) return undefined;
          close = at;
        }
        break;
      case comma:
        if (depth === 2 && open >= 0 && close < 0) {
          if (!add(at)) return undefined;
          at = passKnown();
        }
        break;
    }
  }
  return open < 0 || close < 0 ? undefined : { open, close, items };
}
