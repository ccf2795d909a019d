/** What reading inputs gives. */
import type { DocumentSource, NotRead, Source } from "@tmes-as-code/policy";
import type { UsageError } from "./errors.ts";

/** One input. */
export interface ReadInput {
  /** The file or folder it was read from; `undefined` for standard input. */
  readonly path: string | undefined;
  readonly source: Source | DocumentSource;
  /** SHA-256 of what was read; of a synth, of its stacks' digests. */
  readonly sha256: string;
}

/** What was read. */
export interface Inputs {
  readonly inputs: readonly ReadInput[];
  /** What is in the given folders and is not an input, in order of name. */
  readonly notRead: readonly NotRead[];
  /** What makes the check unusable although there is something to report. */
  readonly faults: readonly UsageError[];
}
