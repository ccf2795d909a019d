// Properties that are defined, not assigned: hidden from spread, not writable, or computed.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "defined-properties",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

const settings: { on: boolean; hidden?: boolean } = { on: false };
Object.defineProperty(settings, "hidden", { value: true, enumerable: false });
Object.defineProperty(settings, "on", { get: () => true, enumerable: true, configurable: true });
const copy: { on: boolean; hidden?: boolean } = { ...settings };
new TmesEmailRecovery(tenant, "recovery", { enabled: copy.hidden ?? false });
new TmesLogRetrieval(tenant, "retrieval", { enabled: copy.on });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: settings.hidden === true });
app.synth();
