// Blocks nothing by the quick list.
import { shared } from "./shared.js";
import type { RegionConfig } from "./types.js";

export const amer: RegionConfig = {
  tenantName: "avocet-amer",
  site: "us",
  countries: ["US"],
  reputation: { ...shared.reputation, level: 0 },
};
