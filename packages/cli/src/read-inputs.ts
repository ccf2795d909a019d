/** What reading inputs gives. */
import type { DocumentSource, Source } from "@tmes-as-code/policy";
import type { UsageError } from "./errors.ts";

/** One input. */
export interface ReadInput {
  /** The file or folder it was read from; `undefined` for standard input. */
  readonly path: string | undefined;
  readonly source: Source | DocumentSource;
}

/** What was read. */
export interface Inputs {
  readonly inputs: readonly ReadInput[];
  /** For standard error: what was left out on purpose. */
  readonly notes: readonly string[];
  /** What makes the check unusable although there is something to report. */
  readonly faults: readonly UsageError[];
}
