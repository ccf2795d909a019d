// A stack of one tenant.
import { TmesTenant, TmesLogRetrieval } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: { withRetrieval?: boolean }) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    if (props.withRetrieval) new TmesLogRetrieval(tenant, "retrieval", { enabled: true });
  }
}
