/** What an app may say about its synth check. */
import type { Json, Severity } from "@tmes-as-code/policy";

/** Configures the check where there is no `tmes.config.yaml`. It cannot be switched off. */
export interface PolicyOptions {
  /** Ids of packs; by default `eu-privacy`. */
  readonly packs?: readonly string[];
  /** Severity by rule id. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Parameters by rule id. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  /** ISO date the rules see as today; by default the day of the synth. */
  readonly today?: string;
  /** `print` (the default) writes the findings to stderr; `silent` leaves them to the report file. */
  readonly report?: "print" | "silent";
}
