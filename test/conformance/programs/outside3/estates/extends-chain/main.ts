// Shape: configurations that name the one they extend, resolved recursively as linters' configurations are.
import { TmesSuspiciousObjects, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { catalogue } from "./config/catalogue.ts";
import { resolveConfig } from "./config/resolve.ts";

const app = new App();
for (const id of ["museum", "archive"]) {
  const { learning, sandbox, senders } = resolveConfig(catalogue, id);
  const stack = new TerraformStack(app, id);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `${id}-of-glass`,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["SE"],
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: learning },
    virtualAnalyzer: { enabled: sandbox, macroFiles: sandbox },
  });
  new TmesSuspiciousObjects(tenant, "objects", {
    apexCentral: { enabled: false },
    threatIntelligence: { filesAndUrls: true, senderAddresses: senders },
  });
}
app.synth();
