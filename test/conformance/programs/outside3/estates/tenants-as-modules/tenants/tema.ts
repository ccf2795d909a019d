import type { Description } from "./types.ts";

export const tema = { site: "us", crews: ["GH"], networks: ["198.51.100.7", "0.0.0.0/0"] } satisfies Description;
