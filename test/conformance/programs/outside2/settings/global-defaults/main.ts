// Shape: library defaults that the app changes once with `setDefaultProps(…)` (awslabs/green-boost).
import { App, TerraformStack } from "cdktf";
import { TmesTenant } from "@tmes-as-code/constructs";
import { setDefaultProps } from "./lib/default-props.js";
import { Digest } from "./lib/digest.js";

setDefaultProps({ digest: { times: ["06:00"], buttons: true } });

const app = new App();
const stack = new TerraformStack(app, "digests");
const tenant = new TmesTenant(stack, "tenant", {
  name: "linnet",
  site: "eu",
  edition: "standard",
  dataSubjects: ["RO"],
});
new Digest(tenant, "Office", {});
new Digest(tenant, "Works council", { buttons: false });
app.synth();
