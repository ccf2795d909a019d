// The north.
import { TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import { register } from "../registry.js";

register((app) => {
  const tenant = new TmesTenant(new TerraformStack(app, "nordics"), "tenant", {
    name: "woodgrove-nordics",
    site: "eu",
    edition: "standard",
    dataSubjects: ["DK", "SE"],
  });
  new TmesSuspiciousObjects(tenant, "objects", {
    apexCentral: { enabled: false },
    threatIntelligence: { filesAndUrls: true, senderAddresses: true },
  });
});
