// What a tenant is made from.
import type { TmesSite } from "@tmes-as-code/constructs";

export interface TenantSpec {
  readonly id: string;
  readonly site: TmesSite;
  readonly countries: readonly string[];
  readonly smtpPeers: readonly string[];
  readonly legacyPeers?: readonly string[];
}
