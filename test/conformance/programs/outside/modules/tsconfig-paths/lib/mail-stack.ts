// The stack of a stage.
import { TmesApiAccess, TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { StageConfig } from "@lib/config";

export class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, config: StageConfig) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: `tarpon-${config.stage}`,
      site: config.site,
      edition: "standard",
      dataSubjects: config.countries,
    });
    new TmesLogonAccessControl(tenant, "logon", {
      apiAccess: config.apiAccess,
      endUserConsole: "allow-and-log",
      approvedAddresses: config.officeNetworks,
    });
    new TmesApiAccess(tenant, "keys", { keyCount: 1, retiredKeysDeleted: true });
  }
}
