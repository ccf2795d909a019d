// A catalog maps names of pages to factories with defaults, and orders name a page and overrides. One order turns copies on.
// Shape: a "product catalog" of a platform team: `catalog.order("notification", { … })`.
import { TmesMessageSize, TmesNotification, TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack, TerraformVariable } from "cdktf";

const catalog = {
  notification: (tenant: TmesTenant, { id = "Quarantined", attach = false, to = ["postmaster@shop.example"] } = {}) =>
    new TmesNotification(tenant, id, { to, attachOriginal: attach, tokens: ["%RULENAME%", "%DATE&TIME%"] }),
  report: (tenant: TmesTenant, { id = "Monthly", enabled = false } = {}) =>
    new TmesScheduledReport(tenant, id, { enabled, frequency: "monthly", recipients: ["mail-team@shop.example"] }),
  size: (tenant: TmesTenant, { megabytes = 50 } = {}) =>
    new TmesMessageSize(tenant, "message-size", { maximumMegabytes: megabytes }),
};

type Catalog = typeof catalog;
type Order = { [Page in keyof Catalog]: { page: Page; with?: Parameters<Catalog[Page]>[1] } }[keyof Catalog];

function fulfil(tenant: TmesTenant, order: Order): void {
  switch (order.page) {
    case "notification":
      catalog.notification(tenant, order.with);
      break;
    case "report":
      catalog.report(tenant, order.with);
      break;
    case "size":
      catalog.size(tenant, order.with);
      break;
  }
}

const app = new App();
const stack = new TerraformStack(app, "shop");
const limit = new TerraformVariable(stack, "message-limit", { type: "number", default: 25 });

const orders: Order[] = [
  { page: "size", with: { megabytes: limit.numberValue } },
  { page: "notification" },
  { page: "notification", with: { id: "Infected", attach: true } },
  { page: "report", with: { enabled: false } },
];

const tenant = new TmesTenant(stack, "tenant", {
  name: "flower-shop",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["MT"],
  inventory: "complete",
});
for (const order of orders) fulfil(tenant, order);
app.synth();
