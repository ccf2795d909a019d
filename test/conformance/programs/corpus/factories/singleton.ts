// Shape: `getOrCreate` that makes a resource once and returns it again.
import { TmesQuarantineDigest, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function tenantOf(stack: TerraformStack): TmesTenant {
  const existing = stack.node.tryFindChild("tenant");
  if (existing !== undefined && TmesTenant.isTmesTenant(existing)) return existing;
  return new TmesTenant(stack, "tenant", { name: "acme", site: "eu", edition: "standard", dataSubjects: ["EE"] });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
new TmesQuarantineDigest(tenantOf(stack), "daily", {
  enabled: true,
  recipients: "all",
  inlineActions: { enabled: true },
});
new TmesSuspiciousObjects(tenantOf(stack), "objects", {
  apexCentral: { enabled: false },
  threatIntelligence: { filesAndUrls: true, senderAddresses: true },
});
app.synth();
