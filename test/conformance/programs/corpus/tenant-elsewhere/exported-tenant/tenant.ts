// The app, its stack and its tenant.
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

export const app = new App();
const stack = new TerraformStack(app, "mail");
export const tenant = new TmesTenant(stack, "tenant", {
  name: "acme",
  site: "us",
  edition: "standard",
  dataSubjects: ["FR"],
});
