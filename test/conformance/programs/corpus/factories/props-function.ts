// A function makes the properties, the construct is made by the caller.
import { TmesSpamRule, TmesTenant, type TmesSpamRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function inbound(scope: "possible-risks" | "all", sandbox: boolean): TmesSpamRuleProps {
  return {
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
      virtualAnalyzer: sandbox ? { enabled: true, securityLevel: "low" } : { enabled: false },
      timeOfClick: { enabled: true, scope, signedMessages: scope === "all" },
    },
  };
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const eu = new TmesTenant(stack, "eu", { name: "acme-eu", site: "eu", edition: "advanced", dataSubjects: ["HR"] });
const us = new TmesTenant(stack, "us", { name: "acme-us", site: "us", edition: "advanced", dataSubjects: ["US"] });
new TmesSpamRule(eu, "Organization: Spam or Phish", inbound("possible-risks", false));
new TmesSpamRule(us, "Organization: Spam or Phish", inbound("all", true));
app.synth();
