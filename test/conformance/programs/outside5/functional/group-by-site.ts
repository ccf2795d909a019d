// People are grouped by the site that serves them, and each group becomes a tenant. The pattern lacks Croatia.
// Shape: a partition of a list of offices by a classifier, then one deployment for each group.
import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule, type TmesSite } from "@tmes-as-code/constructs";

const offices = [
  { city: "Berlin", country: "DE" },
  { city: "Lyon", country: "FR" },
  { city: "Boston", country: "US" },
  { city: "Tokyo", country: "JP" },
  { city: "Zagreb", country: "HR" },
];

const inEurope = /^(DE|FR|NL|BE|ES|IT)$/;
const siteOf = (country: string): TmesSite => (inEurope.test(country) ? "eu" : country === "JP" ? "jp" : "us");

const groups = offices.reduce((map, { country }) => {
  const site = siteOf(country);
  return map.set(site, [...(map.get(site) ?? []), country]);
}, new Map<TmesSite, string[]>());

const app = new App();
[...groups]
  .filter(([, countries]) => countries.length > 0)
  .map(([site, countries]) => ({ site, countries, stack: new TerraformStack(app, `mail-${site}`) }))
  .map(
    ({ site, countries, stack }) =>
      new TmesTenant(stack, "tenant", {
        name: `graphic-design-${site}`,
        site,
        edition: "standard",
        dataSubjects: countries,
        inventory: "partial",
      }),
  )
  .forEach((tenant) => {
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: false },
    });
  });
app.synth();
