// Nothing special.
import { shared } from "./shared.js";
import type { RegionConfig } from "./types.js";

export const apac: RegionConfig = {
  ...shared,
  tenantName: "avocet-apac",
  site: "sg",
  countries: ["SG"],
};
