// An account from before 2021 has no default rules: what is not in this table is not in the console.
// Shape: table of scanners per rule, turned into props by one function
import { TmesDirectorySynchronization, TmesHighProfileUsers, TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Scanner = "spam" | "phishing" | "graymail" | "impersonation" | "social" | "links";

const scanners: Readonly<Record<string, readonly Scanner[]>> = {
  "All mail": ["spam", "phishing", "impersonation", "social"],
  Newsletters: ["spam"],
};

function switchesOf(on: readonly Scanner[]): Readonly<Record<Scanner, { enabled: boolean }>> {
  const state = (scanner: Scanner) => ({ enabled: on.includes(scanner) });
  return {
    spam: state("spam"),
    phishing: state("phishing"),
    graymail: state("graymail"),
    impersonation: state("impersonation"),
    social: state("social"),
    links: state("links"),
  };
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "older"), "tenant", {
  name: "founders-bank",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
  noticeVersion: "2018-08-02",
  inventory: "complete",
  defaultRules: "none",
});
for (const [name, on] of Object.entries(scanners)) {
  const { spam, phishing, graymail, impersonation, social, links } = switchesOf(on);
  new TmesSpamRule(tenant, name, {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam,
    phishing,
    graymail,
    businessEmailCompromise: { ...impersonation, applyTo: "detected" },
    socialEngineering: social,
    webReputation: { ...links, virtualAnalyzer: { enabled: false }, timeOfClick: { enabled: false } },
  });
}
new TmesDirectorySynchronization(tenant, "sync", { enabled: false });
new TmesHighProfileUsers(tenant, "people", { source: "directory", groups: ["group:board"], directoryCount: 9 });
app.synth();
