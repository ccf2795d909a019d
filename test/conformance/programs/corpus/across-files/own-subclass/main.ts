// The organisation's own subclass of a construct, with defaults.
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Recovery } from "./recovery.js";

const app = new App();
const stack = new TerraformStack(app, "dotterel");
const tenant = new TmesTenant(stack, "tenant", { name: "dotterel", site: "eu", edition: "advanced", dataSubjects: ["PT"] });
new Recovery(tenant, "recovery", { keep: true });
app.synth();
