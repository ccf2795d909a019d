// The platform.
import { TmesTenant } from "@tmes-as-code/constructs";
import { Construct } from "constructs";
import { Administrators, type AdministratorsProps } from "./administrators.js";
import { Automation, type AutomationProps } from "./automation.js";

export interface MailPlatformProps {
  readonly name: string;
  readonly countries: readonly string[];
  readonly users: AdministratorsProps;
  readonly automation?: AutomationProps;
}

export class MailPlatform extends Construct {
  readonly tenant: TmesTenant;
  readonly administrators: Administrators;
  readonly automation?: Automation;

  constructor(scope: Construct, id: string, props: MailPlatformProps) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "Tenant", {
      name: props.name,
      site: "eu",
      edition: "cegp",
      dataSubjects: props.countries,
    });
    this.administrators = new Administrators(this.tenant, "Administrators", props.users);
    if (props.automation) {
      this.automation = new Automation(this.tenant, "Automation", props.automation);
    }
  }
}
