// Shape: the environment picks a configuration by name; what all have alike is certain.
// Environments: STAGE=dev; STAGE=prod; NONE=1
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Stage {
  readonly recovery: boolean;
  readonly retrieval: boolean;
}

const stages: Readonly<Record<string, Stage>> = {
  dev: { recovery: true, retrieval: true },
  prod: { recovery: true, retrieval: false },
};

const stage = stages[process.env["STAGE"] ?? "dev"] ?? { recovery: true, retrieval: false };
const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", { name: "acme", site: "us", edition: "standard", dataSubjects: ["DE"] });
new TmesEmailRecovery(tenant, "recovery", { enabled: true });
new TmesLogRetrieval(tenant, "retrieval", { enabled: stage.retrieval });
app.synth();
