// Development.
import type { StageConfig } from "@lib/config";

export const config: StageConfig = {
  stage: "dev",
  site: "eu",
  countries: ["PL"],
  apiAccess: "allow-and-log",
  officeNetworks: ["198.51.100.0/24"],
};
