// The presets are plain JavaScript with a default export; TypeScript code picks and extends them.
// Shape: a company preset package without types, as with shared ESLint or Babel configurations.
import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";
import presets, { version } from "./presets.js";

const app = new App();
const stack = new TerraformStack(app, `mail-v${version}`);
const tenant = new TmesTenant(stack, "tenant", {
  name: "best-for-you",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["CZ", "SK"],
  inventory: "partial",
});

const inbound = presets.virus.recommended as TmesVirusRuleProps;
new TmesVirusRule(tenant, "Organization: Virus", inbound);
new TmesVirusRule(tenant, "Warehouse: Virus", {
  ...(presets.virus.paranoid as TmesVirusRuleProps),
  level: "group",
  recipients: ["group:warehouse"],
});
app.synth();
