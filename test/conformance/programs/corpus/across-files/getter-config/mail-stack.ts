// A stack of one tenant.
import { TmesTenant, TmesFilePasswordAnalysis } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

import type { StageSettings } from "./stage-settings.js";

export class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, settings: StageSettings) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: settings.opensArchives });
  }
}
