// Shape: the stage comes from a variable with a default; features follow from its position in a list.
// Environments: STAGE=dev; STAGE=prod
import { TmesEmailReportingAddIn, TmesEndUserConsole, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const stages = ["dev", "qa", "prod"] as const;
type Stage = (typeof stages)[number];

function stageOf(text: string | undefined): Stage {
  const found = stages.find((stage) => stage === text);
  return found ?? "dev";
}

const stage = stageOf(process.env["STAGE"]);
const atLeast = (other: Stage): boolean => stages.indexOf(stage) >= stages.indexOf(other);

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "radio"), "tenant", {
  name: "radio-station",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DK"],
});
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: !atLeast("prod") });
new TmesEndUserConsole(tenant, "console", {
  localAccounts: { enabled: true, twoFactor: false },
  singleSignOn: { enabled: atLeast("qa") },
});
app.synth();
