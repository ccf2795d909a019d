// Shape: JSON configuration, imported and checked by hand-written guards before it reaches a construct.
import { TmesDmarc, TmesSenderFilter, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import raw from "./config/senders.json" with { type: "json" };
import { parseSenders } from "./lib/parse.ts";

const config = parseSenders(raw);
const app = new App();
const stack = new TerraformStack(app, "senders");
const tenant = new TmesTenant(stack, "tenant", {
  name: config.tenant,
  site: "eu",
  edition: "standard",
  dataSubjects: config.countries,
});

new TmesSenderFilter(tenant, "filter", {
  approvedSenders: config.approved.map((sender) => ({ sender })),
  blockedSenders: config.blocked.map((sender) => ({ sender })),
});
new TmesDmarc(tenant, "dmarc", {
  managedDomain: "default",
  enabled: true,
  dailyReports: config.reports,
  ...(config.reports ? { notify: true } : {}),
});
app.synth();
