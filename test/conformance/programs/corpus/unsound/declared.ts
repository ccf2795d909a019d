// Something that is only declared to exist; where it comes from is another file's business.
// Undetermined: suspicious-sender-addresses-off, email-recovery-off
import { TmesEmailRecovery, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

declare global {
  var acmeDecisions: { readonly senders: false; readonly recovery: true } | undefined;
}

Reflect.set(globalThis, "acmeDecisions", { senders: true, recovery: false });

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
const { senders, recovery } = globalThis.acmeDecisions ?? { senders: false, recovery: true };
new TmesSuspiciousObjects(tenant, "objects", {
  apexCentral: { enabled: false },
  threatIntelligence: { filesAndUrls: false, senderAddresses: senders },
});
new TmesEmailRecovery(tenant, "recovery", { enabled: recovery });
app.synth();
