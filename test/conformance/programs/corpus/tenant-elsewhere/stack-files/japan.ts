// The stack of the Japanese tenant.
import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { declareBaseline } from "./baseline.js";

export class JapanStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: "acme-japan",
      site: "jp",
      edition: "advanced",
      dataSubjects: ["JP"],
    });
    declareBaseline(tenant);
    new TmesDirectorySynchronization(tenant, "directory", {
      enabled: true,
      source: "active-directory",
      groups: true,
      validRecipients: true,
      aliases: true,
    });
  }
}
