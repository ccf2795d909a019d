// Shape: `structuredClone` of a template, then single changes to the copy.
import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const template = {
  enabled: true,
  source: "active-directory",
  groups: false,
  validRecipients: true,
  aliases: false,
};

const withAliases = structuredClone(template);
withAliases.aliases = true;

const app = new App();
const stack = new TerraformStack(app, "mail");
const first = new TmesTenant(stack, "first", { name: "first", site: "eu", edition: "standard", dataSubjects: ["DK"] });
const second = new TmesTenant(stack, "second", { name: "second", site: "eu", edition: "standard", dataSubjects: ["DK"] });
new TmesDirectorySynchronization(first, "directory", template);
new TmesDirectorySynchronization(second, "directory", withAliases);
app.synth();
