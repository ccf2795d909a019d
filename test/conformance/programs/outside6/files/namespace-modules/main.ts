// Policies are modules with one interface, imported as namespaces. The list of policies is a list of modules, and all of them are strict.
// Shape: modules as plug-ins: every file exports `id` and `apply(tenant)`, and an index exports them with `export * as`.
// Environments: SKIP_POLICIES=; SKIP_POLICIES=access
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import * as policies from "./policy/index.ts";

const app = new App();
const stack = new TerraformStack(app, "clinic");
const tenant = new TmesTenant(stack, "tenant", {
  name: "eye-clinic",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["AT"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
});
const skipped = new Set<string>((process.env["SKIP_POLICIES"] ?? "").split(","));
for (const policy of Object.values(policies)) {
  if (!skipped.has(policy.id)) policy.apply(tenant);
}
app.synth();
