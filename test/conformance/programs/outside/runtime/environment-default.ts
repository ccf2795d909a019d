// Shape: `process.env.ENVIRONMENT_SUFFIX || "dev"` names the stack; the settings do not depend on it (rlhf-synth-fixer).
// Environments: ; ENVIRONMENT_SUFFIX=prod
import { TmesFilePasswordAnalysis, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const suffix = process.env["ENVIRONMENT_SUFFIX"] || "dev";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, `TapStack${suffix}`), "tenant", {
  name: "tap",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["IT"],
});
new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: true, holdMessages: true });
app.synth();
