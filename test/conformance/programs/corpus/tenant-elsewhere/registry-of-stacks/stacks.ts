// Two stacks of one form.
import { TmesEmailRecovery, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface MailProps {
  readonly name: string;
  readonly dataSubjects: readonly string[];
}

export class FilesStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: MailProps) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { ...props, site: "eu", edition: "standard" });
    new TmesEmailRecovery(tenant, "recovery", { enabled: true });
  }
}

export class PeopleStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: MailProps) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { ...props, site: "us", edition: "standard" });
    new TmesProvisioning(tenant, "provisioning", { roleContact: false, switchboardNumber: false });
  }
}
