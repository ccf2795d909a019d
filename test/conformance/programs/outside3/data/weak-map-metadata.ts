// Shape: metadata of constructs in a WeakMap, read back by a later pass. Nothing breaks a rule.
import { TmesEmailRecovery, TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Meta {
  readonly tier: "trial" | "paid";
  readonly reports: number;
}
const metadata = new WeakMap<TmesTenant, Meta>();
const tenants: TmesTenant[] = [];

const app = new App();
function tenantOf(name: string, meta: Meta): void {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["CY"],
  });
  metadata.set(tenant, meta);
  tenants.push(tenant);
}

tenantOf("yacht-club", { tier: "trial", reports: 0 });
tenantOf("rowing-club", { tier: "paid", reports: 2 });

for (const tenant of tenants) {
  const { tier, reports } = metadata.get(tenant) ?? { tier: "trial", reports: 1 };
  new TmesEmailRecovery(tenant, "recovery", { enabled: tier !== "trial" && reports > 2 });
  for (let index = 0; index < reports; index += 1) {
    new TmesScheduledReport(tenant, `Report ${String(index)}`, { enabled: false, frequency: "monthly" });
  }
}
app.synth();
