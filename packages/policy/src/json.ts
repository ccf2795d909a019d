/** Small guards for JSON values, and their paths. */
import type { Json, JsonObject, Path } from "./types.ts";

/** Whether a value is a plain JSON object (not a list, not null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a path of keys and positions. */
export function isPath(value: unknown): value is Path {
  return Array.isArray(value) && value.every((key) => typeof key === "string" || typeof key === "number");
}

/** The value at a path, or `undefined`. Own properties only. */
export function at(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

/** The same for JSON, of which every part is JSON. */
export function jsonAt(value: JsonObject, path: Path): Json | undefined {
  let current: Json | undefined = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = isList(current) ? current[Number(key)] : current[key];
  }
  return current;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** `["settings", "peers", 0, "tls"]` as `settings.peers[0].tls`; keys that are no plain words are quoted. */
export function pathText(path: Path): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${String(key)}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(key)) text += text === "" ? key : `.${key}`;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text;
}

/** The path that `pathText` shows as `text`; `undefined` when it is none. */
export function parsePath(text: string): Path | undefined {
  const path: (string | number)[] = [];
  const step = /(^|\.)([A-Za-z_][\w-]*)|\[(\d{1,9})\]|\[("(?:[^"\\]|\\.)*")\]/y;
  while (step.lastIndex < text.length) {
    const start = step.lastIndex;
    const [, dot, word, position, quoted] = step.exec(text) ?? [];
    if (word !== undefined && (start === 0) === (dot === "")) path.push(word);
    else if (position !== undefined) path.push(Number(position));
    else if (quoted !== undefined) path.push(unquoted(quoted));
    else return undefined;
  }
  return pathText(path) === text ? path : undefined;
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
