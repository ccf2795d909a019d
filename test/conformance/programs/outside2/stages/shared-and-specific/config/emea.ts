// Europe approves a neighbour.
import { shared } from "./shared.js";
import type { RegionConfig } from "./types.js";

export const emea: RegionConfig = {
  tenantName: "avocet-emea",
  site: "eu",
  countries: ["DE", "FR"],
  reputation: { ...shared.reputation, approvedCountries: ["CH"] },
};
