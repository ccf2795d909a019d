// The package's public part.
export { TenantWithPeers } from "./tenant-with-peers.js";
export type { TenantSpec } from "./types.js";
