// Shape: lists joined by key: an index built with reduce, and rows looked up with a fallback.
import { TmesQuarantine, TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const sites = [
  { id: "t1", name: "tannery", country: "PL" },
  { id: "t2", name: "spinning", country: "LT" },
];
const reports = [
  { site: "t1", title: "Weekly", on: true },
  { site: "t2", title: "Weekly", on: false },
  { site: "t1", title: "Yearly", on: false },
];

const bySite = reports.reduce<Record<string, typeof reports>>((index, report) => {
  (index[report.site] ??= []).push(report);
  return index;
}, {});

const downloads: Partial<Record<string, boolean>> = { t2: false };

const app = new App();
for (const { id, name, country } of sites) {
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name,
    site: "eu",
    edition: "standard",
    dataSubjects: [country],
  });
  new TmesQuarantine(tenant, "quarantine", { accessRestricted: true, downloadsProtected: downloads[id] ?? true });
  for (const { title, on } of bySite[id] ?? []) new TmesScheduledReport(tenant, title, { enabled: on });
}
app.synth();
