// Switches are read from the environment by a parser that knows "false", "0" and "no". Set or not, the values leave all pages off.
// Shape: `env.flag("NAME", fallback)` helpers, as twelve-factor services have them.
// Environments: MAIL_RECOVERY=false MAIL_CLICKS=0; MAIL_RECOVERY=no; MAIL_CLICKS=
import { TmesEmailRecovery, TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const yes = ["true", "1", "yes", "on"];
const no = ["false", "0", "no", "off", ""];

function flag(name: string, fallback: boolean): boolean {
  const text = process.env[name]?.trim().toLowerCase();
  if (text === undefined) return fallback;
  if (yes.includes(text)) return true;
  if (no.includes(text)) return false;
  throw new Error(`${name} must be one of ${[...yes, ...no.filter(Boolean)].join(", ")}.`);
}

const app = new App();
const stack = new TerraformStack(app, "ferry");
const tenant = new TmesTenant(stack, "tenant", {
  name: "ferry-line",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DK", "SE"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
});
new TmesEmailRecovery(tenant, "email-recovery", { enabled: flag("MAIL_RECOVERY", false) });

const clicks = flag("MAIL_CLICKS", false);
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
    timeOfClick: { enabled: clicks, scope: "all", signedMessages: clicks },
  },
});
app.synth();
