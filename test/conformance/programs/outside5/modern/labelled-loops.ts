// Nested loops with labels: `continue tenants` skips a tenant with an objection, `break` ends the list of features.
// Shape: a migration script that became the program, with loops over tenants and features.
import { App, TerraformStack } from "cdktf";
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

const features = ["virus", "recovery", "end-of-pilot", "log-retrieval"] as const;
const objections: Record<string, string[]> = { clinic: ["recovery"], school: ["virus"], depot: [] };

const app = new App();
const stack = new TerraformStack(app, "migration");

tenants: for (const [name, objected] of Object.entries(objections)) {
  if (objected.includes("virus")) continue tenants;
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["DE"],
    inventory: "partial",
  });
  for (const feature of features) {
    if (objected.includes(feature)) continue tenants;
    switch (feature) {
      case "virus":
        new TmesVirusRule(tenant, "Organization: Virus", {
          direction: "inbound",
          enabled: true,
          level: "organization",
          predictiveMachineLearning: { enabled: true, feedback: objected.length === 0 },
          virtualAnalyzer: { enabled: false },
        });
        break;
      case "recovery":
        new TmesEmailRecovery(tenant, "recovery", { enabled: true });
        break;
      case "end-of-pilot":
        continue tenants;
      default:
        new TmesLogRetrieval(tenant, "log-retrieval", { enabled: true });
    }
  }
}
app.synth();
