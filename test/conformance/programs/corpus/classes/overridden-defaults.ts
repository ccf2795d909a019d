// Shape: a class hierarchy whose subclasses override a protected method that gives the defaults.
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class ClickStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["IT"] });
    new TmesSpamRule(tenant, "Organization: Spam or Phish", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      spam: { enabled: true },
      businessEmailCompromise: { enabled: true },
      phishing: { enabled: true },
      graymail: { enabled: this.graymail() },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: false },
        timeOfClick: this.timeOfClick(),
      },
    });
  }

  protected graymail(): boolean {
    return true;
  }

  protected timeOfClick(): { readonly enabled: false } | { readonly enabled: true; readonly scope: "all" } {
    return { enabled: false };
  }
}

class CuriousStack extends ClickStack {
  protected override timeOfClick() {
    return { enabled: true, scope: "all" } as const;
  }

  protected override graymail(): boolean {
    return !super.graymail();
  }
}

const app = new App();
new ClickStack(app, "acme");
new CuriousStack(app, "acme-curious");
app.synth();
