/** Changes of a layout, as accidents and attackers make them. The same for the same choices. */
import { gunzipSync, gzipSync } from "node:zlib";
import { parseDocument, stringify } from "yaml";
import type { Random } from "../support/random.ts";

/** Texts and bytes by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A changed layout. */
export interface Mutated {
  readonly files: Files;
  /** What was done, for people. */
  readonly done: readonly string[];
  /** Files that are no longer what they were. */
  readonly touched: readonly string[];
}

/** What means something to one of the readers. */
const tokens: readonly string[] = [
  ...["tmes/v1", "tems/v1", "apiVersion", "tenant", "items", "kind", "null", "true", "false", "~", "- ", ": ", "? "],
  ...["&a ", "*a", "<<: *a", "!!str ", "!!binary ", "!t ", "---\n", "...\n", "%YAML 1.1\n", "|\n", ">-\n", "# ", "\t"],
  ...["{", "}", "[", "]", ",", '"', "'", "\\", "\\ud800", "\\u0000", "\u0000", "\uFEFF", "\u200B", "\u202E", "\u0301"],
  ...["__proto__", "constructor", "toString", "1e999", "-0", "0x10", "9007199254740993", "//", "/*", "*/", "${", "%{"],
  ...[
    "##[error]x",
    "::error::x",
    "a@example.com",
    "../",
    "\r",
    "\r\n",
    "\u2028",
    "[".repeat(5_000),
    "x".repeat(20_000),
  ],
];

const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  "",
  "x",
  "tmes/v1",
  "DE",
  [],
  {},
  [null],
  { a: 1 },
];

const text = (content: string | Uint8Array): string =>
  typeof content === "string" ? content : Buffer.from(content).toString("latin1");
const like = (content: string | Uint8Array, changed: string): string | Uint8Array =>
  typeof content === "string" ? changed : new Uint8Array(Buffer.from(changed, "latin1"));

type Change = (content: string, random: Random) => string;

const span = (content: string, random: Random): readonly [number, number] => {
  const start = random.below(content.length + 1);
  return [start, Math.min(content.length, start + random.below(random.chance(0.5) ? 4 : 400))];
};

/** Of a text, whatever it means. */
const textChanges: Readonly<Record<string, Change>> = {
  delete(content, random) {
    const [start, end] = span(content, random);
    return content.slice(0, start) + content.slice(end);
  },
  repeat(content, random) {
    const [start, end] = span(content, random);
    return content.slice(0, end) + content.slice(start);
  },
  insert(content, random) {
    const [start] = span(content, random);
    return content.slice(0, start) + random.pick(tokens) + content.slice(start);
  },
  replace(content, random) {
    const [start, end] = span(content, random);
    return content.slice(0, start) + random.pick(tokens) + content.slice(end);
  },
  character(content, random) {
    const [start] = span(content, random);
    return content.slice(0, start) + String.fromCharCode(random.below(256)) + content.slice(start + 1);
  },
  truncate: (content, random) => content.slice(0, random.below(content.length + 1)),
  "swap lines"(content, random) {
    const lines = content.split("\n");
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    return lines.map((line, n) => (n === a ? lines[b] : n === b ? lines[a] : line) ?? "").join("\n");
  },
  "delete a line"(content, random) {
    const lines = content.split("\n");
    lines.splice(random.below(lines.length), 1);
    return lines.join("\n");
  },
};

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

function placesOf(value: unknown): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = Array.isArray(value) ? (value as unknown[]) : (value as Record<string, unknown>);
  const keys = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
  return keys.flatMap((key) => [{ holder, key }, ...placesOf(Reflect.get(holder, key))]);
}

type ValueChange = (place: Place, random: Random, all: readonly Place[]) => void;

const valueAt = ({ holder, key }: Place): unknown => Reflect.get(holder, key);

/** Of a value at one place, by another of its type: most of what comes of it is read, and judged. */
const typedChanges: Readonly<Record<string, ValueChange>> = {
  "change a value"(place, random, all) {
    const value = valueAt(place);
    const same = all.map(valueAt).filter((other) => typeof other === typeof value);
    const changed =
      typeof value === "boolean"
        ? !value
        : typeof value === "number"
          ? random.pick([0, 1, -value, value + 1, value * 10])
          : structuredClone(random.pick(same));
    Reflect.set(place.holder, place.key, changed);
  },
  "swap two values"(place, random, all) {
    const other = random.pick(all);
    const [one, two] = [structuredClone(valueAt(place)), structuredClone(valueAt(other))];
    Reflect.set(place.holder, place.key, two);
    Reflect.set(other.holder, other.key, one);
  },
  "take the value of another of its name"(place, random, all) {
    const namesakes = all.filter(({ key }) => key === place.key);
    Reflect.set(place.holder, place.key, structuredClone(valueAt(random.pick(namesakes))));
  },
  "move an element"({ holder, key }, random) {
    if (!Array.isArray(holder)) return;
    holder.splice(random.below(holder.length), 0, ...holder.splice(Number(key), 1));
  },
};

