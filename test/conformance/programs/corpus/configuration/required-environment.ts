// Shape: a helper that throws when a variable is not set; the name of the tenant comes from it.
// Environments: TENANT=acme; TENANT=acme-two
import { TmesEmailRecovery, TmesSyslogForwarding, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`Set ${name}.`);
  return value;
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: required("TENANT"),
  site: "us",
  edition: "standard",
  dataSubjects: ["IT"],
});
new TmesEmailRecovery(tenant, "recovery", { enabled: true });
new TmesSyslogForwarding(tenant, "forwarding", {
  detectionLogs: { forward: false },
  auditLogs: { forward: false },
  mailTrackingLogs: { forward: false },
  urlClickLogs: { forward: true, profile: "siem" },
});
app.synth();
