// Shape: a record by region, read with `Object.entries`.
import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const regions = {
  europe: { site: "eu", people: ["FR", "BE"], groups: true },
  asia: { site: "sg", people: ["SG"], groups: false },
} as const;

const app = new App();
for (const [name, { site, people, groups }] of Object.entries(regions)) {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site, edition: "advanced", dataSubjects: people });
  new TmesDirectorySynchronization(tenant, "directory", {
    enabled: true,
    source: "entra-id",
    groups,
    validRecipients: true,
    aliases: false,
  });
}
app.synth();
