// The list of countries grows after the tenant was made; another one before.
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const later = ["US"];
const before = ["US"];
before.push("DE");
const app = new App();
new TmesTenant(new TerraformStack(app, "later"), "tenant", { name: "later", site: "us", edition: "standard", dataSubjects: later });
later.push("DE");
new TmesTenant(new TerraformStack(app, "before"), "tenant", { name: "before", site: "us", edition: "standard", dataSubjects: before });
app.synth();
