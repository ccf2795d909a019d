// A generator yields domains with their settings, and a second one filters it. Outgoing mail of every brand but one is scanned.
// Shape: lazy sequences with `function*` and `for … of`, for lists that are derived from brands and countries.
import { TmesDomain, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

interface Brand {
  readonly name: string;
  readonly countries: readonly string[];
  readonly ownGateway?: boolean;
}

const brands: readonly Brand[] = [
  { name: "aroma", countries: ["it", "fr"] },
  { name: "crema", countries: ["it"], ownGateway: true },
];

function* domains(list: Iterable<Brand>) {
  for (const { name, countries, ownGateway = false } of list) {
    yield { domain: `${name}.example`, scanned: !ownGateway };
    for (const country of countries) yield { domain: `${country}.${name}.example`, scanned: !ownGateway };
  }
}

function* take<T>(source: Iterable<T>, limit: number): Generator<T, void> {
  let count = 0;
  for (const each of source) {
    if (count++ >= limit) return;
    yield each;
  }
}

class Portfolio extends Construct {
  readonly #tenant: TmesTenant;

  constructor(scope: Construct, id: string, countries: Iterable<string>) {
    super(scope, id);
    this.#tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: "eu",
      edition: "standard",
      dataSubjects: [...countries],
      inventory: "partial",
    });
  }

  add({ domain, scanned }: { domain: string; scanned: boolean }): void {
    new TmesDomain(this.#tenant, domain, {
      skipDefaultRules: true,
      inboundServers: [{ host: `mx.${domain}` }],
      outbound: scanned ? { enabled: true, sources: ["microsoft-365"] } : { enabled: false },
    });
  }
}

const app = new App();
const countries = new Set(brands.flatMap((brand) => brand.countries.map((country) => country.toUpperCase())));
const portfolio = new Portfolio(new TerraformStack(app, "brands"), "coffee-brands", countries);
for (const each of take(domains(brands), 4)) portfolio.add(each);
app.synth();
