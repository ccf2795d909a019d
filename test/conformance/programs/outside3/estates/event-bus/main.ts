// Shape: stacks announce tenants on a bus; subscribers in other files add what each tenant needs.
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { bus } from "./bus.ts";
import "./subscribers/continuity.ts";
import "./subscribers/retrieval.ts";

const app = new App();
for (const [town, country] of [
  ["porto", "PT"],
  ["cork", "IE"],
] as const) {
  const stack = new TerraformStack(app, town);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `ferries-${town}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: [country],
  });
  bus.emit("tenant", { tenant, town });
}
app.synth();
