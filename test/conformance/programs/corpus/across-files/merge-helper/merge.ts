// The merge.
import type { Config } from "./base.js";

export function merge(base: Config, changes: { logs?: Partial<Config["logs"]> }): Config {
  return { ...base, logs: { ...base.logs, ...changes.logs } };
}
