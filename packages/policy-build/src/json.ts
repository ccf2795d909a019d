/** JSON that is the same for the same value: keys sorted, so that a build is reproducible. */
import { createHash } from "node:crypto";
import { isObject } from "@tmes-as-code/catalog";

/** JSON with sorted keys. `indent` for people. */
export function stableJson(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_key, member: unknown) => (isObject(member) ? Object.fromEntries(Object.entries(member).sort(byKey)) : member),
    indent,
  );
}

/** SHA-256 in hexadecimal of parts, each with its length, so that no two lists of parts agree by accident. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
}

/** Order of code units: the same in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compare(a, b);
}
