// A map of regions holds only what differs from a base. One region inherits a page that the base has on.
// Shape: `const regions = { eu: {...base, …}, apac: {...base, …} }`, and one stack for each key.
import { TmesEmailReportingAddIn, TmesIpReputation, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Region {
  site: TmesSite;
  countries: string[];
  addIn: boolean;
  ipLevel: number;
  /** Accept all mail from the countries of the region. */
  trusted?: boolean;
}

type ReadonlyRegion = Readonly<Omit<Region, "countries"> & { countries: readonly string[] }>;

const base: Omit<Region, "site" | "countries"> = { addIn: true, ipLevel: 2 };

const regions = {
  dach: { ...base, site: "eu", countries: ["DE", "AT", "CH"], addIn: false },
  iberia: { ...base, site: "eu", countries: ["ES", "PT"], ipLevel: 3, trusted: true },
  oceania: { ...base, site: "anz", countries: ["AU", "NZ"], addIn: false, ipLevel: 0 },
} as const satisfies Record<string, ReadonlyRegion>;

type RegionName = keyof typeof regions;

class RegionStack extends TerraformStack {
  constructor(app: App, name: RegionName) {
    super(app, name);
    const { site, countries, addIn, ipLevel, trusted = false }: ReadonlyRegion = regions[name];
    const tenant = new TmesTenant(this, "tenant", {
      name: `adventure-${name}`,
      site,
      edition: "advanced",
      dataSubjects: countries,
      inventory: "complete",
    });
    new TmesEmailReportingAddIn(tenant, "add-in", { enabled: addIn });
    new TmesIpReputation(tenant, "ip-reputation", {
      quickIpList: { level: ipLevel },
      standard: { knownSpamSource: true, dynamicUser: true, emergingThreat: true },
      ...(trusted ? { approved: { countries } } : {}),
    });
  }
}

const app = new App();
(Object.keys(regions) as RegionName[]).forEach((name) => new RegionStack(app, name));
app.synth();
