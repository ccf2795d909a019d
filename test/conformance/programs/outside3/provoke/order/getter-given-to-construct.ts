// A getter that changes its answer is passed to the construct itself.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "getter-given-to-construct",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

let reads = 0;
const unstable = {
  get enabled(): boolean {
    return (reads += 1) > 1;
  },
};
new TmesEmailRecovery(tenant, "recovery", unstable);
new TmesLogRetrieval(tenant, "retrieval", unstable);
app.synth();
