// The tenant of an environment.
import { TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { EnvironmentConfig } from "../config/types.js";

export class TenantStack extends TerraformStack {
  public readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string, props: { config: EnvironmentConfig }) {
    super(scope, id);
    const { environment, countries } = props.config;
    this.tenant = new TmesTenant(this, "tenant", {
      name: `kestrel-${environment}`,
      site: "eu",
      edition: "standard",
      dataSubjects: countries,
    });
    new TmesEmailRecovery(this.tenant, "recovery", { enabled: false });
  }
}
