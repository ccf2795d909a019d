/**
 * Reads tenant documents in JSON whose items often have the same text, as those of a fleet do: each distinct text is parsed and
 * validated once. What is wrong in any way is left to `parseSpan` and the reader of whole documents.
 */
import { readDocument, readItem, type ReadDocument } from "@tmes-as-code/catalog";
import { BoundedMap } from "../bounded-map.ts";
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
  /** Offset behind its last character. */
  readonly end: number;
}

/** Reads the document that starts at an offset, or behind white space there; `undefined` where anything is wrong with it. */
export type ReadValid = (text: string, start: number) => ValidDocument | undefined;

/** A reader that remembers the items it read, within bounds. */
export function createItemReader(): ReadValid {
  const known = new BoundedMap<KnownItem>(mostItems);
  /** What documents began with. */
  let first: KnownItem | undefined;

  function itemOf(text: string, keys: number): KnownItem | undefined {
    const before = known.get(text);
    if (before !== undefined) return before;
    const { item, problems, keys: found } = readItem(parsed(text));
    if (item === undefined || problems.length > 0 || found !== keys) return undefined;
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
  function cutItems(text: string, start: number): Cut | undefined {
    let last: KnownItem | undefined;
    let guess = first;
    return cutAtItems(text, start, {
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

  return (text, from) => {
    const start = skipSpace(text, from);
    const cut = cutItems(text, start);
    if (cut === undefined) return undefined;
    const { items, end } = cut;
    const envelope = parsed(text.slice(start, cut.open) + text.slice(cut.close, end));
    const { document, problems, keys } = readDocument(envelope);
    if (document === undefined || problems.length > 0 || keys !== cut.keys) return undefined;
    const isEachOnce = new Set(items.map(({ id }) => id)).size === items.length;
    return isEachOnce ? { tenant: document.tenant, items, end } : undefined;
  };
}

/** Enough for the items of many kinds of tenants. */
const mostItems = 2_000;

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
  /** Offset behind the document. */
  readonly end: number;
  /** Keys outside its items. */
  readonly keys: number;
}

interface FindItems {
  /** The item whose text is at an offset, with a comma or the end of the list behind it, if it was guessed. */
  known(at: number): KnownItem | undefined;
  /** The item of a span; `undefined` where anything is wrong with it. */
  read(span: JsonSpan): KnownItem | undefined;
}

/**
 * Cuts the object that starts at an offset at the elements of the one list among its members; `undefined` where there is not
 * exactly one, or an element cannot be read.
 */
function cutAtItems(text: string, start: number, find: FindItems): Cut | undefined {
  if (text.charCodeAt(start) !== openBrace) return undefined;
  const { length } = text;
  let open = -1;
  let close = -1;
  const items: KnownItem[] = [];
  let depth = 0;
  let from = 0;
  let keys = 0;
  /** Keys before the list. */
  let before = 0;
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
  for (let at = start; at < length; at++) {
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
          before = keys;
          keys = 0;
        }
        break;
      case closeBrace:
      case closeBracket:
        if (depth-- === 2 && open >= 0 && close < 0) {
          if (at > open && !add(at)) return undefined;
          close = at;
        }
        if (depth === 0) {
          return open < 0 || close < 0 ? undefined : { open, close, items, end: at + 1, keys: before + keys };
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
  return undefined;
}
