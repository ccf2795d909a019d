// Shape: codeiqlabs style environment modules, a table checked with `satisfies` and walked by its own keys.
import { TmesDirectorySynchronization, TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { environments, type EnvironmentName } from "./environments.js";

const app = new App();
for (const name of Object.keys(environments) as EnvironmentName[]) {
  const environment = environments[name];
  const stack = new TerraformStack(app, `mail-${name}`);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `contoso-${name}`,
    site: environment.site,
    edition: "advanced",
    dataSubjects: [...environment.countries],
  });
  new TmesEmailRecovery(tenant, "recovery", { enabled: environment.recovery });
  new TmesDirectorySynchronization(tenant, "directory", environment.directory);
}
app.synth();
