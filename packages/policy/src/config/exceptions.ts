/** `exceptions` in `tmes.config.yaml`: reviewed decisions that a finding stands. */
import { normalName } from "@tmes-as-code/catalog";
import { isObject } from "../json.ts";
import type { AcceptedValue, Json, JsonObject, Path } from "../types.ts";
import { acceptedDigestPattern, acceptedSalted } from "./accepted-digest.ts";
import type { Fail } from "./failure.ts";
import { knownKeys } from "./known-keys.ts";

/** What is covered: one finding, with the value it has. */
export interface CoveredConfig {
  readonly rule: string;
  /** Version of the rule it was made for. */
  readonly version: number;
  readonly tenant: string;
  readonly item?: { readonly kind: string; readonly name: string };
  /** As findings show it: `settings.virtualAnalyzer.enabled`, `tenant.site`. */
  readonly path: string;
  readonly covers: "fail" | "undetermined";
  readonly value?: AcceptedValue;
  /** Further paths that may be unseen, as findings show them. */
  readonly unknown: readonly string[];
}

/** One entry as written. */
export interface ExceptionConfig extends CoveredConfig {
  readonly id: string;
  readonly reason: string;
  readonly owner: string;
  readonly approver: string;
  readonly ticket: string;
  readonly expires: string;
}

const texts = ["reason", "owner", "approver", "ticket"] as const;

/** Keys that name what is covered. */
export const coveredKeys = ["rule", "tenant", "item", "path", "covers", "value", "unknown"] as const;

const keys = ["id", ...coveredKeys, ...texts, "expires"];

/** Reads the list; `value` is undefined where there is none. */
export function readExceptions(value: Json | undefined, hasSalt: boolean, fail: Fail): readonly ExceptionConfig[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return fail(["exceptions"], "`exceptions` must be a list.");
  const exceptions = value.map((entry: Json, index) => readException(entry, ["exceptions", index], fail));
  for (const [index, { id }] of exceptions.entries()) {
    if (exceptions.findIndex((other) => other.id === id) < index)
      fail(["exceptions", index, "id"], `two exceptions are called \`${id}\`.`, "Reports name exceptions by their id.");
  }
  for (const [index, { value: accepted }] of exceptions.entries()) {
    if (needsSalt(accepted) && !hasSalt) {
      fail(
        ["exceptions", index, "value", "digest"],
        "the digest was made with a salt, and the configuration has no `salt`.",
        "Put back the `salt` that it was made with, or make the exception again with `tmes exception`.",
      );
    }
  }
  return exceptions;
}

/** Whether an accepted value can only be compared with a salt. */
export function needsSalt(accepted: AcceptedValue | undefined): boolean {
  return accepted !== undefined && "digest" in accepted && acceptedSalted(accepted.digest);
}

function readException(entry: Json, path: Path, fail: Fail): ExceptionConfig {
  if (!isObject(entry)) return fail(path, "an exception is a mapping.", `Its keys: ${keys.join(", ")}.`);
  knownKeys(entry, keys, path, fail);
  const text = (key: string): string => readText(entry, key, path, fail);
  return {
    id: readId(text("id"), [...path, "id"], fail),
    ...readCovered(entry, path, fail),
    reason: text("reason"),
    owner: text("owner"),
    approver: text("approver"),
    ticket: text("ticket"),
    expires: readDay(text("expires"), [...path, "expires"], fail),
  };
}

