// Class decorators fill a table of services, and one decorator replaces the settings of its class.
// Shape: declarative registration with decorators, as in web frameworks.
import { App, TerraformStack } from "cdktf";
import { TmesEmailRecovery, TmesTenant, TmesTlsPeer, TmesVirusRule } from "@tmes-as-code/constructs";

interface Service {
  apply(tenant: TmesTenant): void;
}
type ServiceClass = new () => Service;

const services: ServiceClass[] = [];

function service(target: ServiceClass, _context: ClassDecoratorContext): void {
  services.push(target);
}

/** Makes a getter of a class answer with a constant. */
function always(value: boolean) {
  return function (_getter: () => boolean, _context: ClassGetterDecoratorContext): () => boolean {
    return () => value;
  };
}

@service
export class Antivirus implements Service {
  @always(false)
  get feedback(): boolean {
    return true;
  }

  @always(true)
  get sandbox(): boolean {
    return false;
  }

  apply(tenant: TmesTenant): void {
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: this.feedback },
      virtualAnalyzer: { enabled: this.sandbox, macroFiles: this.feedback },
    });
  }
}

@service
class Recovery implements Service {
  apply(tenant: TmesTenant): void {
    new TmesEmailRecovery(tenant, "recovery", { enabled: false });
  }
}

@service
export class Peers implements Service {
  @always(true)
  get oldServers(): boolean {
    return false;
  }

  apply(tenant: TmesTenant): void {
    new TmesTlsPeer(tenant, "grid-operator", {
      direction: "inbound",
      managedDomain: "power.example",
      peer: "grid.example",
      enabled: true,
      minimumTlsVersion: this.oldServers ? "no-restriction" : "tls-1.2",
      securityLevel: "mandatory",
    });
  }
}

// Not decorated, so nothing creates it.
class ExtendedRecovery extends Recovery {
  override apply(tenant: TmesTenant): void {
    new TmesEmailRecovery(tenant, "recovery", { enabled: true });
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "city-power",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["HR"],
  inventory: "partial",
});
for (const type of services) new type().apply(tenant);
if (services.includes(ExtendedRecovery)) throw new Error("Extended recovery needs an approval.");
app.synth();
