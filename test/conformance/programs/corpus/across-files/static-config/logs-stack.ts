// A stack of one tenant.
import { TmesTenant, TmesLogRetrieval, TmesLogs } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export class LogsStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: { retrieve: boolean; restricted: boolean }) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    new TmesLogRetrieval(tenant, "retrieval", { enabled: props.retrieve });
    new TmesLogs(tenant, "logs", { accessRestricted: props.restricted, noPerformanceMonitoring: true });
  }
}
