// Domains and networks are branded strings that only their checks can make.
// Shape: branded types with assertion functions
import { TmesIpReputation, TmesSenderIpMatch, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

declare const brand: unique symbol;
type Branded<Value, Name extends string> = Value & { readonly [brand]: Name };
type Network = Branded<string, "network">;
type DomainName = Branded<string, "domain">;

function network(text: string): Network {
  if (!/^\d+\.\d+\.\d+\.\d+\/\d+$/.test(text)) throw new Error(`${text} is no network.`);
  return text as Network;
}

function assertDomain(text: string): asserts text is DomainName {
  if (!text.includes(".") || text.startsWith(".")) throw new Error(`${text} is no domain.`);
}

function domain(text: string): DomainName {
  const lower = text.toLowerCase();
  assertDomain(lower);
  return lower;
}

interface Partner {
  readonly domain: DomainName;
  readonly networks: readonly Network[];
}

const partners: readonly Partner[] = [
  { domain: domain("Bank.example"), networks: [network("192.0.2.0/26")] },
  { domain: domain("carrier.example"), networks: [network("198.51.100.0/24"), network("100.64.0.0/10")] },
];

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "partners"), "tenant", {
  name: "wheelworks",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
  inventory: "complete",
});
new TmesSenderIpMatch(tenant, "ip-match", {
  managedDomain: "default",
  enabled: true,
  pairs: partners.map(({ domain: name, networks }) => ({ domain: name, addresses: networks })),
  intercept: "quarantine",
});
new TmesIpReputation(tenant, "reputation", {
  quickIpList: { level: 2 },
  standard: { knownSpamSource: true },
  approved: { addresses: partners.flatMap(({ networks }) => networks), countries: [] },
});
app.synth();
