/** Masks reports that are written as JSON. */
import { maskPersonal } from "./personal.ts";

/** Members that are never masked: locations, which a machine opens, and what tmes computed. */
const kept = new Set([
  "file",
  "location",
  "templatePath",
  "digest",
  "digests",
  "sha256",
  "revision",
  "today",
  "expires",
  "commit",
]);

/**
 * For `JSON.stringify`: texts and numbers of others masked. The id of a finding or flow may have digits only and stays;
 * the id of an exception is its author's text.
 */
export function maskMember(this: unknown, key: string, value: unknown): unknown {
  if (typeof value === "string") {
    return kept.has(key) || (isId(key, this) && /^[\da-f]{16}$/.test(value)) ? value : maskPersonal(value);
  }
  if (typeof value !== "number" || Math.abs(value) < 1e8) return value;
  const masked = maskPersonal(String(value));
  return masked === String(value) ? value : masked;
}

/**
 * A value as `JSON.stringify` with `maskMember` sees it, and itself where nothing is masked: without a function that is
 * called for every member, writing takes a fraction of the time.
 */
export function maskMembers(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  let copy: Map<string, unknown> | undefined;
  for (const [key, member] of Object.entries(value)) {
    const masked = typeof member === "object" ? maskMembers(member) : maskMember.call(value, key, member);
    if (masked !== member) (copy ??= new Map()).set(key, masked);
  }
  if (copy === undefined) return value;
  if (Array.isArray(value)) return value.map((each: unknown, index) => copy.get(String(index)) ?? each);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy.get(key) ?? member]));
}

/** Whether a member holds an id that tmes computed: of a finding, of a flow, or a reference to a finding. */
function isId(key: string, holder: unknown): boolean {
  if (typeof holder !== "object" || holder === null) return false;
  if (key === "finding") return "by" in holder;
  return key === "id" && ("verdict" in holder || "recipient" in holder);
}
