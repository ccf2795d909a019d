// The stack that holds the tenant.
import { TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export class TenantStack extends TerraformStack {
  public readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: "acme",
      site: "eu",
      edition: "advanced",
      dataSubjects: ["SK"],
      noticeVersion: "2025-12-09",
    });
  }
}
