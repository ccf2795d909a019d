import type { Entry } from "./types.ts";

export const catalogue: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ["root", { learning: false, sandbox: false, senders: false }],
  ["research", { extends: "root", senders: true }],
  ["museum", { extends: "root" }],
  ["archive", { extends: "research", learning: true }],
]);
