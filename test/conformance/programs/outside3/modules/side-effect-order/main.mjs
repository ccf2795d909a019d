// Shape: modules with side effects: one registers defaults, a later one overrides, the entry point reads the registry.
import "./register-defaults.mjs";
import "./register-overrides.mjs";
import { TmesLogRetrieval, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { read } from "./registry.mjs";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "clocks"), "tenant", {
  name: "clock-tower",
  site: "eu",
  edition: "standard",
  dataSubjects: ["CZ"],
});
new TmesLogRetrieval(tenant, "retrieval", { enabled: read("retrieval") });
new TmesQuarantine(tenant, "quarantine", {
  accessRestricted: read("restricted"),
  downloadsProtected: read("protected"),
});
app.synth();
