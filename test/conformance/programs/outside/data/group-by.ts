// Shape: rows grouped by tenant, `Object.fromEntries` and `Object.values`, then one construct for each group.
import { TmesSenderFilter, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Row {
  readonly tenant: string;
  readonly sender: string;
}

const rows: readonly Row[] = [
  { tenant: "theatre", sender: "*@tickets.example" },
  { tenant: "museum", sender: "*@archive.example" },
  { tenant: "museum", sender: "erika.mustermann@lender.example" },
];

const senders: Record<string, { sender: string }[]> = {};
for (const { tenant, sender } of rows) (senders[tenant] ??= []).push({ sender });

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenants = Object.fromEntries(
  Object.keys(senders).map((name) => [
    name,
    new TmesTenant(stack, name, { name, site: "eu", edition: "standard", dataSubjects: ["DE"] }),
  ]),
);
for (const [name, approvedSenders] of Object.entries(senders)) {
  const tenant = tenants[name];
  if (tenant) new TmesSenderFilter(tenant, "senders", { approvedSenders });
}
app.synth();
