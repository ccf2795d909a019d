// Shape: ESM programs with `await` at their top level and `for await` over a source of tenants.
import { TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Row {
  readonly name: string;
  readonly count: number;
}

async function* rows(): AsyncGenerator<Row> {
  yield await Promise.resolve({ name: "board", count: 12 });
  yield { name: "works-council", count: 2 };
}

const site = await Promise.resolve("eu" as const);

const app = new App();
const stack = new TerraformStack(app, "mail");
for await (const { name, count } of rows()) {
  const tenant = new TmesTenant(stack, name, { name, site, edition: "standard", dataSubjects: ["DE"] });
  new TmesHighProfileUsers(tenant, "people", { source: "custom", customCount: count, customEmailAddresses: count > 10 });
}
app.synth();
