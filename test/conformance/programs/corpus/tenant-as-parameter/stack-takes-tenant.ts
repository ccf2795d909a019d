// Shape: a second stack that takes a resource of the first one in its properties.
import { TmesLogRetrieval, TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

class TenantStack extends TerraformStack {
  readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: "acme",
      site: "uk",
      edition: "advanced",
      dataSubjects: ["GB"],
    });
  }
}

class PeersStack extends TerraformStack {
  constructor(scope: Construct, id: string, tenant: TmesTenant) {
    super(scope, id);
    new TmesTlsPeer(this, "bank", {
      tenant,
      direction: "outbound",
      managedDomain: "acme.example",
      peer: "bank.example",
      enabled: true,
      minimumTlsVersion: "no-restriction",
      securityLevel: "opportunistic",
    });
    new TmesLogRetrieval(this, "log-retrieval", { tenant, enabled: true });
  }
}

const app = new App();
const { tenant } = new TenantStack(app, "tenant");
new PeersStack(app, "peers", tenant);
app.synth();
