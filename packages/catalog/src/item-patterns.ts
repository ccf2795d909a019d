/** How an item is recognised where no item can be: in a text, in a list, under another key, in another resource. */
import { kinds } from "./kinds/index.ts";

const ids = kinds.map(({ id }) => id);
/** Kinds of one word, such as `domain`, are words of others as well. */
const ownWords = ids.filter((id) => id.includes("-"));

/**
 * Patterns in the syntax that JavaScript and OPA share. Case does not count.
 *
 * `item` is a text that only an item or a tenant document has: a kind of several words with a version, or `tmes/v1`.
 * `kind` is any kind with a version; it counts under a key like `tmes` (`key`), or beside `tenant` or `settings`.
 * `quoted` occurs in JSON and YAML texts of items and tenant documents.
 */
export const itemPatterns = {
  item: `^[ \\t\\r\\n]*(?:tmes|${ownWords.join("|")})/v[0-9]+[ \\t\\r\\n]*$`,
  kind: `^[ \\t\\r\\n]*(?:${ids.join("|")})/v[0-9]+[ \\t\\r\\n]*$`,
  key: `^(?:${near("tmes").join("|")})$`,
  quoted: `tmes${separator("[:=]")}(?:${ids.join("|")})/v[0-9]|apiVersion${separator(":")}tmes/v[0-9]`,
} as const;

/** What stands between a key and its value, in a text in a text too. */
function separator(sign: string): string {
  return `\\\\*["']?[ \\t\\r\\n]*${sign}[ \\t\\r\\n]*\\\\*["']?`;
}

/** Patterns of the words that differ from `word` by at most one letter. */
function near(word: string): readonly string[] {
  const cuts = Array.from(
    { length: word.length + 1 },
    (_, index) => [word.slice(0, index), word.slice(index)] as const,
  );
  return cuts.flatMap(([start, end]) => [`${start}.?${end}`, ...(end === "" ? [] : [`${start}.?${end.slice(1)}`])]);
}
