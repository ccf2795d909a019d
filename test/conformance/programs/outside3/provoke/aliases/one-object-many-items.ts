// One object is changed and declared again and again; each item has what it was then.
import { TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "one-object-many-items",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const settings = { enabled: false, name: "" };
for (const name of ["first", "second", "third"]) {
  settings.name = name;
  settings.enabled = name === "second";
  new TmesScheduledReport(tenant, name, settings);
}
app.synth();
