// Array.prototype.sort sorts in place, so a helper that only wants the smallest site reorders the shared list.
// Shape: a list of fallbacks in order of preference that several helpers read.
import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesSpamRule, type TmesSite } from "@tmes-as-code/constructs";

const scopes: ("untested" | "possible-risks" | "all")[] = ["possible-risks", "untested", "all"];
const sites: TmesSite[] = ["eu", "uk"];

/** For the log output: the options in alphabetical order. */
const describe = (options: string[]): string => options.sort().join(", ");

const app = new App();
const stack = new TerraformStack(app, "mail");
console.error(`Sites: ${describe([...sites])}. Scopes: ${describe(scopes)}.`);

const [site = "eu"] = sites;
const [scope = "possible-risks"] = scopes;
const tenant = new TmesTenant(stack, "tenant", {
  name: "trap-shared-array",
  site,
  edition: "advanced",
  dataSubjects: ["FR"],
  inventory: "partial",
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
    virtualAnalyzer: { enabled: false },
    timeOfClick: { enabled: true, scope },
  },
});
app.synth();
