// Shape: one long constructor with nested property objects, as generated providers invite to.
import { TmesEndUserQuarantine, TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "acme",
  site: "uk",
  edition: "advanced",
  dataSubjects: ["GB", "IE"],
});
new TmesEndUserQuarantine(tenant, "quarantine", {
  permissions: {
    spam: { view: true, takeAction: false },
    graymail: { view: false, takeAction: false },
    malware: { view: true, takeAction: true },
    ransomware: { view: true, takeAction: false },
  },
});
new TmesLogonAccessControl(tenant, "logon", {
  apiAccess: "allow-and-log",
  endUserConsole: "block-and-log",
  approvedAddresses: ["192.0.2.0/24", "0.0.0.0/0"],
});
app.synth();
