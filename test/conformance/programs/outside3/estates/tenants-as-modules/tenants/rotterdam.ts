import type { Description } from "./types.ts";

export const rotterdam: Description = { site: "eu", crews: ["NL"], networks: ["192.0.2.0/28"] };
