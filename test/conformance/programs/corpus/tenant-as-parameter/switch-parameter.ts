// A second parameter decides, and the two callers differ.
import { TmesDirectorySynchronization, TmesEmailReportingAddIn, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function people(tenant: TmesTenant, withGroups: boolean): void {
  new TmesDirectorySynchronization(tenant, "directory", {
    enabled: true,
    source: "entra-id",
    groups: withGroups,
    validRecipients: true,
    aliases: !withGroups,
  });
  new TmesEmailReportingAddIn(tenant, "add-in", { enabled: withGroups });
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const europe = new TmesTenant(stack, "europe", {
  name: "acme-europe",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["IT"],
});
const india = new TmesTenant(stack, "india", { name: "acme-india", site: "in", edition: "advanced", dataSubjects: ["IN"] });
people(europe, true);
people(india, false);
app.synth();
