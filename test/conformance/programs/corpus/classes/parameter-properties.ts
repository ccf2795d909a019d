// Parameter properties, as in Java, and a method that runs later.
import { TmesIpReputation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Reputation {
  constructor(
    private readonly tenant: TmesTenant,
    private readonly level: number,
    private readonly countries: readonly string[] = [],
  ) {}

  apply(): this {
    new TmesIpReputation(this.tenant, "reputation", {
      quickIpList: { level: this.level },
      approved: { countries: this.countries },
    });
    return this;
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = (name: string): TmesTenant =>
  new TmesTenant(stack, name, { name, site: "uk", edition: "standard", dataSubjects: ["GB"] });
new Reputation(tenant("acme"), 2).apply();
new Reputation(tenant("acme-shop"), 0, ["GB", "IE"]).apply();
app.synth();
