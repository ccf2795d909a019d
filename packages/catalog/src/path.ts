/**
 * Paths of settings and of values: one type, one way to write them, one way to follow them.
 *
 * A path is a list of keys and list positions. A pattern has `*` where a path has a position, and stands for every
 * element: `["peers", "*", "port"]` is written `peers[*].port`, and `["peers", 0, "port"]` is written `peers[0].port`.
 */
import { isObject, type Json } from "./json.ts";

/** A key, a list position counted from 0, or `*` for every element. */
export type Step = string | number;

/** A path of keys and list positions, e.g. `["settings", "peers", 0, "minimumTlsVersion"]`. */
export type Path = readonly Step[];

/** A path without positions, as settings are declared: `*` stands for every element. */
export type Pattern = readonly string[];

/** The step that stands for every element of a list. */
export const everyElement = "*";

const word = /^[A-Za-z_][\w-]*$/;

/** `["settings", "peers", 0, "tls"]` as `settings.peers[0].tls`; keys other than plain words are quoted. */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number" || step === everyElement) text += `[${step}]`;
    else if (word.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

/** The path that `formatPath` writes as `text`; `undefined` when there is none. */
export function parsePath(text: string): Path | undefined {
  const path: Step[] = [];
  const next = /(^|\.)([A-Za-z_][\w-]*)|\[(\d{1,9}|\*)\]|\[("(?:[^"\\]|\\.)*")\]/y;
  while (next.lastIndex < text.length) {
    const start = next.lastIndex;
    const [, dot, key, position, quoted] = next.exec(text) ?? [];
    if (key !== undefined && (start === 0) === (dot === "")) path.push(key);
    else if (position !== undefined) path.push(position === everyElement ? everyElement : Number(position));
    else if (quoted !== undefined) path.push(unquoted(quoted));
    else return undefined;
  }
  return formatPath(path) === text ? path : undefined;
}

/** What most declarations write: plain words and elements. */
const plain = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[\*\])*$/;

/** The pattern a path belongs to: every position becomes `*`. */
export function patternOf(path: Path): Pattern {
  return path.map((step) => (typeof step === "number" ? everyElement : step));
}

/**
 * The pattern that a declaration writes as text: `peers[*].port` as `["peers", "*", "port"]`.
 *
 * @throws Error when the text is not a path.
 */
export function parsePattern(text: string): Pattern {
  // Hundreds of them are read at each start.
  if (plain.test(text)) return text.replaceAll("[*]", ".*").split(".");
  const path = parsePath(text);
  if (path === undefined) throw new Error(`The path ${text} of a setting cannot be read.`);
  return patternOf(path);
}

/** The value at a path, or `undefined`. Own properties only. */
export function at(value: Json | undefined, path: Path): Json | undefined;
export function at(value: unknown, path: Path): unknown;
export function at(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null) return undefined;
    const inner: unknown = isObject(current) ? current[step] : Reflect.get(current, step);
    // What is there may be JavaScript's own.
    if (inner === undefined || !Object.hasOwn(current, step)) return undefined;
    current = inner;
  }
  return current;
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
