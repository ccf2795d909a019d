// A construct of level 3 with optional properties. Its defaults are those of the vendor, and the caller does not name the sandbox.
// Shape: a reusable L3 construct in one file, with a documented props interface and `props.x ?? default` in its constructor.
import { TmesSpamRule, TmesTenant, TmesVirusRule, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformOutput, TerraformStack } from "cdktf";
import { Construct } from "constructs";

interface MailProtectionProps {
  readonly organization: string;
  readonly site: TmesSite;
  /** ISO codes of the countries whose people get mail here. */
  readonly countries: readonly string[];
  /** @default true */
  readonly sandbox?: boolean;
  /** @default true */
  readonly rewriteLinks?: boolean;
}

class MailProtection extends Construct {
  readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string, props: MailProtectionProps) {
    super(scope, id);
    const sandbox = props.sandbox ?? true;
    const rewriteLinks = props.rewriteLinks ?? true;

    this.tenant = new TmesTenant(this, "tenant", {
      name: props.organization,
      site: props.site,
      edition: "advanced",
      dataSubjects: props.countries,
      inventory: "partial",
    });
    new TmesVirusRule(this.tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: sandbox, macroFiles: false },
    });
    new TmesSpamRule(this.tenant, "Organization: Spam or Phish", {
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
        virtualAnalyzer: { enabled: sandbox },
        timeOfClick: { enabled: rewriteLinks, scope: "possible-risks" },
      },
    });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const protection = new MailProtection(stack, "protection", {
  organization: "fabrikam-eu",
  site: "eu",
  countries: ["FR", "BE"],
  rewriteLinks: false,
});
new TerraformOutput(stack, "tenant-name", { value: protection.tenant.name });
app.synth();
