// Shape: helper functions with early returns: what is not wanted is not made.
import { TmesLogRetrieval, TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Monitoring {
  readonly reports?: { readonly to: readonly string[] };
  readonly retrieval: boolean;
}

function monitor(tenant: TmesTenant, monitoring?: Monitoring): void {
  if (!monitoring) return;
  new TmesLogRetrieval(tenant, "retrieval", { enabled: monitoring.retrieval });
  if (!monitoring.reports) return;
  if (monitoring.reports.to.length === 0) throw new Error("Reports need recipients.");
  new TmesScheduledReport(tenant, "weekly", {
    enabled: true,
    frequency: "weekly",
    recipients: monitoring.reports.to,
  });
}


const app = new App();
const stack = new TerraformStack(app, "mail");
const tenants = ["unwatched", "lightly", "closely"].map(
  (name) => new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["AT"] }),
);
const [unwatched, lightly, closely] = tenants as [TmesTenant, TmesTenant, TmesTenant];
monitor(unwatched);
monitor(lightly, { retrieval: false });
monitor(closely, { retrieval: true, reports: { to: ["soc@best.example"] } });
app.synth();
