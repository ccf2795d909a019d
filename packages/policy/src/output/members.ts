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
]);

/**
 * For `JSON.stringify`: texts and numbers of others masked. The id of a finding may have digits only and stays; the id of
 * an exception is its author's text.
 */
export function maskMember(this: unknown, key: string, value: unknown): unknown {
  if (typeof value === "string") {
    return kept.has(key) || (key === "id" && /^[\da-f]{16}$/.test(value) && isFinding(this))
      ? value
      : maskPersonal(value);
  }
  if (typeof value !== "number" || Math.abs(value) < 1e8) return value;
  const masked = maskPersonal(String(value));
  return masked === String(value) ? value : masked;
}

function isFinding(holder: unknown): boolean {
  return typeof holder === "object" && holder !== null && "verdict" in holder;
}
