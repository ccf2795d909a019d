// Staging sends its logs in clear text to a collector in the lab.
import type { EnvironmentConfig } from "./types.js";

export const staging: EnvironmentConfig = {
  environment: "staging",
  countries: ["DK"],
  syslog: [{ host: "collector.lab.kestrel.example", port: 514, encrypted: false }],
};
