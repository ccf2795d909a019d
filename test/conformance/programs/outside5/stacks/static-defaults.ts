// Static defaults of a class hierarchy, read through new.target: a subclass replaces one of them.
// Shape: constructs that keep their defaults in a static member and merge the caller's properties over it.
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";

interface LinkSettings {
  readonly rewrite: boolean;
  readonly scope: "untested" | "possible-risks" | "all";
  readonly sandbox: boolean;
}

class LinkProtection extends Construct {
  static readonly defaults: LinkSettings = { rewrite: true, scope: "possible-risks", sandbox: false };

  constructor(scope: TmesTenant, id: string, props: Partial<LinkSettings> = {}) {
    super(scope, id);
    const { rewrite, scope: links, sandbox } = { ...new.target.defaults, ...props };
    new TmesSpamRule(this, "rule", {
      name: `Organization: ${id}`,
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
        timeOfClick: { enabled: rewrite, scope: links, signedMessages: false },
      },
    });
  }
}

class StrictLinkProtection extends LinkProtection {
  static override readonly defaults = { ...LinkProtection.defaults, scope: "all" as const };
}

const app = new App();
const stack = new TerraformStack(app, "links");
const tenant = new TmesTenant(stack, "tenant", {
  name: "tailspin",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["ES", "PT"],
  inventory: "partial",
});
new LinkProtection(tenant, "Staff");
new StrictLinkProtection(tenant, "Board", { sandbox: false });
app.synth();
