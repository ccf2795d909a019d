// Holds the tenant.
import { TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";

export class Holder {
  readonly tenant: TmesTenant;

  constructor(app: App) {
    this.tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
      name: "acme",
      site: "sg",
      edition: "standard",
      dataSubjects: ["SG", "MY"],
    });
  }
}
