// The settings object changes after the constructs were made. They copied it, so the change comes too late to have an effect.
// Shape: a long script that reuses one options variable for several tenants and "resets" it at the end.
import { TmesEmailRecovery, TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const options = {
  recovery: { enabled: false },
  links: { enabled: false, scope: "possible-risks" as "possible-risks" | "all" },
  scanners: { enabled: true },
};

const app = new App();
const stack = new TerraformStack(app, "notary");
const tenant = new TmesTenant(stack, "tenant", {
  name: "notary",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["AT"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
});
const recovery = new TmesEmailRecovery(tenant, "email-recovery", options.recovery);
new TmesSpamRule(tenant, "Organization: Spam or Phish", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  spam: options.scanners,
  businessEmailCompromise: options.scanners,
  phishing: options.scanners,
  graymail: options.scanners,
  socialEngineering: options.scanners,
  webReputation: { enabled: true, virtualAnalyzer: { enabled: false }, timeOfClick: options.links },
});

// Back to what the vendor delivers, for the documentation below.
options.recovery.enabled = true;
options.links.enabled = true;
options.links.scope = "all";
Object.assign(options.scanners, { enabled: false });

if (recovery.settings["enabled"] === options.recovery.enabled) {
  throw new Error("Recovery should differ from the delivered state.");
}
app.synth();
