// Shape: a fluent builder that collects settings and makes everything in `build(scope)`.
import { App, TerraformStack } from "cdktf";
import { TenantBuilder } from "./tenant-builder.js";

const app = new App();
const stack = new TerraformStack(app, "brands");

TenantBuilder.named("jackdaw-classic").forPeopleIn("PL").build(stack);

new TenantBuilder("jackdaw-labs")
  .forPeopleIn("PL", "CZ")
  .withSandbox({ macros: true })
  .withWritingStyle()
  .build(stack);

app.synth();
