/** Decides whether a file in a folder holds tenant documents. The file is parsed, because text alone does not tell a key from a comment. */
import { isNear, kinds } from "@tmes-as-code/catalog";
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import { jsoncParser } from "../libraries.ts";
import { decodeText, maxDepth } from "./text.ts";
import { looseYaml, UnreadableYaml } from "./yaml-text.ts";

/** A file is ours, even if it cannot be read as a tenant document, or it is not ours, with the reason why it is not read. */
export type Recognition = { readonly ours: true } | { readonly ours: false; readonly reason: string };

const ours: Recognition = { ours: true };
const kindIds = new Set<string>(kinds.map(({ id }) => id).filter((id) => id !== "tenant"));
const tenantKeys = ["site", "edition", "dataSubjects", "inventory"];

/** So many letters may be wrong in a word that shows a file to be ours. */
const slips = 2;

/**
 * Recognises a file by its bytes. What cannot be parsed is ours where its text says so.
 *
 * @param mayBeScript - Its name does not say that it is data. A script that writes documents is then not ours.
 */
export function recogniseDocument(bytes: Uint8Array, mayBeScript = false): Recognition {
  let text: string;
  try {
    text = decodeText(bytes, "");
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return bySpelling([withoutZeros(bytes)], `cannot be parsed: ${notText}`);
  }
  const json = parsedJson(text);
  if (json !== undefined) {
    if (isDeep(json.value)) return bySpelling([text], "cannot be parsed: it is nested too deeply");
    return byContent([json.value]);
  }
  const recognised = recogniseYaml([text], mayBeScript && text.startsWith("#!") ? [] : [text]);
  // YAML takes a comment of JavaScript for a part of the key behind it.
  return recognised.ours || !isLikeJson(text) ? recognised : byContent([looseJson(text)], recognised);
}

/**
 * Recognises a YAML stream, of which no more than a document is kept.
 *
 * @param texts - Its text in pieces of whole lines, of which one may throw InputError.
 * @param spelling - The same as far as ASCII goes, whatever its bytes are.
 */
export function recogniseYaml(texts: Iterable<string>, spelling: Iterable<string>): Recognition {
  try {
    return byContent(looseYaml(texts));
  } catch (error) {
    if (!(error instanceof UnreadableYaml || error instanceof InputError)) throw error;
    const reason = error instanceof InputError ? notText : error.message;
    return bySpelling(spelling, `cannot be parsed: ${reason}`);
  }
}

/** TOML and the like, which YAML takes for one text. */
function isAssignment(value: unknown): boolean {
  return typeof value === "string" && /^\W*apiVersion\W+tmes\/v/i.test(value);
}

const notText = "it is not text in UTF-8 or UTF-16";

/** @param otherwise - The answer where nothing shows that a value is ours. */
function byContent(
  values: Iterable<unknown>,
  otherwise: Recognition = { ours: false, reason: "not ours" },
): Recognition {
  let recognised = otherwise;
  for (const value of values) {
    for (const entry of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
      if (isOurs(entry) || isAssignment(entry)) return ours;
      if (holdsOurs(entry)) recognised = { ours: false, reason: "a tenant document is below a key" };
    }
  }
  return recognised;
}

function isOurs(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { tenant, items, kind } = value;
  if (Array.isArray(items) && items.some((item) => isObject(item) && isKind(item["kind"]))) return true;
  const versions = Object.entries(value).filter(([key]) => isNear(key.toLowerCase(), "apiversion", slips));
  if (versions.some(([, version]) => isOurVersion(version))) return true;
  if (typeof kind === "string" || versions.some(([, version]) => typeof version === "string" && version !== ""))
    return false;
  return isObject(tenant) && tenantKeys.some((key) => Object.hasOwn(tenant, key));
}

function holdsOurs(value: unknown): boolean {
  if (!isObject(value)) return false;
  return Object.values(value).some((below) => isWhole(below) || (Array.isArray(below) && below.some(isWhole)));
}

function isWhole(value: unknown): boolean {
  return isObject(value) && isOurVersion(value["apiVersion"]) && Object.hasOwn(value, "tenant");
}

function isKind(value: unknown): boolean {
  return typeof value === "string" && kindIds.has(value);
}

function isOurVersion(value: unknown): boolean {
  if (typeof value !== "string" || value.length > 1000) return false;
  const folded = value.normalize("NFKC").toLowerCase();
  return folded.startsWith("tmes") || isNear(folded, "tmes/v1", slips);
}

function bySpelling(texts: Iterable<string>, reason: string): Recognition {
  let [hasTenant, hasKind] = [false, false];
  for (const text of texts) {
    if (/tmes\/v/i.test(text)) return ours;
    hasTenant ||= /\btenant["']?\s*:/.test(text);
    hasKind ||= namesKind(text);
    if (hasTenant && hasKind) return ours;
  }
  return { ours: false, reason };
}

function namesKind(text: string): boolean {
  for (const [, kind = ""] of text.matchAll(/\bkind["']?[ \t]*:[ \t]*["']?([a-z0-9-]{1,80})/g)) {
    if (kindIds.has(kind)) return true;
  }
  return false;
}

/** JSON with comments and other slips; nothing where it is nested too deeply for that. */
function looseJson(text: string): unknown {
  try {
    const value: unknown = jsoncParser().parse(text);
    return value;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text.slice(0, 10_000));
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  if (!isLikeJson(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Whether lists and objects nest more deeply than a reader follows. Level by level, as recursion has its own limit. */
function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= maxDepth; depth++) {
    const below: unknown[] = [];
    for (const each of level) {
      if (typeof each !== "object" || each === null) continue;
      for (const member of Object.values(each)) if (typeof member === "object") below.push(member);
    }
    if (below.length === 0) return false;
    level = below;
  }
  return true;
}

/** So that UTF-16 and UTF-32 of Latin letters show what they say. */
function withoutZeros(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.filter((byte) => byte !== 0));
}
