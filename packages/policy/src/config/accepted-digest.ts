/** The digest by which an exception accepts a value that must not be written down a second time. */
import { createHash } from "node:crypto";
import { canonicalJson } from "../canonical-json.ts";
import type { Path } from "../types.ts";

/**
 * SHA-256 of an accepted value with its place, so that equal values elsewhere have other digests. Of the text that OPA's
 * `json.marshal([tenant, item, path, value])` gives; `item` is null for findings on a tenant.
 */
export function acceptedDigest(
  { tenant, item = null }: { readonly tenant: string; readonly item?: object | null },
  path: Path,
  value: unknown,
): string {
  const text = canonicalJson([tenant, item, path, value]).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return createHash("sha256").update(text).digest("hex");
}
