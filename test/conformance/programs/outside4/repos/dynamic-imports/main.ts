// Each team's module is imported when its turn comes, from a table of loaders.
// Shape: dynamic import() of modules by name, awaited in a loop
import { TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const loaders = {
  security: () => import("./teams/security.ts"),
  finance: () => import("./teams/finance.ts"),
} as const;

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "teams"), "tenant", {
  name: "datum-group",
  site: "eu",
  edition: "standard",
  dataSubjects: ["AT"],
  inventory: "complete",
});

for (const [team, load] of Object.entries(loaders)) {
  const { default: declare } = await load();
  if (typeof declare !== "function") throw new Error(`Team ${team} has no default export.`);
  declare(tenant);
}
app.synth();
