// Names and limits are constants of a shared module, in ES modules with the ending .mts.
// Shape: constants.ts and naming helpers imported everywhere
import { TmesHighProfileUsers, TmesMessageSize, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import * as constants from "./constants.mts";
import { stackName, tenantName } from "./names.mts";

const app = new App();
for (const site of constants.SITES) {
  const stack = new TerraformStack(app, stackName(site, "limits"));
  const tenant = new TmesTenant(stack, "tenant", {
    name: tenantName(site),
    site,
    edition: site === "uk" ? "standard" : "advanced",
    dataSubjects: constants.PEOPLE[site],
    inventory: "complete",
  });
  new TmesMessageSize(tenant, "size", { maximumMegabytes: Math.floor(constants.LIMITS.message) });
  new TmesHighProfileUsers(tenant, "people", {
    source: "directory",
    groups: ["group:directors"],
    directoryCount: constants.LIMITS.people,
  });
}
app.synth();
