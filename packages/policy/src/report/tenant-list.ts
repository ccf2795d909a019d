/** The digest of a list of tenants: the same in any order, and that of a whole is the sum of those of its parts. */
import { createHash } from "node:crypto";

const modulus = 1n << 256n;

/** The SHA-256 of each name, added up modulo 2^256, as 64 hexadecimal digits. */
export function tenantListDigest(names: Iterable<string>): string {
  let sum = 0n;
  for (const name of names) sum += BigInt(`0x${createHash("sha256").update(name).digest("hex")}`);
  return hexadecimal(sum);
}

/** The digest of the lists of several parts together. */
export function addTenantLists(digests: Iterable<string>): string {
  let sum = 0n;
  for (const digest of digests) sum += BigInt(`0x${digest}`);
  return hexadecimal(sum);
}

function hexadecimal(sum: bigint): string {
  return (sum % modulus).toString(16).padStart(64, "0");
}
