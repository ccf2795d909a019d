// Only those that want it, by `filter`; their names by `map`.
import { TmesEmailReportingAddIn, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const units = [
  { name: "bank", addIn: false, digest: true },
  { name: "insurance", addIn: true, digest: true },
  { name: "travel", addIn: true, digest: false },
];

const app = new App();
const stack = new TerraformStack(app, "mail");
const made = new Map<string, TmesTenant>();
for (const { name } of units) {
  made.set(name, new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["IE"] }));
}
units
  .filter(({ addIn }) => addIn)
  .forEach(({ name }) => {
    const tenant = made.get(name);
    if (tenant !== undefined) new TmesEmailReportingAddIn(tenant, "add-in", { enabled: true });
  });
units
  .filter((unit) => unit.digest)
  .map((unit) => unit.name)
  .forEach((name) => {
    new TmesQuarantineDigest(stack, `digest-${name}`, {
      tenant: made.get(name) as TmesTenant,
      enabled: true,
      recipients: "all",
      inlineActions: { enabled: true, preview: name === "bank" },
    });
  });
app.synth();
