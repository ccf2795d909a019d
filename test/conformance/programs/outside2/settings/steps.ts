// Shape: a tenant is a list of steps, functions that each add something, composed with helpers.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Step = (tenant: TmesTenant) => void;

const recovery =
  (enabled: boolean): Step =>
  (tenant) => {
    new TmesEmailRecovery(tenant, "recovery", { enabled });
  };

const addIn =
  (enabled: boolean): Step =>
  (tenant) => {
    new TmesEmailReportingAddIn(tenant, "add-in", { enabled });
  };

const noLogRetrieval: Step = (tenant) => {
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: false });
};

const all =
  (...steps: Step[]): Step =>
  (tenant) =>
    steps.forEach((step) => step(tenant));

const when = (condition: boolean, step: Step): Step => (condition ? step : () => undefined);

const baseline = all(noLogRetrieval, recovery(false));

const plans: Record<string, Step> = {
  "magpie-parliament": all(baseline, addIn(false)),
  "magpie-campus": all(noLogRetrieval, recovery(true), when(true, addIn(true))),
  "magpie-clinic": all(baseline, when(false, addIn(true))),
};

const app = new App();
for (const [name, plan] of Object.entries(plans)) {
  const stack = new TerraformStack(app, name);
  plan(new TmesTenant(stack, "tenant", { name, site: "eu", edition: "standard", dataSubjects: ["AT"] }));
}
app.synth();
