// Bit operators work on 32 bits; shifts count modulo 32.
import { TmesEmailRecovery, TmesEmailReportingAddIn, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "thirty-two-bits",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesEmailRecovery(tenant, "recovery", { enabled: (2 ** 32 | 0) === 0 });
new TmesLogRetrieval(tenant, "retrieval", { enabled: 1 << 32 === 0 });
new TmesEmailReportingAddIn(tenant, "add-in", { enabled: -1 >>> 0 === -1 });
app.synth();
