// Shape: curried helpers: direction, then scope, then what differs.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const inboundRule =
  (feedback: boolean) =>
  (sandbox: boolean) =>
  (tenant: TmesTenant) =>
  (name: string): TmesVirusRule =>
    new TmesVirusRule(tenant, name, {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback },
      virtualAnalyzer: { enabled: sandbox, macroFiles: false },
    });

const silent = inboundRule(false);
const closed = silent(false);
const open = silent(true);

const app = new App();
const stack = new TerraformStack(app, "mail");
const clinic = new TmesTenant(stack, "clinic", {
  name: "clinic",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});
const lab = new TmesTenant(stack, "lab", { name: "lab", site: "eu", edition: "advanced", dataSubjects: ["DE"] });
closed(clinic)("Organization: Virus");
open(lab)("Organization: Virus");
app.synth();
