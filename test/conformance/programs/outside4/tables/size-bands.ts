// Scan rules are numbered by a counting loop over bands of sizes; the last band is open.
// Shape: counting for loop over adjacent pairs with computed bounds
import { TmesContentRule, TmesTenant, type TmesContentCriteria } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const bounds = [1, 10, 25];
const handling = ["do-not-intercept", "quarantine", "delete"] as const;

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "bands"), "tenant", {
  name: "bands-and-co",
  site: "eu",
  edition: "standard",
  dataSubjects: ["HU"],
  inventory: "complete",
});

for (let index = bounds.length - 1, order = 1; index >= 0; index--, order++) {
  const amount = bounds[index];
  const intercept = handling[index];
  if (amount === undefined || intercept === undefined) break;
  const criteria: TmesContentCriteria = {
    match: "any",
    messageSize: { enabled: true, operator: ">", amount, unit: "MB" },
    recipientNumber: { enabled: index === 2, operator: ">", amount: 100 },
  };
  new TmesContentRule(tenant, `Above ${String(amount)} MB`, {
    direction: "inbound",
    enabled: true,
    level: "organization",
    order,
    criteria,
    actions: { intercept },
    exceptions: [],
  });
}
app.synth();
