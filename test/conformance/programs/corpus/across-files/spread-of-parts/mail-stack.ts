// A stack of one tenant.
import { TmesTenant, TmesEmailRecovery, TmesFilePasswordAnalysis, TmesLogRetrieval } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: { archives: boolean; keep: boolean; retrieve: boolean }) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: props.archives });
    new TmesEmailRecovery(tenant, "recovery", { enabled: props.keep });
    new TmesLogRetrieval(tenant, "retrieval", { enabled: props.retrieve });
  }
}
