/** One of several shares of a fleet's tenants, each judged by itself. */
import { createHash } from "node:crypto";
import type { Shard } from "../types.ts";

/** Whether a tenant is in a shard. Its name decides, so that it stays there when others come and go. */
export function isInShard(tenant: string, { index, of }: Shard): boolean {
  return createHash("sha256").update(tenant).digest().readUInt32BE(0) % of === index - 1;
}
