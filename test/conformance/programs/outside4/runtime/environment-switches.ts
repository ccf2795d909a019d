// Switches of the pipeline are environment variables: truthy words turn on, everything else is off.
// Shape: process.env booleans with a default and a per-run choice
// Environments: LOCAL_LOGON=0; LOCAL_LOGON=1 TWO_FACTOR=0
import { TmesEndUserConsole, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function flag(name: string, fallback: boolean): boolean {
  const text = process.env[name]?.trim().toLowerCase();
  if (text === undefined || text === "") return fallback;
  return ["1", "true", "yes"].includes(text);
}

const app = new App();
const stack = new TerraformStack(app, "console");
const tenant = new TmesTenant(stack, "tenant", {
  name: process.env["TENANT_NAME"] ?? "woodgrove",
  site: "eu",
  edition: "standard",
  dataSubjects: ["IT"],
  inventory: flag("CI_PARTIAL", false) ? "partial" : "complete",
});
new TmesEndUserConsole(tenant, "console", {
  localAccounts: {
    enabled: flag("LOCAL_LOGON", false),
    twoFactor: flag("TWO_FACTOR", true),
    managedAccounts: "manual",
  },
  singleSignOn: { enabled: true },
});
new TmesProvisioning(tenant, "contacts", { roleContact: false, switchboardNumber: true });
app.synth();
