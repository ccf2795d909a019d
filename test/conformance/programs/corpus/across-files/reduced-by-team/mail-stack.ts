// A stack of one tenant.
import { TmesTenant, TmesFilePasswordAnalysis, TmesLogRetrieval } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface Props {
  readonly archives: boolean;
  readonly retrieve: boolean;
}

export class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: props.archives });
    new TmesLogRetrieval(tenant, "retrieval", { enabled: props.retrieve });
  }
}
