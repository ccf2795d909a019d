import { TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export class TenantStack extends TerraformStack {
  public readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string, props: { readonly stage: string }) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: `vineyard-${props.stage}`,
      site: "eu",
      edition: "standard",
      dataSubjects: ["PT", "ES"],
    });
  }
}
