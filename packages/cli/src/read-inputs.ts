/** What reading inputs gives. */
import type { DocumentSource, Source } from "@tmes-as-code/policy";
import type { UsageError } from "./errors.ts";

/** What was read. */
export interface Inputs {
  readonly results: readonly (Source | DocumentSource)[];
  /** For standard error: what was left out on purpose. */
  readonly notes: readonly string[];
  /** What makes the check unusable although there is something to report. */
  readonly faults: readonly UsageError[];
}
