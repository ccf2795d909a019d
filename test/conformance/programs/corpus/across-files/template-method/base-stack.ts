// The base.
import { TmesFilePasswordAnalysis, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface Switches {
  readonly passwords: boolean;
  readonly logs: boolean;
}

export class BaseStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { passwords, logs } = this.switches();
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["CH"] });
    new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: passwords });
    new TmesLogRetrieval(tenant, "logs", { enabled: logs });
  }

  protected switches(): Switches {
    return { passwords: false, logs: false };
  }
}