/** Of a value at one place, by whatever there is. */
const valueChanges: Readonly<Record<string, ValueChange>> = {
  "remove a member"({ holder, key }) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  "replace a value"({ holder, key }, random) {
    Reflect.set(holder, key, structuredClone(random.pick(values)));
  },
  "repeat an element"({ holder, key }) {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  },
  "rename a key"({ holder, key }, random) {
    if (Array.isArray(holder)) return;
    const value = holder[key];
    Reflect.deleteProperty(holder, key);
    holder[random.pick([`${key}s`, String(key).toUpperCase(), String(key).slice(1), "x"])] = value;
  },
  "wrap a value"({ holder, key }) {
    Reflect.set(holder, key, [Reflect.get(holder, key)]);
  },
};

/** The value of a text, and how it is written again. */
function dataOf(content: string): { readonly value: unknown; readonly write: (value: unknown) => string } | undefined {
  if (/^\s*[[{]/.test(content)) {
    try {
      return { value: JSON.parse(content), write: (value) => JSON.stringify(value) };
    } catch {
      return undefined;
    }
  }
  const document = parseDocument(content, { logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  try {
    return { value: document.toJS() as unknown, write: (value) => stringify(value) };
  } catch {
    // An alias without an anchor.
    return undefined;
  }
}

function changeData(content: string, random: Random): readonly [string, string] | undefined {
  // JSON Lines: one of the lines.
  const lines = content.split("\n");
  if (lines.length > 2 && lines.every((line) => line === "" || line.startsWith("{"))) {
    const at = random.below(lines.length);
    const changed = changeData(lines[at] ?? "", random);
    return changed === undefined ? undefined : [changed[0], lines.with(at, changed[1]).join("\n")];
  }
  const data = dataOf(content);
  const places = data === undefined ? [] : placesOf(data.value);
  if (data === undefined || places.length === 0) return undefined;
  const changes = random.chance(0.7) ? typedChanges : valueChanges;
  const name = random.pick(Object.keys(changes));
  changes[name]?.(random.pick(places), random, places);
  return [name, data.write(data.value)];
}

/** A change of what is packed, or of the packed bytes. */
function changeContent(file: string, content: string, random: Random): readonly [string, string] {
  if (file.endsWith(".gz") && random.chance(0.8)) {
    try {
      const [name, changed] = changeContent("", gunzipSync(Buffer.from(content, "latin1")).toString("latin1"), random);
      return [name, gzipSync(Buffer.from(changed, "latin1")).toString("latin1")];
    } catch {
      // It is no longer packed.
    }
  }
  const ofData = random.chance(0.75) ? changeData(content, random) : undefined;
  if (ofData !== undefined) return ofData;
  const name = random.pick(Object.keys(textChanges));
  return [name, textChanges[name]?.(content, random) ?? ""];
}

/** Of a file as a whole. */
function changeFile(files: Files, file: string, random: Random): readonly [string, Files] {
  const { [file]: content = "", ...others } = files;
  const name = random.pick([
    "delete the file",
    "empty the file",
    "rename the file",
    "copy the file",
    "encode the file",
  ]);
  switch (name) {
    case "delete the file":
      return [name, others];
    case "empty the file":
      return [name, { ...files, [file]: "" }];
    case "rename the file":
      return [name, { ...others, [random.pick([`${file}.txt`, file.toUpperCase(), `${file}~`])]: content }];
    case "copy the file":
      return [name, { ...files, [file.replace(/(\.\w+)?$/, "-copy$1")]: content }];
    default:
      return [name, { ...files, [file]: new Uint8Array(Buffer.from(`\uFEFF${text(content)}`, "utf16le")) }];
  }
}

/**
 * One to three changes of a layout.
 *
 * @param subjects - The files that may change.
 */
export function mutate(files: Files, subjects: readonly string[], random: Random): Mutated {
  const done: string[] = [];
  const touched = new Set<string>();
  let changed = files;
  const times = random.chance(0.7) ? 1 : 2 + random.below(2);
  for (let time = 0; time < times; time++) {
    const file = random.pick(subjects);
    const content = changed[file];
    if (content === undefined) continue;
    touched.add(file);
    if (random.chance(0.07)) {
      const [name, all] = changeFile(changed, file, random);
      changed = all;
      done.push(`${file}: ${name}`);
    } else {
      const [name, by] = changeContent(file, text(content), random);
      changed = { ...changed, [file]: like(content, by) };
      done.push(`${file}: ${name}`);
    }
  }
  return { files: changed, done, touched: [...touched] };
}
