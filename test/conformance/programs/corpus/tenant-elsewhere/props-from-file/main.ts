// Shape: the properties of stacks in a config module.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { tenantProps, virusRule } from "./config.js";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", tenantProps);
new TmesVirusRule(tenant, "Organization: Virus", virusRule);
app.synth();
