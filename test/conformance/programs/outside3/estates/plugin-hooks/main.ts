// Shape: plugins sorted by `enforce`, each with a hook that transforms the settings before they are declared.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { clickProtection } from "./plugins/click-protection.ts";
import { staffCouncil } from "./plugins/staff-council.ts";
import { runPlugins } from "./plugins/run.ts";

const app = new App();
const stack = new TerraformStack(app, "spam");
const tenant = new TmesTenant(stack, "tenant", {
  name: "insurance-mutual",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["LU"],
});

const teams = { claims: [clickProtection({ all: true })], board: [staffCouncil(), clickProtection({ all: true })] };

for (const [team, plugins] of Object.entries(teams)) {
  const { click, preview } = runPlugins(plugins, { click: "possible-risks", preview: false, signed: false });
  new TmesSpamRule(tenant, team, {
    direction: "inbound",
    enabled: true,
    level: "group",
    recipients: [`group:${team}`],
    spam: { enabled: true },
    phishing: { enabled: true },
    businessEmailCompromise: { enabled: true },
    graymail: { enabled: true },
    socialEngineering: { enabled: true },
    webReputation: {
      enabled: true,
      virtualAnalyzer: { enabled: false },
      timeOfClick: { enabled: true, scope: click, signedMessages: preview },
    },
  });
}
app.synth();
