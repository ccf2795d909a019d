// What is on.
import type { Name } from "./plugins.js";

export const config: Record<string, Record<Name, boolean>> = {
  "smew-one": { recovery: true, passwords: false },
  "smew-two": { recovery: false, passwords: true },
};
