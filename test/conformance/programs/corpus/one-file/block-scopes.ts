// The same name in two blocks: each means its own tenant.
import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const enabled = true;
{
  const tenant = new TmesTenant(new TerraformStack(app, "germany"), "tenant", {
    name: "acme-germany",
    site: "eu",
    edition: "advanced",
    dataSubjects: ["DE"],
  });
  new TmesDirectorySynchronization(tenant, "directory", {
    enabled,
    source: "entra-id",
    groups: true,
    validRecipients: true,
    aliases: false,
  });
}
{
  const tenant = new TmesTenant(new TerraformStack(app, "kingdom"), "tenant", {
    name: "acme-kingdom",
    site: "uk",
    edition: "advanced",
    dataSubjects: ["GB"],
  });
  const enabled = false;
  new TmesDirectorySynchronization(tenant, "directory", { enabled });
}
app.synth();
