// Offices are grouped by region by hand, and the majority decides on deleted mail. A region without a site of its own uses that of the head office.
// Shape: `reduce` into a Record of arrays, then one construct for each entry.
import { TmesEmailRecovery, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Office {
  city: string;
  region: "north" | "south";
  country: string;
  wantsRecovery: boolean;
}

const offices: Office[] = [
  { city: "Kiel", region: "north", country: "DE", wantsRecovery: false },
  { city: "Graz", region: "south", country: "AT", wantsRecovery: true },
  { city: "Aarhus", region: "north", country: "DK", wantsRecovery: true },
  { city: "Trento", region: "south", country: "IT", wantsRecovery: true },
  { city: "Rostock", region: "north", country: "DE", wantsRecovery: false },
];

const byRegion = offices.reduce<Partial<Record<Office["region"], Office[]>>>((groups, office) => {
  (groups[office.region] ??= []).push(office);
  return groups;
}, {});

const headOffice: TmesSite = "us";
const sites: Partial<Record<string, TmesSite>> = { north: "eu" };

const count = (list: Office[], test: (office: Office) => boolean): number => list.filter(test).length;
const unique = <T>(values: T[]): T[] => [...new Set(values)];

const app = new App();
Object.entries(byRegion).forEach(([region, members]) => {
  const stack = new TerraformStack(app, region);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `tailspin-${region}`,
    site: sites[region] ?? headOffice,
    edition: "standard",
    dataSubjects: unique(members.map(({ country }) => country)),
    inventory: "complete",
  });
  const majority = count(members, ({ wantsRecovery }) => wantsRecovery) * 2 > members.length;
  new TmesEmailRecovery(tenant, "email-recovery", { enabled: majority });
});
app.synth();
