// Shape: stack classes that a decorator puts into a registry, made in a loop later.
import { TmesSenderFilter, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type StackClass = new (scope: Construct, id: string) => TerraformStack;

const registered = new Map<string, StackClass>();

function Deployable(id: string) {
  return (target: StackClass, _context: ClassDecoratorContext): void => {
    registered.set(id, target);
  };
}

@Deployable("headquarters")
class Headquarters extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "standard", dataSubjects: ["HU"] });
    new TmesSenderFilter(tenant, "senders", {
      approvedSenders: [{ sender: "*@partner.example" }, { sender: "jane.doe@partner.example" }],
    });
  }
}

@Deployable("factory")
class Factory extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "standard", dataSubjects: ["HU"] });
    new TmesSenderFilter(tenant, "senders", { approvedSenders: [{ sender: "*@supplier.example" }] });
  }
}

void [Headquarters, Factory];

const app = new App();
for (const [id, Stack] of registered) new Stack(app, id);
app.synth();
