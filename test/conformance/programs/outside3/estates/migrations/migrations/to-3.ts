import type { Version2 } from "./to-2.ts";

export interface Version3 {
  readonly version: 3;
  readonly level: number;
  readonly reasons: readonly string[];
  readonly act: readonly string[];
  readonly countries: readonly string[];
}

/** Version 3 separates seeing from acting, and has approved countries. */
export function toVersion3({ level, reasons }: Version2): Version3 {
  return { version: 3, level, reasons, act: reasons.filter((reason) => reason !== "malware"), countries: ["CH"] };
}
