// Shape: rules of one kind made from a list of partial settings over a full default, with a `Required` type.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Scanners {
  spam: boolean;
  phishing: boolean;
  impersonation: boolean;
  newsletters: boolean;
  socialEngineering: boolean;
}

const everything: Required<Scanners> = {
  spam: true,
  phishing: true,
  impersonation: true,
  newsletters: true,
  socialEngineering: true,
};

const rules: Array<{ name: string; scanners: Partial<Scanners> }> = [
  { name: "Organization: Spam or Phish", scanners: { newsletters: false } },
];

const app = new App();
const stack = new TerraformStack(app, "spam");
const tenant = new TmesTenant(stack, "tenant", {
  name: "crossbill",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["NO"],
  defaultRules: "none",
  inventory: "complete",
});

for (const { name, scanners } of rules) {
  const on = { ...everything, ...scanners };
  new TmesSpamRule(tenant, name, {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: on.spam },
    phishing: { enabled: on.phishing },
    businessEmailCompromise: { enabled: on.impersonation },
    graymail: { enabled: on.newsletters },
    socialEngineering: { enabled: on.socialEngineering },
    webReputation: { enabled: false },
  });
}
app.synth();
