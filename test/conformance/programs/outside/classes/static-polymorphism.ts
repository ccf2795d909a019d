// Shape: static defaults that subclasses replace, read through `new.target` or `this.constructor`.
import { TmesLogRetrieval, TmesSuspiciousObjects, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface Defaults {
  readonly site: TmesSite;
  readonly country: string;
  readonly retrieval: boolean;
}

class RegionStack extends TerraformStack {
  static readonly defaults: Defaults = { site: "us", country: "US", retrieval: true };

  static create<T>(this: new (scope: Construct, id: string) => T, scope: Construct, id: string): T {
    return new this(scope, id);
  }

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { site, country, retrieval } = new.target.defaults;
    const tenant = new TmesTenant(this, "tenant", { name: id, site, edition: "standard", dataSubjects: [country] });
    new TmesLogRetrieval(tenant, "retrieval", { enabled: retrieval });
    new TmesSuspiciousObjects(tenant, "objects", {
      apexCentral: { enabled: false },
      threatIntelligence: { filesAndUrls: true, senderAddresses: new.target.defaults.retrieval },
    });
  }
}

class EuropeStack extends RegionStack {
  static override readonly defaults = { ...RegionStack.defaults, site: "eu", country: "IT", retrieval: false } as const;
}

const app = new App();
EuropeStack.create(app, "europe");
app.synth();
