// Constructs by the keys of a configuration: both tables are in other files.
import { App, TerraformStack } from "cdktf";
import { TmesTenant } from "@tmes-as-code/constructs";
import { config } from "./config.js";
import { plugins, type Name } from "./plugins.js";

const app = new App();
for (const [name, switches] of Object.entries(config)) {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "advanced", dataSubjects: ["SE"] });
  for (const key of Object.keys(switches) as Name[]) plugins[key](tenant, switches[key]);
}
app.synth();
