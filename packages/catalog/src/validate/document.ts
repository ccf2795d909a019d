/** Validation of tenant documents: the envelope, the tenant, each item, and items with one key. */
import { isObject, type Json, type JsonObject } from "../json.ts";
import { kindById } from "../lookup.ts";
import type { Path } from "../path.ts";
import { envelopeWords } from "../sentences/problems.ts";
import { hasDefaultRules, validateDefaultName } from "./default-name.ts";
import { foundIn } from "./found.ts";
import { normalName, validateName } from "./name.ts";
import { unconfirmedKey, validateUnconfirmed } from "./unconfirmed.ts";
import { kindProblem, unknownItemKey, unknownKey, type Problem } from "./problem.ts";
import { readSettings } from "./settings.ts";

/** The version of tenant documents. */
export const apiVersion = "tmes/v1";

/** A tenant document that was read. */
export interface ReadDocument {
  /** Without nulls and without what is wrong. `undefined` where there is no tenant document at all. */
  readonly document: { readonly tenant: NamedTenant; readonly items: readonly ReadItem[] } | undefined;
  readonly problems: readonly Problem[];
  /** How many keys of objects there were, of all that was gone through. */
  readonly keys: number;
}

/** A tenant with a name. */
export type NamedTenant = JsonObject & { readonly name: string };

/** An item that was read. */
export interface ReadItem {
  readonly kind: string;
  readonly name: string;
  /** The console's default rule that it stands for, where it says so. */
  readonly default?: string;
  /** It has not been compared with the console yet. */
  readonly unconfirmed?: true;
  readonly settings: JsonObject;
  /** Its position in the document. */
  readonly index: number;
}

const documentKeys = ["apiVersion", "tenant", "items"];
const itemKeys = ["kind", "name", unconfirmedKey, "settings"];
const defaultKey = "default";
/** Of kinds with default rules. */
const itemKeysWithDefault = [...itemKeys, defaultKey];

/** Reads a tenant document. `null` is absent, and an item without `settings` has none declared. */
export function readDocument(value: unknown): ReadDocument {
  const reading: Reading = { problems: [], keys: 0 };
  return { document: documentIn(value, reading), ...reading };
}

/** Reads one item as `readDocument` reads it in a document that has no other. Its position, also in paths of problems, is 0. */
export function readItem(value: unknown): {
  readonly item: ReadItem | undefined;
  readonly problems: readonly Problem[];
  readonly keys: number;
} {
  const reading: Reading = { problems: [], keys: 0 };
  return { item: itemIn(value, 0, reading), ...reading };
}

/** What is wrong with a tenant document. */
export function validateDocument(value: unknown): readonly Problem[] {
  return readDocument(value).problems;
}

interface Reading {
  readonly problems: Problem[];
  keys: number;
}

function documentIn(value: unknown, reading: Reading): ReadDocument["document"] {
  const { problems } = reading;
  if (!isObject(value)) {
    problems.push({ path: [], code: "wrong-type", expected: { is: "document" }, found: foundIn(value, false) });
    return undefined;
  }
  const version = value["apiVersion"];
  if (version !== apiVersion) {
    // The meaning of another version is unknown, so nothing else is reported about it.
    problems.push(absentOr("not-allowed", ["apiVersion"], version, "version", true));
    return undefined;
  }
  for (const key in value) {
    reading.keys++;
    if (documentKeys.includes(key) || isSchema(key, value[key])) continue;
    reading.problems.push(unknownKey("unknown-key", envelopeWords.document, [key], documentKeys));
  }
  const tenant = tenantIn(value["tenant"], reading);
  const items = value["items"];
  if (!isList(items)) {
    problems.push(absentOr("wrong-type", ["items"], items, "items"));
    return undefined;
  }
  const read = itemsIn(items, reading);
  return tenant === undefined ? undefined : { tenant, items: read };
}

function tenantIn(value: Json | undefined, reading: Reading): NamedTenant | undefined {
  if (!isObject(value)) {
    reading.problems.push(absentOr("wrong-type", ["tenant"], value, "tenant"));
    return undefined;
  }
  const { name, ...declared } = value;
  if (name !== undefined) reading.keys++;
  const wrong = validateName("tenant", name);
  if (wrong.length > 0) reading.problems.push(...below(["tenant", "name"], wrong));
  const settings = settingsIn("tenant", declared, reading);
  return typeof name === "string" ? { name: normalName(name), ...settings } : undefined;
}

