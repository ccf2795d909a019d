// Bit flags in an enum, combined with | and cleared with & ~. The combination for Europe clears one bit too few.
// Shape: permissions as flags, as in file systems, applied to features of a service.
import { App, TerraformStack } from "cdktf";
import { TmesSpamRule, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

enum Send {
  Nothing = 0,
  Features = 1 << 0,
  Files = 1 << 1,
  MacroFiles = 1 << 2,
  Links = 1 << 3,
  All = Features | Files | MacroFiles | Links,
}

const has = (mask: Send, flag: Send): boolean => (mask & flag) === flag;

const sends: Record<"us" | "eu", Send> = {
  us: Send.All & ~Send.MacroFiles,
  eu: Send.All & ~(Send.Files | Send.MacroFiles),
};

const app = new App();
const stack = new TerraformStack(app, "flags");
for (const site of ["us", "eu"] as const) {
  const mask = sends[site];
  const tenant = new TmesTenant(stack, site, {
    name: `vanarsdel-${site}`,
    site,
    edition: "advanced",
    dataSubjects: site === "us" ? ["US"] : ["SK"],
    inventory: "partial",
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: has(mask, Send.Features), feedback: false },
    virtualAnalyzer: { enabled: has(mask, Send.Files), macroFiles: has(mask, Send.MacroFiles) },
  });
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
      virtualAnalyzer: { enabled: has(mask, Send.Links) },
      timeOfClick: { enabled: false },
    },
  });
}
app.synth();
