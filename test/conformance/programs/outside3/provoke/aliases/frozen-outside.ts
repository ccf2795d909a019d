// A frozen object whose nested object is not frozen; writing to the outer one throws and is caught.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "frozen-outside",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const settings: { mode: { on: boolean }; on: boolean } = { mode: { on: false }, on: false };
Object.freeze(settings);
settings.mode.on = true;
try {
  settings.on = true;
} catch {
  // Frozen.
}
new TmesEmailRecovery(tenant, "recovery", { enabled: settings.mode.on });
new TmesLogRetrieval(tenant, "retrieval", { enabled: settings.on });
app.synth();
