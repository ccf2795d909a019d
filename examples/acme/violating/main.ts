// The European tenant after a hasty pull request: what Acme's privacy officer decided against. The synth fails, and so
// does every later check.
import { join } from "node:path";
import {
  TmesDirectorySynchronization,
  TmesSpamRule,
  TmesSyslogServer,
  TmesTenant,
  TmesVirusRule,
} from "@tmes-as-code/constructs";
import { App, LocalBackend, TerraformStack } from "cdktf";

const app = new App({ outdir: join(import.meta.dirname, "cdktf.out") });
const stack = new TerraformStack(app, "europe");
// Mail of people in Germany and France, on servers in the United States.
const tenant = new TmesTenant(stack, "tenant", {
  name: "acme-europe",
  site: "us",
  edition: "advanced",
  dataSubjects: ["DE", "FR"],
  noticeVersion: "2021-09-09",
  inventory: "partial",
});

new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: true },
  virtualAnalyzer: { enabled: true, macroFiles: true },
});

// A shared block of settings: the finding still points at the rule that uses it.
const scanners = { spam: { enabled: true }, phishing: { enabled: true }, graymail: { enabled: false } };
new TmesSpamRule(tenant, "Organization: Spam or Phish", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  ...scanners,
  businessEmailCompromise: { enabled: false },
  socialEngineering: { enabled: true },
  webReputation: {
    enabled: true,
    virtualAnalyzer: { enabled: true },
    timeOfClick: { enabled: true, scope: "all", signedMessages: true },
  },
});

new TmesSyslogServer(tenant, "siem", { address: "siem.acme.example", port: 514, protocol: "tcp" });

new TmesDirectorySynchronization(tenant, "directory-synchronization", {
  enabled: true,
  validRecipients: true,
  groups: true,
  aliases: true,
});

new LocalBackend(stack, { path: "../../../terraform.europe.tfstate" });
app.synth();
