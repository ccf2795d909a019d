// Shape: an `enum` of application environments and a `Record` that every member has to be in.
import { TmesLogs, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { AppEnv, settingsOf } from "./app-env.js";

const app = new App();
for (const env of Object.values(AppEnv)) {
  const { site, people, practices } = settingsOf(env);
  const tenant = new TmesTenant(new TerraformStack(app, env), "tenant", {
    name: `fabrikam-${env}`,
    site,
    edition: "standard",
    dataSubjects: people,
  });
  new TmesLogs(tenant, "logs", practices.logs);
  new TmesQuarantine(tenant, "quarantine", practices.quarantine);
}
app.synth();
