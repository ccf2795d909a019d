// Production has two collectors.
import type { EnvironmentConfig } from "./types.js";

export const production: EnvironmentConfig = {
  environment: "production",
  countries: ["DK", "SE", "FI"],
  syslog: [
    { host: "siem.kestrel.example", port: 6514, encrypted: true },
    { host: "old-siem.kestrel.example", port: 514, encrypted: false },
  ],
};
