// What a feature is.
import type { TmesTenant } from "@tmes-as-code/constructs";

export type Feature = (tenant: TmesTenant) => void;
