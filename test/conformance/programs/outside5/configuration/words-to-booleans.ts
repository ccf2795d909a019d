// Switches come as words such as "yes" and "off" from an old spreadsheet and are converted first.
// Shape: a migration of settings from a spreadsheet export into code.
import { App, TerraformStack } from "cdktf";
import { TmesDomain, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";

const sheet = `
domain;continuity;sending;outbound
margie.example;no;no;yes
travel.margie.example;x;off;no
old.margie.example;;;off
`;

const truthy = new Set(["yes", "on", "x", "true", "1"]);
const bool = (word: string | undefined): boolean => truthy.has((word ?? "").trim().toLowerCase());

const [header = "", ...lines] = sheet.trim().split("\n");
const columns = header.split(";");
const rows = lines.map((line) => {
  const cells = line.split(";");
  return Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
});

const app = new App();
const stack = new TerraformStack(app, "margie");
const tenant = new TmesTenant(stack, "tenant", {
  name: "margie-travel",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["FR"],
  inventory: "partial",
});

for (const row of rows) {
  const domain = row["domain"] ?? "";
  new TmesDomain(tenant, domain, {
    outbound: bool(row["outbound"]) ? { enabled: true, sources: ["microsoft-365"] } : { enabled: false },
  });
  new TmesEmailContinuity(tenant, `${domain}-continuity`, {
    name: domain,
    enabled: bool(row["continuity"]),
    sending: bool(row["sending"]),
  });
}
app.synth();
