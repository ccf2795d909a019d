// A switch over the union.
import { TmesFilePasswordAnalysis, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export type Setting = { type: "passwords"; on: boolean } | { type: "retrieval"; on: boolean };

export class MailStack extends TerraformStack {
  constructor(scope: Construct, id: string, settings: Setting[]) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["IT"] });
    for (const setting of settings) {
      switch (setting.type) {
        case "passwords":
          new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: setting.on });
          break;
        case "retrieval":
          new TmesLogRetrieval(tenant, "retrieval", { enabled: setting.on });
          break;
      }
    }
  }
}
