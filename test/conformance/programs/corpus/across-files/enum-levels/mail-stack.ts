// A stack of one tenant.
import { TmesTenant, TmesLogRetrieval } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

import { Level } from "./level.js";

export class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, level: Level) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    new TmesLogRetrieval(tenant, "retrieval", { enabled: level >= Level.open });
  }
}
