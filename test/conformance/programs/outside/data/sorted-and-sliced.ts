// Shape: `toSorted`, `slice` and destructuring with a rest: the first ones are treated otherwise than the others.
import { TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const offices = [
  { city: "vienna", people: 40 },
  { city: "graz", people: 8 },
  { city: "linz", people: 3 },
];

const [largest, ...others] = offices.toSorted((a, b) => b.people - a.people);
const small = others.slice(-1);

const app = new App();
const stack = new TerraformStack(app, "mail");
const declare = (city: string, count: number, addresses: boolean): void => {
  const tenant = new TmesTenant(stack, city, { name: city, site: "eu", edition: "standard", dataSubjects: ["AT"] });
  new TmesHighProfileUsers(tenant, "people", {
    source: "custom",
    customCount: count,
    customEmailAddresses: addresses,
  });
};
if (largest) declare(largest.city, largest.people, false);
for (const { city, people } of small) declare(city, people, true);
app.synth();
