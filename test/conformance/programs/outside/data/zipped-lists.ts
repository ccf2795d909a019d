// Shape: parallel lists zipped by index (`entries()`), with the last one by `at(-1)`.
import { TmesApiAccess, TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const names = ["blue", "green", "canary"];
const access = ["block-and-log", "block-and-log", "bypass"] as const;
const keyCounts = [0, 1, 2];

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const [index, name] of names.entries()) {
  const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["NL"] });
  new TmesLogonAccessControl(tenant, "logon", {
    apiAccess: access[index] ?? "block-and-log",
    approvedAddresses: ["192.0.2.128/25"],
  });
  new TmesApiAccess(tenant, "api", {
    keyCount: keyCounts[index] ?? 0,
    retiredKeysDeleted: name !== names.at(-1),
  });
}
app.synth();
