import type { Description } from "./types.ts";

const piraeus: Description = { site: "us", crews: ["GR", "CY"], networks: [] };
export default piraeus;
