// Shape: stacks that share resources through an interface of properties.
import { App, TerraformStack } from "cdktf";
import { TmesTenant } from "@tmes-as-code/constructs";
import { DigestStack } from "./digest-stack.js";

const app = new App();
const base = new TerraformStack(app, "base");
const tenant = new TmesTenant(base, "tenant", {
  name: "acme",
  site: "eu",
  edition: "standard",
  dataSubjects: ["FR"],
});
new DigestStack(app, "digest", { tenant, inline: true });
app.synth();
