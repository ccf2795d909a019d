// Practices of people, attested in code: two are kept, two are not.
import { TmesLogs, TmesProfile, TmesProvisioning, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "attested");
const acme = new TmesTenant(stack, "acme", {
  name: "acme",
  site: "uk",
  edition: "standard",
  dataSubjects: ["GB"],
});

new TmesProfile(acme, "profile", { mobileNumbersLeftOut: false, roleAddressesOnly: true });
new TmesProvisioning(acme, "provisioning", { roleContact: true, switchboardNumber: false });
new TmesLogs(acme, "logs", { accessRestricted: true, noPerformanceMonitoring: true });
new TmesQuarantine(acme, "quarantine", { accessRestricted: true, downloadsProtected: true });

app.synth();
