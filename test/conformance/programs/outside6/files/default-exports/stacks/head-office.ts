// The head office: nothing leaves.
import { TmesTenant, TmesVisionOneLogIntegration } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export default class HeadOffice extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["FR"],
      inventory: "complete",
    });
    new TmesVisionOneLogIntegration(tenant, "vision-one", { mailTrackingLogs: false, auditLogs: false });
  }
}
