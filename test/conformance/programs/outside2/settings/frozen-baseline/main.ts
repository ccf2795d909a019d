// Shape: a shared package with a frozen baseline, which the app narrows but never widens.
import { App, TerraformStack } from "cdktf";
import { TmesLogs, TmesQuarantine, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { baseline, narrowed } from "./packages/baseline/index.js";

const app = new App();
const stack = new TerraformStack(app, "agency");
const tenant = new TmesTenant(stack, "tenant", {
  name: "treecreeper",
  site: "uk",
  edition: "cegp",
  dataSubjects: ["GB"],
});

const practices = narrowed({ senderAddresses: false });

new TmesLogs(tenant, "logs", baseline.logs);
new TmesQuarantine(tenant, "quarantine", { ...baseline.quarantine, downloadsProtected: true });
new TmesSuspiciousObjects(tenant, "objects", {
  apexCentral: { enabled: practices.apexCentral },
  threatIntelligence: { filesAndUrls: practices.filesAndUrls, senderAddresses: practices.senderAddresses },
});
app.synth();
