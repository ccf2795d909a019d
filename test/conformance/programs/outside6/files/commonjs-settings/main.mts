// An ES module reads settings from an old CommonJS module of another team. It exports functions and a frozen object.
// Shape: a program in `.mts` that imports `export =` of a `.cts` file by default.
import { TmesDmarc, TmesSenderFilter, TmesSpf, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import settings from "./settings.cts";

const app = new App();
const stack = new TerraformStack(app, "farm");
const tenant = new TmesTenant(stack, "tenant", {
  name: settings.nameOf("farm"),
  site: "eu",
  edition: "standard",
  dataSubjects: settings.countries,
  noticeVersion: "2021-09-09",
  inventory: "complete",
});
new TmesSpf(tenant, "spf", { managedDomain: "default", enabled: true, actions: { fail: "quarantine" } });
new TmesDmarc(tenant, "dmarc", { managedDomain: "default", enabled: true, dailyReports: settings.sends("reports") });
new TmesSenderFilter(tenant, "sender-filter", {
  approvedSenders: settings.approved.map((domain) => ({ sender: `*@${domain}` })),
});
app.synth();
