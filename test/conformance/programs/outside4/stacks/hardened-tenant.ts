// A construct of the platform team with safe defaults; a product team may loosen one, and loosens a rule that is off.
// Shape: L3 construct with opinionated defaults and optional overrides
import { TmesFilePasswordAnalysis, TmesTenant, TmesVirusRule, type TmesTenantProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

interface HardenedTenantProps extends Omit<TmesTenantProps, "inventory" | "noticeVersion"> {
  /** Whether the rule for incoming attachments is in effect. @default true */
  readonly attachmentRule?: boolean;
  /** @default false */
  readonly sandbox?: boolean;
}

class HardenedTenant extends Construct {
  public readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string, props: HardenedTenantProps) {
    super(scope, id);
    const { attachmentRule = true, sandbox = false, ...tenantProps } = props;
    this.tenant = new TmesTenant(this, "Resource", {
      ...tenantProps,
      noticeVersion: "2021-09-09",
      inventory: "complete",
    });
    new TmesVirusRule(this.tenant, "Attachments", {
      direction: "inbound",
      enabled: attachmentRule,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: { enabled: sandbox, macroFiles: sandbox },
    });
    new TmesFilePasswordAnalysis(this.tenant, "Passwords", { enabled: false });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");

new HardenedTenant(stack, "Corporate", {
  name: "fabrikam-corporate",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE", "PL"],
});

// The laboratory scans at its own gateway: its rule here is prepared, and not in effect.
new HardenedTenant(stack, "Laboratory", {
  name: "fabrikam-laboratory",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
  attachmentRule: false,
  sandbox: true,
});

app.synth();
