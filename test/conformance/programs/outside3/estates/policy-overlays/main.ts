// Shape: a base policy and overlays by country and by sector, merged in a stated order. Nothing breaks a rule.
import { TmesDirectorySynchronization, TmesLogs, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { overlay } from "./overlays/merge.ts";
import { base, byCountry, bySector } from "./overlays/policies.ts";

const app = new App();
for (const [name, country, sector] of [
  ["ward", "DE", "health"],
  ["depot", "US", "retail"],
] as const) {
  const policy = overlay(base, bySector[sector], byCountry[country]);
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `cross-${name}`,
    site: country === "US" ? "us" : "eu",
    edition: "standard",
    dataSubjects: [country],
  });
  new TmesDirectorySynchronization(tenant, "directory", { enabled: true, validRecipients: true, ...policy.directory });
  new TmesLogs(tenant, "logs", policy.logs);
}
app.synth();