function itemsIn(items: readonly Json[], reading: Reading): readonly ReadItem[] {
  const read: ReadItem[] = [];
  const firsts = new Map<string, Map<string, number>>();
  for (const [index, value] of items.entries()) {
    const item = itemIn(value, index, reading);
    if (item === undefined) continue;
    read.push(item);
    const { kind, name } = item;
    let ofKind = firsts.get(kind);
    if (ofKind === undefined) firsts.set(kind, (ofKind = new Map<string, number>()));
    const first = ofKind.get(name);
    if (first === undefined) ofKind.set(name, index);
    else reading.problems.push({ path: ["items", index], code: "duplicate", kind, name, first: ["items", first] });
  }
  return read;
}

function itemIn(value: unknown, index: number, reading: Reading): ReadItem | undefined {
  if (!isObject(value)) {
    const found = foundIn(value, false);
    reading.problems.push({ path: ["items", index], code: "wrong-type", expected: { is: "item" }, found });
    return undefined;
  }
  const {
    kind: id,
    name,
    [defaultKey]: standsFor = null,
    [unconfirmedKey]: unconfirmed = null,
    settings = null,
  } = value;
  const kind = typeof id === "string" && id !== "tenant" ? kindById(id) : undefined;
  const known = kind === undefined || hasDefaultRules(kind) ? itemKeysWithDefault : itemKeys;
  for (const key in value) {
    reading.keys++;
    if (known.includes(key)) continue;
    reading.problems.push(unknownItemKey(envelopeWords.item, ["items", index, key], known, kind));
  }
  if (kind === undefined) {
    reading.problems.push(kindProblem(["items", index, "kind"], id));
    return undefined;
  }
  const wrong = validateName(kind.id, name);
  if (wrong.length > 0) reading.problems.push(...below(["items", index, "name"], wrong));
  const wrongDefault = validateDefaultName(kind, standsFor);
  if (wrongDefault.length > 0) reading.problems.push(...below(["items", index, defaultKey], wrongDefault));
  const wrongMark = validateUnconfirmed(unconfirmed);
  if (wrongMark.length > 0) reading.problems.push(...below(["items", index, unconfirmedKey], wrongMark));
  const declared = settings === null ? {} : itemSettings(kind.id, settings, index, reading);
  return typeof name === "string" && declared !== undefined
    ? {
        kind: kind.id,
        name: normalName(name),
        ...(typeof standsFor === "string" ? { default: standsFor } : {}),
        ...(unconfirmed === true ? { unconfirmed } : {}),
        settings: declared,
        index,
      }
    : undefined;
}

function itemSettings(kind: string, settings: Json, index: number, reading: Reading): JsonObject | undefined {
  if (isObject(settings)) return settingsIn(kind, settings, reading, index);
  const found = foundIn(settings, false);
  reading.problems.push({
    path: ["items", index, "settings"],
    code: "wrong-type",
    expected: { is: "settings" },
    found,
  });
  return undefined;
}

/** The settings of an item, or without an index of the tenant. Paths are made for problems only. */
function settingsIn(kind: string, declared: JsonObject, reading: Reading, index?: number): JsonObject {
  const { settings, problems, keys } = readSettings(kind, declared);
  reading.keys += keys;
  if (problems.length > 0)
    reading.problems.push(...below(index === undefined ? ["tenant"] : ["items", index, "settings"], problems));
  return settings;
}

function below(path: Path, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

/** A document may name its JSON Schema, for editors. */
function isSchema(key: string, value: Json | undefined): boolean {
  return key === "$schema" && (typeof value === "string" || value === null);
}

function absentOr(
  code: "wrong-type" | "not-allowed",
  path: Path,
  value: Json | undefined,
  is: "version" | "tenant" | "items",
  show = false,
): Problem {
  if (value === undefined || value === null) return { path, code: "missing", expected: { is } };
  return { path, code, expected: { is }, found: foundIn(value, show) };
}

function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}
