/** Items of ours in a shape that no source reads: as text, in a list, under another key, in another resource. */
import { itemPatterns } from "@tmes-as-code/catalog";
import { isObject } from "../json.ts";
import { noticeOf } from "../notice.ts";
import type { IntegrityNotice } from "../types.ts";

const item = new RegExp(itemPatterns.item, "i");
const kind = new RegExp(itemPatterns.kind, "i");
const likeTmes = new RegExp(itemPatterns.key, "i");
const quoted = new RegExp(itemPatterns.quoted, "i");

/** Whether a value holds something that only an item or a tenant document has. See `itemPatterns`. */
export function holdsItem(value: unknown): boolean {
  if (typeof value === "string") return item.test(value) || quoted.test(value);
  if (Array.isArray(value)) return value.some(holdsItem);
  if (!isObject(value)) return false;
  const hasParts = Object.hasOwn(value, "tenant") || Object.hasOwn(value, "settings");
  return Object.entries(value).some(
    ([key, member]) =>
      holdsItem(member) || (typeof member === "string" && kind.test(member) && (hasParts || likeTmes.test(key))),
  );
}

/** A notice where a resource holds an item that was not read as one. */
export function hiddenItem(address: string, file: string): IntegrityNotice {
  return {
    ...noticeOf("hidden-item", { address }),
    origin: { address, input: { file } },
  };
}
