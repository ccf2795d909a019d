// The base stack fixes the order of the pages; a region's stack says only what is its own.
// Shape: abstract base stack with hooks that subclasses fill in
import {
  TmesIpReputation,
  TmesTenant,
  TmesVirusRule,
  type TmesSite,
  type TmesVirusVirtualAnalyzer,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

abstract class RegionalMailStack extends TerraformStack {
  protected readonly tenant: TmesTenant;

  constructor(scope: Construct, site: TmesSite, dataSubjects: readonly string[]) {
    super(scope, `mail-${site}`);
    this.tenant = new TmesTenant(this, "tenant", {
      name: `northwind-${site}`,
      site,
      edition: "advanced",
      dataSubjects,
      inventory: "complete",
    });
    this.declareReputation();
    this.declareVirusRules();
  }

  protected abstract sandbox(): TmesVirusVirtualAnalyzer;

  protected declareReputation(): void {
    new TmesIpReputation(this.tenant, "ip-reputation", {
      quickIpList: { level: 2 },
      standard: { knownSpamSource: true, dynamicUser: true },
      approved: { addresses: [], countries: [] },
    });
  }

  private declareVirusRules(): void {
    new TmesVirusRule(this.tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: this.sandbox(),
    });
  }
}

class EuropeStack extends RegionalMailStack {
  protected override sandbox(): TmesVirusVirtualAnalyzer {
    return { enabled: false };
  }
}

class SydneyStack extends RegionalMailStack {
  // The sandbox of this site is overseas; the team asked for it nevertheless.
  protected override sandbox(): TmesVirusVirtualAnalyzer {
    return { enabled: true, macroFiles: false, securityLevel: "medium" };
  }
}

const app = new App();
new EuropeStack(app, "eu", ["DE", "NL"]);
new SydneyStack(app, "anz", ["AU"]);
app.synth();
