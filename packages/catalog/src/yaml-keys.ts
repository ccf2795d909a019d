/** Keys of YAML maps that do not mean what they seem to. For every reader of YAML, whatever it does with the values. */

/** What is needed of the YAML library. The catalog itself depends on none. */
export interface YamlLibrary {
  readonly isAlias: (node: unknown) => boolean;
  readonly isCollection: (node: unknown) => boolean;
  readonly isPair: (node: unknown) => boolean;
}

/** A key that is wrong. */
export interface WrongKey {
  /** Where the key is: its offset in the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * The wrong keys below a node: aliases, lists, maps and values of other types as keys, and keys that are in one map twice. An alias can repeat
 * a key without showing it, and of two equal keys only the last would count. Takes time linear in the number of nodes.
 *
 * @param contents - The top node of a document of the library.
 */
export function wrongYamlKeys(contents: unknown, library: YamlLibrary): readonly WrongKey[] {
  const wrong: WrongKey[] = [];
  const open: unknown[] = [contents];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!library.isCollection(node)) continue;
    const keys = new Set<string>();
    for (const item of itemsOf(node)) {
      if (!library.isPair(item)) {
        open.push(item);
        continue;
      }
      const key = memberOf(item, "key");
      const fault = faultOf(key, keys, library);
      if (fault !== undefined) wrong.push({ offset: offsetOf(key), ...fault });
      open.push(key, memberOf(item, "value"));
    }
  }
  return wrong.sort((a, b) => a.offset - b.offset);
}

function faultOf(key: unknown, before: Set<string>, library: YamlLibrary): Omit<WrongKey, "offset"> | undefined {
  if (library.isAlias(key)) return { message: "Expected a key, found an alias as a key.", hint: "Write the key out." };
  if (library.isCollection(key))
    return { message: "Expected a text as a key, found a list or a map.", hint: "Remove the question mark before it." };
  const value = memberOf(key, "value") ?? "";
  // A binary or a date by its tag. The library would print it in a warning of its own.
  if (typeof value === "object")
    return { message: "Expected a text as a key, found one with a tag.", hint: "Remove the tag." };
  // As the library writes keys that are not texts.
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (!before.has(text)) {
    before.add(text);
    return undefined;
  }
  return {
    message: "Expected each key once, found one again in the same map.",
    hint: "Only one of the two would count; remove the other.",
  };
}

function itemsOf(node: unknown): readonly unknown[] {
  const items = memberOf(node, "items");
  return Array.isArray(items) ? items : [];
}

function offsetOf(node: unknown): number {
  const range = memberOf(node, "range");
  return Array.isArray(range) ? Number(range[0]) : 0;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
