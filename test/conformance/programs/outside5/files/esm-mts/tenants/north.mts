import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { defineTenant } from "../registry.mts";

defineTenant("north", (stack) => {
  const tenant = new TmesTenant(stack, "tenant", {
    name: "munson-north",
    site: "eu",
    edition: "standard",
    dataSubjects: ["NO", "SE"],
    inventory: "partial",
  });
  new TmesDirectorySynchronization(tenant, "directory", {
    enabled: true,
    validRecipients: true,
    groups: false,
    aliases: false,
  });
});
