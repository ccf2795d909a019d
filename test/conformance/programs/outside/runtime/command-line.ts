// Shape: `parseArgs` of `node:util` over `process.argv`, with defaults that the pipeline does not change.
import { parseArgs } from "node:util";
import { TmesApiAccess, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const { values } = parseArgs({
  args: [],
  options: {
    tenant: { type: "string", default: "argued" },
    "keep-keys": { type: "boolean", default: false },
  },
});

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: values.tenant,
  site: "eu",
  edition: "standard",
  dataSubjects: ["IE"],
});
new TmesApiAccess(tenant, "api", { keyCount: 1, retiredKeysDeleted: !values["keep-keys"] });
new TmesQuarantine(tenant, "quarantine", { accessRestricted: true, downloadsProtected: true });
app.synth();
