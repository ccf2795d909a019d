// A vendor's stack declares a loose page; the subclass removes that child and declares its own in its place.
// Shape: node.tryRemoveChild to replace a resource of a base class
import { TmesEmailRecovery, TmesPhishingSimulation, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class VendorStack extends TerraformStack {
  protected readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: "cronus-airlines",
      site: "eu",
      edition: "standard",
      dataSubjects: ["BG"],
      inventory: "complete",
    });
    new TmesEmailRecovery(this.tenant, "recovery", { enabled: true });
    new TmesPhishingSimulation(this.tenant, "simulation", { trendMicro: true });
  }
}

class AirlineStack extends VendorStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.replace("recovery", (name) => new TmesEmailRecovery(this.tenant, name, { enabled: false }));
    this.replace(
      "simulation",
      (name) => new TmesPhishingSimulation(this.tenant, name, { trendMicro: false, services: [] }),
    );
  }

  private replace(child: string, make: (id: string) => Construct): void {
    if (!this.tenant.node.tryRemoveChild(child)) throw new Error(`The vendor's stack has no ${child}.`);
    make(child);
  }
}

const app = new App();
new AirlineStack(app, "airline");
app.synth();
