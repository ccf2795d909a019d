// Shape: a loop over stages of which the environment says which are made.
// Environments: STAGES=test; STAGES=live
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const wanted = (process.env["STAGES"] ?? "").split(",");
const app = new App();
for (const stage of ["test", "live"]) {
  if (!wanted.includes(stage)) continue;
  const stack = new TerraformStack(app, stage);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `acme-${stage}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["DE"],
  });
  new TmesSyslogServer(tenant, "siem", { address: "siem.acme.example", port: 514, protocol: "tcp" });
}
app.synth();
