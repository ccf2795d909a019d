// East and west.
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

export const app = new App();
const stack = new TerraformStack(app, "mail");

export const tenants = {
  east: new TmesTenant(stack, "east", { name: "acme-east", site: "us", edition: "standard", dataSubjects: ["US", "RO"] }),
  west: new TmesTenant(stack, "west", { name: "acme-west", site: "us", edition: "standard", dataSubjects: ["US"] }),
};
