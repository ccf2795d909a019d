// Shape: a barrel with `export * as`, tables looked up with computed keys, nothing wrong with the settings.
import { App, TerraformStack } from "cdktf";
import { TmesEmailContinuity, TmesEndUserConsole, TmesTenant } from "@tmes-as-code/constructs";
import { logon, sites } from "./tables/index.mjs";

const countries = { GB: "britain", SG: "singapore" };

const app = new App();
for (const [country, key] of Object.entries(countries)) {
  const stack = new TerraformStack(app, key);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `snipe-${key}`,
    site: sites[key],
    edition: "advanced",
    dataSubjects: [country],
  });
  new TmesEndUserConsole(tenant, "console", {
    localAccounts: logon.localAccounts,
    singleSignOn: logon[`${key}SignOn`] ?? logon.defaultSignOn,
  });
  new TmesEmailContinuity(tenant, `${key}.snipe.example`, { enabled: false });
}
app.synth();
