/** The keys of a table. */

/** In the order they are written. For tables that are written out whole: their types name every key. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  // `Object.keys` does not know that the type names every key.
  return Object.keys(table) as Key[];
}
