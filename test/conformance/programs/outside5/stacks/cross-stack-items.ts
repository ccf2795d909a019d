// The tenant is in one stack, its rules and its logging are in stacks of other teams. All of it is harmless.
// Shape: a foundation stack that exports a construct, and dependent stacks that receive it as a property.
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import {
  TmesDomain,
  TmesEmailContinuity,
  TmesSyslogForwarding,
  TmesTenant,
  TmesVirusRule,
} from "@tmes-as-code/constructs";

class FoundationStack extends TerraformStack {
  readonly tenant: TmesTenant = new TmesTenant(this, "tenant", {
    name: "adatum",
    site: "eu",
    edition: "advanced",
    dataSubjects: ["DE", "CZ"],
    inventory: "partial",
  });

  constructor(scope: Construct) {
    super(scope, "foundation");
    const domains = { "adatum.example": true, "labs.adatum.example": false };
    for (const [domain, productive] of Object.entries(domains)) {
      new TmesDomain(this.tenant, domain, { outbound: { enabled: false }, recipientFilter: productive });
      new TmesEmailContinuity(this.tenant, `continuity-${domain}`, {
        name: domain,
        enabled: productive && domain.startsWith("labs."),
      });
    }
  }
}

class SecurityStack extends TerraformStack {
  constructor(scope: Construct, { tenant }: FoundationStack) {
    super(scope, "security");
    new TmesVirusRule(this, "Organization: Virus", {
      tenant,
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: tenant.site === "us", macroFiles: false },
    });
  }
}

class ObservabilityStack extends TerraformStack {
  constructor(
    scope: Construct,
    private readonly foundation: FoundationStack,
  ) {
    super(scope, "observability");
    const off = { forward: false } as const;
    new TmesSyslogForwarding(this, "forwarding", {
      tenant: this.foundation.tenant,
      detectionLogs: off,
      auditLogs: off,
      mailTrackingLogs: off,
      urlClickLogs: off,
    });
  }
}

const app = new App();
const foundation = new FoundationStack(app);
new SecurityStack(app, foundation);
new ObservabilityStack(app, foundation);
app.synth();
