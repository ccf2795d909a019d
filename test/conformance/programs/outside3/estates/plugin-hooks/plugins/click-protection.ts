import type { Plugin } from "./types.ts";

export const clickProtection = ({ all = false } = {}): Plugin => ({
  name: "click-protection",
  settings: () => (all ? { click: "all" } : undefined),
});
