// Shape: a settings module with exported `let` bindings and setters, used by others.
import { TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { continuity, enableContinuity, site } from "./settings.mjs";

const app = new App();
const stack = new TerraformStack(app, "mail");
const before = new TmesTenant(stack, "before", {
  name: "before",
  site,
  edition: "advanced",
  dataSubjects: ["GB"],
});
new TmesEmailContinuity(before, "continuity", { name: "before.example", enabled: continuity });
enableContinuity();
const after = new TmesTenant(stack, "after", { name: "after", site, edition: "advanced", dataSubjects: ["GB"] });
new TmesEmailContinuity(after, "continuity", { name: "after.example", enabled: continuity });
app.synth();
