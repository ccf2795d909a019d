// A region's configuration.
import type { TmesSite } from "@tmes-as-code/constructs";

export type Region = "emea" | "apac" | "amer";

export interface RegionConfig {
  tenantName: string;
  site: TmesSite;
  countries: string[];
  reputation: { level: number; approvedCountries: string[]; approvedNetworks: string[] };
}
