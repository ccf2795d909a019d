// The tenant is found by walking the tree; the order decides which.
import { TmesEmailRecovery, TmesMessageSize, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "tenant-found-in-tree",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesTenant(stack, "a-first", { name: "second-tenant", site: "us", edition: "standard", dataSubjects: ["US"] });
const tenants = stack.node.children.filter((child) => TmesTenant.isTmesTenant(child));
const last = tenants.at(-1);
if (last === undefined) throw new Error("There are tenants.");
new TmesMessageSize(last, "size", { maximumMegabytes: 150 });
new TmesEmailRecovery(tenant, "recovery", { enabled: tenants[0] !== tenant });
app.synth();
