/** What a report may show of a value: nothing that could say something about a person. */
import { fill, hiddenWords, reasonWords, settingOf, wantedWords, type Personal } from "@tmes-as-code/catalog";
import { at } from "../json.ts";
import type { Expected, Json, JsonObject, Path, Shown, Unknown, UnknownReason } from "../types.ts";

/**
 * Shows the value at `path` of an item or tenant.
 *
 * @param kind - Kind of the item, or `tenant`.
 * @param path - Within `settings` (or within the tenant).
 */
export function show(kind: string, settings: JsonObject, path: Path, unknowns: readonly Unknown[]): Shown {
  const value = at(settings, path);
  const unknown = unknowns.find((u) => startsWith(path, u.path));
  if (unknown !== undefined) return { unknown: unknown.reason };
  if (value === undefined) return { unknown: "undeclared" };
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!entries.every(isScalar)) return { hidden: hidden(entries.length, "record") };
  const personal = personalOf(kind, path);
  if (personal !== "none") return { hidden: hidden(entries.length, personal) };
  return { value: isScalar(value) ? value : entries };
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((key, index) => key === path[index]);
}

/** The strictest class of the setting at `path`, or of what lies below it. A path the catalog lacks counts as personal. */
export function personalOf(kind: string, path: Path): Personal {
  if (kind === "tenant" && path.length === 1 && path[0] === "name") return "none";
  for (let length = path.length; length > 0; length--) {
    const setting = settingOf(kind, path.slice(0, length));
    if (setting !== undefined) return setting.personal;
  }
  return "free-text";
}

function hidden(count: number, what: Exclude<Personal, "none"> | "record"): string {
  const { one, many } = hiddenWords[what];
  return count === 1 ? one : fill(many, { count });
}

/** A reason in words that fit after "is". */
export function reasonText(reason: UnknownReason): string {
  return reasonWords[reason];
}

/** A shown value in a sentence. */
export function shownText(shown: Shown): string {
  if ("unknown" in shown) return reasonText(shown.unknown);
  return "hidden" in shown ? shown.hidden : jsonText(shown.value);
}

/** What a rule expects, in a sentence. */
export function expectedText(expected: Expected): string {
  if ("equals" in expected) return jsonText(expected.equals);
  if ("oneOf" in expected) {
    const values = expected.oneOf.map((value) => jsonText(value));
    const last = values.pop() ?? "";
    return values.length === 0 ? last : fill(wantedWords.or, { values: values.join(", "), last });
  }
  if ("atMost" in expected) return fill(wantedWords["at-most"], { value: expected.atMost });
  if ("atLeast" in expected) return fill(wantedWords["at-least"], { value: expected.atLeast });
  return "absent" in expected ? wantedWords.absent : expected.manual;
}

function jsonText(value: Json): string {
  if (Array.isArray(value)) return value.map((entry: Json) => jsonText(entry)).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}
