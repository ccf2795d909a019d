// Production in Europe.
import type { StageConfig } from "@lib/config";

export const config: StageConfig = {
  stage: "prod-eu-1",
  site: "eu",
  countries: ["PL", "LT"],
  apiAccess: "block-and-log",
  officeNetworks: ["198.51.100.0/24", "203.0.113.0/24"],
};
