/**
 * Names of resources in Terraform.
 *
 * CDKTF leaves the id `Default` out of the names it makes, so that an item called `Default` would get its tenant's name
 * and both would be merged into one resource without a word. It also keeps a first digit, which Terraform refuses, and
 * drops other characters of a single id, so that two ids can become one.
 */
import { createHash } from "node:crypto";

/**
 * A name of our own where CDKTF's would be wrong.
 *
 * @param ids - Construct ids from below the stack to the resource.
 */
export function ownLogicalId(ids: readonly string[]): string | undefined {
  const fine = !ids.includes("Default") && /^[A-Za-z_]/.test(ids[0] ?? "");
  const [only, ...others] = ids;
  if (fine && (others.length > 0 || /^[\w-]+$/.test(only ?? ""))) return undefined;
  const human = ids.map((id) => id.replace(/[^\w-]/g, "")).join("_");
  const hash = createHash("sha256").update(JSON.stringify(ids)).digest("hex").slice(0, 8).toUpperCase();
  return `${/^[A-Za-z_]/.test(human) ? "" : "_"}${human.slice(0, 200)}_${hash}`;
}
