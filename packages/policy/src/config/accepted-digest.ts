/** The digest by which an exception accepts a value that must not be written down a second time. */
import { createHash, createHmac } from "node:crypto";
import { canonicalJson } from "../canonical-json.ts";
import type { Path } from "../types.ts";

/** How a salted digest begins. */
const salted = "hmac-sha256:";

/** Whether a digest was made with a salt. */
export function acceptedSalted(digest: string): boolean {
  return digest.startsWith(salted);
}

/** A digest of either kind. */
export const acceptedDigestPattern = /^(?:hmac-sha256:)?[0-9a-f]{64}$/;

/**
 * HMAC-SHA-256 with the configuration's salt, or SHA-256 without, of an accepted value with its place, so that equal values elsewhere have other digests. Of the text that OPA's
 * `json.marshal([tenant, item, path, value])` gives; `item` is null for findings on a tenant.
 */
export function acceptedDigest(
  { tenant, item = null }: { readonly tenant: string; readonly item?: object | null },
  path: Path,
  value: unknown,
  salt: string | undefined,
): string {
  const text = canonicalJson([tenant, item, path, value]).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  if (salt === undefined) return createHash("sha256").update(text).digest("hex");
  return salted + createHmac("sha256", salt).update(text).digest("hex");
}
