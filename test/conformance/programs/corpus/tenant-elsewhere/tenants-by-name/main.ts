// A record of tenants in another module, picked by key.
import { TmesEmailContinuity, TmesSuspiciousObjects } from "@tmes-as-code/constructs";
import { app, tenants } from "./tenants.js";

new TmesSuspiciousObjects(tenants.east, "objects", {
  apexCentral: { enabled: false },
  threatIntelligence: { filesAndUrls: false, senderAddresses: true },
});
new TmesSuspiciousObjects(tenants["west"], "objects", {
  apexCentral: { enabled: false },
  threatIntelligence: { filesAndUrls: false, senderAddresses: false },
});
new TmesEmailContinuity(tenants.east, "continuity", { name: "acme.example", enabled: true, sending: true });
app.synth();
