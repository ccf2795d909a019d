/** Items of ours in a shape that no source reads: as text, in a list, under another key, in another resource. */
import { kinds, nearest } from "@tmes-as-code/catalog";
import { isObject } from "../json.ts";
import { noticeOf } from "../notice.ts";
import type { IntegrityNotice } from "../types.ts";

const known: ReadonlySet<string> = new Set(kinds.map(({ id }) => id));

/**
 * Whether a value holds something that only an item or a tenant document has: `<kind>/v<n>`, in a text too.
 *
 * Kinds of one word, such as `domain`, are words of others as well, so they count only under a key like `tmes` or beside
 * `tenant` or `settings`.
 */
export function holdsItem(value: unknown): boolean {
  if (typeof value === "string") return kindIn(value)?.includes("-") === true || isDocument(value) || quotesItem(value);
  if (Array.isArray(value)) return value.some(holdsItem);
  if (!isObject(value)) return false;
  const hasParts = Object.hasOwn(value, "tenant") || Object.hasOwn(value, "settings");
  return Object.entries(value).some(
    ([key, member]) =>
      holdsItem(member) ||
      (typeof member === "string" &&
        kindIn(member) !== undefined &&
        (hasParts || nearest(key, ["tmes"]) !== undefined)),
  );
}

/** The kind that a text names together with a version. */
function kindIn(text: string): string | undefined {
  const id = /^\s*([a-z-]{1,64})\/v\d+\s*$/i.exec(text)?.[1]?.toLowerCase();
  return id !== undefined && known.has(id) ? id : undefined;
}

function isDocument(text: string): boolean {
  return /^\s*tmes\/v\d+\s*$/i.test(text);
}

/** Whether JSON or YAML in a text has an item or a tenant document. */
function quotesItem(text: string): boolean {
  if (!/tmes/i.test(text)) return false;
  if (/apiVersion\\*["']?\s*:\s*\\*["']?tmes\/v\d/i.test(text)) return true;
  return [...text.matchAll(/\btmes\\*["']?\s*[:=]\s*\\*["']?([a-z-]{1,64})\/v\d/gi)].some(([, id = ""]) =>
    known.has(id.toLowerCase()),
  );
}

/** A notice where a resource holds an item that was not read as one. */
export function hiddenItem(address: string, file: string): IntegrityNotice {
  return {
    ...noticeOf("hidden-item", { address }),
    origin: { address, input: { file } },
  };
}