/** Reads what an exception or an entry of a baseline covers. */
export function readCovered(entry: JsonObject, path: Path, fail: Fail): CoveredConfig {
  const text = (key: string): string => readText(entry, key, path, fail);
  const { rule, version } = readRule(text("rule"), [...path, "rule"], fail);
  const covers = text("covers");
  if (covers !== "fail" && covers !== "undetermined")
    return fail([...path, "covers"], "`covers` must be fail or undetermined.");
  const value = readValue(entry["value"], [...path, "value"], fail);
  if (covers === "fail" && value === undefined)
    return fail(path, "an exception of what fails names the `value` it accepts.", "Another value is a new finding.");
  const { unknown = [] } = entry;
  if (covers === "fail" && entry["unknown"] !== undefined)
    return fail([...path, "unknown"], "`unknown` is for exceptions that cover what is undetermined.");
  const item = readItem(entry["item"], [...path, "item"], fail);
  return {
    rule,
    version,
    tenant: normalName(narrow(text("tenant"), [...path, "tenant"], fail)),
    ...(item === undefined ? {} : { item }),
    path: narrow(readPath(entry["path"], [...path, "path"], fail), [...path, "path"], fail),
    covers,
    ...(value === undefined ? {} : { value }),
    unknown: readPaths(unknown, [...path, "unknown"], fail),
  };
}

/** A text that is required. */
export function readText(entry: JsonObject, key: string, path: Path, fail: Fail): string {
  const value = entry[key];
  if (typeof value === "string" && value.trim() !== "") return value;
  if (value === undefined) return fail(path, `\`${key}\` is required.`);
  return fail([...path, key], `\`${key}\` must be a text.`);
}

/** What reports call an entry. */
export function readId(id: string, path: Path, fail: Fail): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) return id;
  return fail(path, "`id` must be of letters, digits, `.`, `_` and `-`.");
}

function readRule(rule: string, path: Path, fail: Fail): { readonly rule: string; readonly version: number } {
  const [, id, version] = /^([^@]+)@([1-9]\d{0,5})$/.exec(rule) ?? [];
  if (id !== undefined && version !== undefined) return { rule: id, version: Number(version) };
  return fail(
    path,
    "`rule` must be <rule>@<version>, as findings show it.",
    "An exception lapses when the rule changes.",
  );
}

/** The item that an entry names, if it names one. */
export function readItem(value: Json | undefined, path: Path, fail: Fail): ExceptionConfig["item"] {
  if (value === undefined) return undefined;
  if (!isObject(value)) return fail(path, "`item` must be a mapping with `kind` and `name`.");
  knownKeys(value, ["kind", "name"], path, fail);
  const { kind, name } = value;
  if (typeof kind !== "string" || typeof name !== "string")
    return fail(path, "`item` must have a `kind` and a `name`, as findings show them.");
  return { kind: narrow(kind, [...path, "kind"], fail), name: normalName(narrow(name, [...path, "name"], fail)) };
}

/** A name without wildcards. */
export function narrow(text: string, path: Path, fail: Fail): string {
  if (!text.includes("*")) return text;
  return fail(
    path,
    "wildcards are not allowed: an exception covers one finding.",
    "Write one exception for each finding.",
  );
}

function readPath(value: Json | undefined, path: Path, fail: Fail): string {
  return typeof value === "string" ? value : fail(path, "`path` must be a path as the finding shows it.");
}

function readPaths(value: Json, path: Path, fail: Fail): readonly string[] {
  if (!Array.isArray(value)) return fail(path, "`unknown` must be a list of paths, as findings show them.");
  return value.map((entry: Json, index) => {
    const at = [...path, index];
    return narrow(readPath(entry, at, fail), at, fail);
  });
}

function readValue(value: Json | undefined, path: Path, fail: Fail): AcceptedValue | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    if (isScalar(value) || (Array.isArray(value) && value.every(isScalar))) return { equals: value };
    return fail(path, "`value` must be a value, a list of values, { digest: … } or { absent: true }.");
  }
  knownKeys(value, ["digest", "absent"], path, fail);
  const { digest, absent } = value;
  if (absent === true && digest === undefined) return { absent };
  if (absent === undefined && typeof digest === "string" && acceptedDigestPattern.test(digest)) return { digest };
  return fail(path, "`value` must be a value, a list of values, { digest: … } or { absent: true }.");
}

function isScalar(value: Json): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** The last day on which something holds. */
export function readDay(day: string, path: Path, fail: Fail): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)) return day;
  return fail(path, "`expires` must be a day such as 2027-01-31, the last on which it holds.");
}
