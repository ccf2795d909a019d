/** Decides whether a file in a folder holds tenant documents. The file is parsed, because text alone does not tell a key from a comment. */
import { isNear, kinds } from "@tmes-as-code/catalog";
import { InputError } from "../input-error.ts";
import { isObject } from "../json.ts";
import { decodeText, maxDepth } from "./text.ts";
import { looseYaml } from "./yaml-text.ts";

/** A file is ours, even if it cannot be read as a tenant document, or it is not ours, with the reason why it is not read. */
export type Recognition = { readonly ours: true } | { readonly ours: false; readonly reason: string };

const ours: Recognition = { ours: true };
const kindIds = new Set<string>(kinds.map(({ id }) => id).filter((id) => id !== "tenant"));
const tenantKeys = ["site", "edition", "dataSubjects", "inventory"];

/** So many letters may be wrong in a word that shows a file to be ours. */
const slips = 2;

/** Recognises a file by its bytes. What cannot be parsed is ours where its text says so. */
export function recogniseDocument(bytes: Uint8Array): Recognition {
  let text: string;
  try {
    text = decodeText(bytes, "");
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return bySpelling(withoutZeros(bytes), "cannot be parsed: it is not text in UTF-8 or UTF-16");
  }
  const json = parsedJson(text);
  if (json !== undefined) {
    if (isDeep(json.value)) return bySpelling(text, "cannot be parsed: it is nested too deeply");
    return byContent([json.value]);
  }
  // Unless it is YAML, where that line is a comment, it is a program: what it writes is not what it is.
  const found = looseYaml(text);
  if (typeof found !== "string") return found.some(isAssignment) ? ours : byContent(found);
  return text.startsWith("#!")
    ? { ours: false, reason: "it is a script" }
    : bySpelling(text, `cannot be parsed: ${found}`);
}

/** TOML and the like, which YAML takes for one text. */
function isAssignment(value: unknown): boolean {
  return typeof value === "string" && /^\W*apiVersion\W+tmes\/v/i.test(value);
}

function byContent(values: readonly unknown[]): Recognition {
  const entries = values.flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]));
  if (entries.some(isOurs)) return ours;
  return { ours: false, reason: entries.some(holdsOurs) ? "a tenant document is below a key" : "not ours" };
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

function bySpelling(text: string, reason: string): Recognition {
  const speaks = /tmes\/v/i.test(text) || (/\btenant["']?\s*:/.test(text) && namesKind(text));
  return speaks ? ours : { ours: false, reason };
}

function namesKind(text: string): boolean {
  for (const [, kind = ""] of text.matchAll(/\bkind["']?[ \t]*:[ \t]*["']?([a-z0-9-]{1,80})/g)) {
    if (kindIds.has(kind)) return true;
  }
  return false;
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  if (!/^\s*[[{]/.test(text.slice(0, 10_000))) return undefined;
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
