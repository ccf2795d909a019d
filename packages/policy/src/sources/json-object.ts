/** A JSON text that must hold one object: bounded in depth, with exact errors. */
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import type { JsonObject, Location, Path } from "../types.ts";
import { createJsonPlaces, cutJson, duplicateKeys, parseSpan } from "./json-text.ts";
import { found } from "./settings.ts";

/**
 * Parses a text.
 *
 * @throws InputError when it is cut off, nested too deeply, no object, or has a key twice.
 */
export function jsonObject(text: string, file: string): JsonObject {
  const json = cutJson(text, file, { elements: false });
  const [span] = json.spans;
  const value = span === undefined ? undefined : parseSpan(json, span);
  if (span === undefined || !isObject(value)) {
    throw new InputError({ file, message: `expected a JSON object, found ${found(value)}.` });
  }
  if (countKeys(value) !== span.keys) {
    const [first, ...others] = duplicateKeys(json, span);
    if (first !== undefined) throw new InputError(first, others);
  }
  const forbidden = forbiddenKey(value, []);
  if (forbidden !== undefined) {
    throw new InputError({
      ...createJsonPlaces(json)(span, forbidden),
      path: forbidden,
      message: `the key ${JSON.stringify(String(forbidden.at(-1)))} is refused: it reaches into JavaScript's own objects.`,
      hint: "Name it otherwise.",
    });
  }
  return value;
}

/** Where a value of a JSON text stands. */
export function placeIn(text: string, file: string, path: Path): Location {
  const json = cutJson(text, file, { elements: false });
  const [span] = json.spans;
  return span === undefined ? { file } : createJsonPlaces(json)(span, path);
}

function countKeys(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, member: unknown) => sum + countKeys(member), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce((sum: number, member) => sum + 1 + countKeys(member), 0);
}

function forbiddenKey(value: unknown, path: Path): Path | undefined {
  if (Array.isArray(value))
    return first(value.map((member: unknown, index) => () => forbiddenKey(member, [...path, index])));
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, "__proto__")) return [...path, "__proto__"];
  return first(
    Object.entries(value).map(
      ([key, member]) =>
        () =>
          forbiddenKey(member, [...path, key]),
    ),
  );
}

function first<T>(attempts: readonly (() => T | undefined)[]): T | undefined {
  for (const attempt of attempts) {
    const result = attempt();
    if (result !== undefined) return result;
  }
  return undefined;
}
