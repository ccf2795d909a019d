import type { TmesTenant } from "@tmes-as-code/constructs";

export interface Feature {
  readonly id: string;
  readonly appliesTo: (tenant: TmesTenant) => boolean;
  readonly declare: (tenant: TmesTenant) => void;
}
