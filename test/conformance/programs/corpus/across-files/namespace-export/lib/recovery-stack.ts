// A stack of one tenant.
import { TmesTenant, TmesEmailRecovery } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export class RecoveryStack extends TerraformStack {
  constructor(scope: Construct, id: string, { name, keepDeleted }: { name: string; keepDeleted: boolean }) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: name, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    new TmesEmailRecovery(tenant, "recovery", { enabled: keepDeleted });
  }
}
