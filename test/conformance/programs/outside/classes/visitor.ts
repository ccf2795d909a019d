// Shape: a visitor over declared settings that makes one construct for each kind of node.
import { TmesEmailRecovery, TmesProfile, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Visitor {
  recovery(node: Recovery): void;
  profile(node: Profile): void;
  threats(node: Threats): void;
}

interface Node {
  accept(visitor: Visitor): void;
}

class Recovery implements Node {
  constructor(readonly enabled: boolean) {}
  accept(visitor: Visitor): void {
    visitor.recovery(this);
  }
}

class Profile implements Node {
  constructor(readonly mobileNumbers: boolean) {}
  accept(visitor: Visitor): void {
    visitor.profile(this);
  }
}

class Threats implements Node {
  constructor(readonly senders: boolean) {}
  accept(visitor: Visitor): void {
    visitor.threats(this);
  }
}

class Deployer implements Visitor {
  constructor(private readonly tenant: TmesTenant) {}

  recovery({ enabled }: Recovery): void {
    new TmesEmailRecovery(this.tenant, "recovery", { enabled });
  }

  profile({ mobileNumbers }: Profile): void {
    new TmesProfile(this.tenant, "profile", { mobileNumbersLeftOut: !mobileNumbers, roleAddressesOnly: true });
  }

  threats({ senders }: Threats): void {
    new TmesSuspiciousObjects(this.tenant, "objects", {
      apexCentral: { enabled: true },
      threatIntelligence: { filesAndUrls: true, senderAddresses: senders },
    });
  }
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "visited",
  site: "eu",
  edition: "standard",
  dataSubjects: ["SK"],
});
const deployer = new Deployer(tenant);
for (const node of [new Recovery(true), new Profile(true), new Threats(false)]) node.accept(deployer);
app.synth();
