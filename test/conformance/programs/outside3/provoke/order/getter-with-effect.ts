// A getter counts; each read gives another value.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "getter-with-effect",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let reads = 0;
const settings = {
  get on(): boolean {
    reads += 1;
    return reads % 2 === 0;
  },
};
const first = settings.on;
const { on: second } = settings;
const { on: third } = { ...settings };
new TmesEmailRecovery(tenant, "recovery", { enabled: first });
new TmesLogRetrieval(tenant, "retrieval", { enabled: second });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: third });
app.synth();
