// The second item with one key is refused and caught; a wrong value is refused and caught.
import { TmesEmailRecovery, TmesMessageSize, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "second-of-a-kind",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
});

new TmesEmailRecovery(tenant, "recovery", { enabled: false });
try {
  new TmesEmailRecovery(tenant, "again", { enabled: true });
} catch {
  // The first one stays.
}
try {
  new TmesMessageSize(tenant, "size", { maximumMegabytes: 0 });
} catch {
  new TmesMessageSize(tenant, "fallback", { maximumMegabytes: 10 });
}
app.synth();
