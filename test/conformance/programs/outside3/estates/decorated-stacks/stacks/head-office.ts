import { TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { mailStack } from "../catalogue.ts";

@mailStack("head-office")
export class HeadOffice extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: "bank-head-office",
      site: "eu",
      edition: "advanced",
      dataSubjects: ["LV"],
    });
    new TmesHighProfileUsers(tenant, "people", {
      source: "custom",
      customCount: 40,
      customEmailAddresses: true,
    });
  }
}
