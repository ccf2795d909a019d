// The tenant.
import { TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";

export const createTenant = (app: App) =>
  new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
    name: "proseware",
    site: "eu",
    edition: "standard",
    dataSubjects: ["SE", "FI"],
  });
