// The south-west.
import { TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import { register } from "../registry.js";

register((app) => {
  const tenant = new TmesTenant(new TerraformStack(app, "iberia"), "tenant", {
    name: "woodgrove-iberia",
    site: "eu",
    edition: "standard",
    dataSubjects: ["ES", "PT"],
  });
  new TmesSuspiciousObjects(tenant, "objects", {
    apexCentral: { enabled: false },
    threatIntelligence: { filesAndUrls: true, senderAddresses: false },
  });
});
