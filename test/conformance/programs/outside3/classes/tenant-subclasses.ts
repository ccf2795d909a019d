// Shape: subclasses of the tenant construct that fix its claims and bring their items along.
import { TmesSpamRule, TmesTenant, type TmesTenantProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type Rest = Partial<Omit<TmesTenantProps, "name">>;

class AcademyTenant extends TmesTenant {
  constructor(scope: Construct, name: string, rest: Rest = {}) {
    super(scope, name, { site: "eu", edition: "advanced", dataSubjects: ["AT"], ...rest, name });
  }

  protectGroup(group: string, clicks: "untested" | "possible-risks" | "all", sandbox = false): TmesSpamRule {
    return new TmesSpamRule(this, `spam-${group}`, {
      direction: "inbound",
      enabled: true,
      level: "group",
      recipients: [`group:${group}`],
      spam: { enabled: true, catchRate: "moderately-high" },
      phishing: { enabled: true },
      businessEmailCompromise: { enabled: true },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: sandbox },
        timeOfClick: { enabled: true, scope: clicks, signedMessages: false },
      },
    });
  }
}

class OverseasAcademy extends AcademyTenant {
  constructor(scope: Construct, name: string) {
    super(scope, name, { site: "anz", dataSubjects: ["AU"] });
  }
}

const app = new App();
const vienna = new AcademyTenant(new TerraformStack(app, "vienna"), "academy-vienna");
vienna.protectGroup("professors", "possible-risks");
vienna.protectGroup("students", "all");

const sydney = new OverseasAcademy(new TerraformStack(app, "sydney"), "academy-sydney");
sydney.protectGroup("students", "all", true);
app.synth();
