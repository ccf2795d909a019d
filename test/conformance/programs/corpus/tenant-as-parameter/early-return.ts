// Whether a rule is made at all depends on the tenant's name.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function clicks(tenant: TmesTenant): void {
  if (tenant.name === "acme-works-council") return;
  new TmesSpamRule(tenant, "Organization: Spam or Phish", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true },
    businessEmailCompromise: { enabled: true },
    phishing: { enabled: true },
    graymail: { enabled: true },
    socialEngineering: { enabled: true },
    webReputation: {
      enabled: true,
      virtualAnalyzer: { enabled: false },
      timeOfClick: { enabled: true, scope: "untested", signedMessages: false },
    },
  });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const name of ["acme", "acme-works-council"]) {
  clicks(new TmesTenant(stack, name, { name, site: "eu", edition: "advanced", dataSubjects: ["DE"] }));
}
app.synth();
