// Shape: a construct that validates its props and refuses or corrects what the company does not allow.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

interface LinkProtectionProps {
  readonly europe: boolean;
  readonly rewrite: boolean;
  readonly submit: boolean;
}

class LinkProtection extends Construct {
  constructor(scope: Construct, id: string, props: LinkProtectionProps) {
    super(scope, id);
    const { rewrite, submit } = this.validated(props);
    new TmesSpamRule(this, "Rule", {
      name: "Links",
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true },
      phishing: { enabled: true },
      businessEmailCompromise: { enabled: true },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: submit },
        timeOfClick: { enabled: rewrite, scope: "possible-risks" },
      },
    });
  }

  private validated(props: LinkProtectionProps): LinkProtectionProps {
    if (!props.europe) {
      throw new Error(`${this.node.path}: only tenants in Europe have this construct.`);
    }
    if (props.submit && !props.rewrite) {
      throw new Error(`${this.node.path}: URLs are submitted only where links are rewritten.`);
    }
    // The works council did not agree to either.
    return { ...props, rewrite: false, submit: false };
  }
}

const app = new App();
const stack = new TerraformStack(app, "links");
const tenant = new TmesTenant(stack, "tenant", {
  name: "pochard-media",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
new LinkProtection(tenant, "Links", { europe: true, rewrite: true, submit: true });
app.synth();
