// Shape: an "L3" construct with props interface, defaults in the constructor and public readonly fields.
import {
  TmesDmarc,
  TmesEmailContinuity,
  TmesTenant,
  type TmesSite,
  type TmesTenantProps,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

export interface MailOrganisationProps {
  readonly organisation: string;
  readonly site?: TmesSite;
  readonly domains: readonly string[];
  /** @default - no mailboxes at Trend Micro */
  readonly continuityFor?: readonly string[];
  readonly tenantProps?: Partial<Omit<TmesTenantProps, "name" | "site">>;
}

export class MailOrganisation extends Construct {
  public readonly tenant: TmesTenant;
  public readonly continuity: Record<string, TmesEmailContinuity> = {};

  constructor(scope: Construct, id: string, props: MailOrganisationProps) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "Tenant", {
      name: props.organisation,
      site: props.site ?? "eu",
      edition: "advanced",
      dataSubjects: ["DE"],
      ...props.tenantProps,
    });
    props.domains.forEach((domain) => {
      this.continuity[domain] = new TmesEmailContinuity(this.tenant, `Continuity-${domain}`, {
        name: domain,
        enabled: props.continuityFor?.includes(domain) ?? false,
      });
      new TmesDmarc(this.tenant, `Dmarc-${domain}`, { managedDomain: domain, enabled: true, dailyReports: false });
    });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
new MailOrganisation(stack, "Quiet", { organisation: "quiet", domains: ["quiet.example"] });
new MailOrganisation(stack, "Busy", {
  organisation: "busy",
  site: "us",
  domains: ["busy.example", "busy-shop.example"],
  continuityFor: ["busy-shop.example"],
  tenantProps: { dataSubjects: ["DE", "US"] },
});
app.synth();
