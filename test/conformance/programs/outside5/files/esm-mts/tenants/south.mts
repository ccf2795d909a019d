import { TmesDirectorySynchronization, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { defineTenant } from "../registry.mts";

const siem = { address: "192.0.2.40", port: 514, protocol: "tcp" } as const;

defineTenant("south", (stack) => {
  const tenant = new TmesTenant(stack, "tenant", {
    name: "munson-south",
    site: "eu",
    edition: "standard",
    dataSubjects: ["GR"],
    inventory: "partial",
  });
  new TmesDirectorySynchronization(tenant, "directory", { enabled: false });
  new TmesSyslogServer(tenant, "siem", siem);
});
