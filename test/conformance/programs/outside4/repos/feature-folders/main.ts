// Features are folders that export an object; a tenant gets those that apply to it. The archive applies to none here.
// Shape: feature folders with appliesTo/declare objects, collected in the entry
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { access } from "./features/access/index.ts";
import { archive } from "./features/archive/index.ts";
import type { Feature } from "./features/feature.ts";

const features: readonly Feature[] = [access, archive];

const app = new App();
for (const name of ["spruce", "sandbox-of-spruce"]) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["SE"],
    inventory: "complete",
  });
  for (const feature of features.filter(({ appliesTo }) => appliesTo(tenant))) feature.declare(tenant);
}
app.synth();
