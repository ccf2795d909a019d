// Tenants times domains with flatMap: one continuity record each, on where a predicate holds.
// Shape: a cross product of accounts and zones, flattened to a list of resource descriptions before anything is created.
import { App, TerraformStack } from "cdktf";
import { TmesDomain, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";

const organisation = [
  { tenant: "trey-north", countries: ["SE", "NO"], domains: ["trey.example", "shop.trey.example"] },
  { tenant: "trey-south", countries: ["ES"], domains: ["trey-iberia.example"] },
  { tenant: "trey-lab", countries: ["DE"], domains: [] as string[] },
];

const records = organisation.flatMap(({ tenant, domains }) =>
  domains.map((domain, index) => ({ tenant, domain, critical: index > 0 || domain.includes("iberia") })),
);

const app = new App();
const stack = new TerraformStack(app, "trey");
const tenants = new Map(
  organisation.map(({ tenant: name, countries }) => [
    name,
    new TmesTenant(stack, name, {
      name,
      site: "eu",
      edition: "advanced",
      dataSubjects: countries,
      inventory: "partial",
    }),
  ]),
);

for (const { tenant: name, domain, critical } of records) {
  const tenant = tenants.get(name);
  if (tenant === undefined) continue;
  new TmesDomain(tenant, `domain-${domain}`, { name: domain, outbound: { enabled: false } });
  new TmesEmailContinuity(tenant, `continuity-${domain}`, { name: domain, enabled: critical, sending: false });
}
app.synth();
