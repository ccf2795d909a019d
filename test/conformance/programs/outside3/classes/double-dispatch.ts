// Shape: double dispatch: assets accept a visitor that declares them. Nothing breaks a rule.
import { TmesDkim, TmesDkimSigning, TmesSenderIpMatch, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Visitor {
  key(key: SigningKey): void;
  network(network: Network): void;
}
interface Asset {
  accept(visitor: Visitor): void;
}

class SigningKey implements Asset {
  constructor(
    readonly domain: string,
    readonly selector = "s1",
  ) {}
  accept(visitor: Visitor): void {
    visitor.key(this);
  }
}
class Network implements Asset {
  readonly addresses: readonly string[];
  constructor(
    readonly domain: string,
    ...addresses: string[]
  ) {
    this.addresses = addresses;
  }
  accept(visitor: Visitor): void {
    visitor.network(this);
  }
}

class Declaring implements Visitor {
  constructor(private readonly tenant: TmesTenant) {}

  key({ domain, selector }: SigningKey): void {
    new TmesDkimSigning(this.tenant, `sign-${domain}`, { name: domain, enabled: true, selector });
    new TmesDkim(this.tenant, `verify-${domain}`, { managedDomain: domain, enabled: true, intercept: "quarantine" });
  }

  network({ domain, addresses }: Network): void {
    new TmesSenderIpMatch(this.tenant, `match-${domain}`, {
      managedDomain: domain,
      enabled: true,
      pairs: [{ domain, addresses }],
      intercept: "quarantine",
    });
  }
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "senders"), "tenant", {
  name: "seed-merchant",
  site: "eu",
  edition: "standard",
  dataSubjects: ["NL"],
});
const visitor = new Declaring(tenant);
for (const asset of [new SigningKey("seeds.example"), new Network("bulbs.example", "192.0.2.9", "192.0.2.10")]) {
  asset.accept(visitor);
}
app.synth();
