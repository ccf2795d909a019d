// Shape: guard clauses and early returns in helpers that decide whether an item is made. Nothing breaks a rule.
import { TmesEmailContinuity, TmesMessageSize, TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Shop {
  readonly name: string;
  readonly staff: number;
  readonly report?: "monthly" | "weekly";
  readonly closed?: boolean;
}

function addReport(tenant: TmesTenant, { report, staff }: Shop): TmesScheduledReport | undefined {
  if (report === undefined) return;
  if (staff < 50) return new TmesScheduledReport(tenant, report, { enabled: false, frequency: report });
  return undefined;
}

function addContinuity(tenant: TmesTenant, shop: Shop): void {
  if (!shop.closed) {
    new TmesEmailContinuity(tenant, `${shop.name}.example`, { enabled: false });
    return;
  }
  new TmesMessageSize(tenant, "size", { maximumMegabytes: 10 });
}

const shops: readonly Shop[] = [
  { name: "hats", staff: 4, report: "monthly" },
  { name: "gloves", staff: 80, report: "weekly" },
  { name: "scarves", staff: 9, closed: true },
];

const app = new App();
for (const shop of shops) {
  const tenant = new TmesTenant(new TerraformStack(app, shop.name), "tenant", {
    name: shop.name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["IT"],
  });
  addReport(tenant, shop);
  addContinuity(tenant, shop);
}
app.synth();
