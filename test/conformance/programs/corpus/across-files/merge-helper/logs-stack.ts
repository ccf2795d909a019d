// A stack of one tenant.
import { TmesTenant, TmesLogRetrieval, TmesLogs } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

import type { Config } from "./base.js";

export class LogsStack extends TerraformStack {
  constructor(scope: Construct, id: string, { logs }: Config) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    new TmesLogRetrieval(tenant, "retrieval", { enabled: logs.retrieve });
    new TmesLogs(tenant, "logs", { accessRestricted: logs.restricted, noPerformanceMonitoring: true });
  }
}
