// `fill` puts one object into every place of an array.
import { TmesEmailRecovery, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "filled-array",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const shared = new Array(3).fill({ enabled: false }) as { enabled: boolean }[];
const own = Array.from({ length: 3 }, () => ({ enabled: false }));
for (const list of [shared, own]) {
  const [first] = list;
  if (first) first.enabled = true;
}
new TmesEmailRecovery(tenant, "recovery", { enabled: shared[2]?.enabled ?? false });
new TmesLogRetrieval(tenant, "retrieval", { enabled: own[2]?.enabled ?? false });
app.synth();
