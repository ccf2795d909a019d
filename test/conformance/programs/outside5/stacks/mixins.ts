// Mixins add pages of the console to a tenant construct; one of them keeps deleted mail.
// Shape: TypeScript mixins on a Construct, as teams do to avoid deep inheritance.
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { TmesEmailContinuity, TmesEmailRecovery, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

// TypeScript requires a constructor with any[] for mixins.
type MailClass = new (...args: any[]) => Mail;

class Mail extends Construct {
  readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: `fabrikam-${id}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["IT"],
      inventory: "partial",
    });
  }
}

const WithAntivirus = <Base extends MailClass>(base: Base) =>
  class extends base {
    antivirus() {
      new TmesVirusRule(this.tenant, "Organization: Virus", {
        direction: "inbound",
        enabled: true,
        level: "organization",
        predictiveMachineLearning: { enabled: true, feedback: false },
        virtualAnalyzer: { enabled: false },
      });
      return this;
    }
  };

const WithResilience = <Base extends MailClass>(base: Base) =>
  class extends base {
    resilience(domains: readonly string[]) {
      new TmesEmailRecovery(this.tenant, "email-recovery", { enabled: domains.length > 0 });
      for (const domain of domains) {
        new TmesEmailContinuity(this.tenant, domain, { enabled: true, sending: domain.startsWith("sales.") });
      }
      return this;
    }
  };

class ItalianMail extends WithResilience(WithAntivirus(Mail)) {}

const app = new App();
const stack = new TerraformStack(app, "mail");
new ItalianMail(stack, "italy").antivirus().resilience(["fabrikam.example", "sales.fabrikam.example"]);
app.synth();
