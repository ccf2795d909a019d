/** Items of ours in a shape that no source reads: as text, in a list, under another key, in another resource. */
import { itemPatterns } from "@tmes-as-code/catalog";
import { canonicalJson } from "../canonical-json.ts";
import { isObject } from "../json.ts";
import { noticeOf } from "../notice.ts";
import type { IntegrityNotice, JsonObject } from "../types.ts";

const item = new RegExp(itemPatterns.item, "i");
const kind = new RegExp(itemPatterns.kind, "i");
const likeTmes = new RegExp(itemPatterns.key, "i");
const quoted = new RegExp(itemPatterns.quoted, "i");

/** Inputs that are read as items, as `canonicalJson`. */
export type ReadInputs = ReadonlySet<string>;

/** The inputs among those of `terraform_data` that are read as items. */
export function readInputs(inputs: readonly unknown[]): ReadInputs {
  return new Set(inputs.filter(hasKind).map(canonicalJson));
}

function hasKind(value: unknown): value is JsonObject {
  return isObject(value) && typeof value["tmes"] === "string";
}

/**
 * Whether a value holds something that only an item or a tenant document has. See `itemPatterns`.
 *
 * @param read - A copy of one of these does not count: resources may refer to an item, to be replaced with it.
 */
export function holdsItem(value: unknown, read: ReadInputs = new Set()): boolean {
  if (typeof value === "string") return item.test(value) || quoted.test(value);
  if (Array.isArray(value)) return value.some((member: unknown) => holdsItem(member, read));
  if (!isObject(value) || (hasKind(value) && read.has(canonicalJson(value)))) return false;
  const hasParts = Object.hasOwn(value, "tenant") || Object.hasOwn(value, "settings");
  return Object.entries(value).some(
    ([key, member]) =>
      holdsItem(member, read) || (typeof member === "string" && kind.test(member) && (hasParts || likeTmes.test(key))),
  );
}

/** A notice where a resource holds an item that was not read as one. */
export function hiddenItem(address: string, file: string): IntegrityNotice {
  return {
    ...noticeOf("hidden-item", { address }),
    origin: { address, input: { file } },
  };
}
