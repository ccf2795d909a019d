// Tenants come from a JSON file that is imported as a module. One entry of it asks for continuity.
// Shape: an app that keeps its environments in a JSON file beside the code.
import { App, TerraformStack } from "cdktf";
import { TmesEmailContinuity, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import environments from "./environments.json" with { type: "json" };

const app = new App();

for (const { id, site, countries, domains } of environments.tenants) {
  const stack = new TerraformStack(app, id);
  const tenant = new TmesTenant(stack, "tenant", {
    name: id,
    site: site as TmesSite,
    edition: "advanced",
    dataSubjects: countries,
    inventory: "partial",
  });
  for (const domain of domains) {
    new TmesEmailContinuity(tenant, domain.name, {
      enabled: "continuity" in domain ? domain.continuity : environments.defaults.continuity,
      sending: environments.defaults.sending,
    });
  }
}

app.synth();
