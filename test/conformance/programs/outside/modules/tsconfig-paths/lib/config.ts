// What every stage says.
import type { TmesSite } from "@tmes-as-code/constructs";

export interface StageConfig {
  readonly stage: string;
  readonly site: TmesSite;
  readonly countries: readonly string[];
  readonly apiAccess: "bypass" | "allow-and-log" | "block-and-log";
  readonly officeNetworks: readonly string[];
}
