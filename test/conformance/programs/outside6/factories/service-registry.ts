// Services register themselves under a name, and each tenant lists which names it wants. One wanted name brings log retrieval.
// Shape: a module-level registry `Map<string, (tenant) => void>` with `register` and `apply`.
import {
  TmesApiAccess,
  TmesEmailRecovery,
  TmesLogRetrieval,
  TmesLogonAccessControl,
  TmesTenant,
} from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Service = (tenant: TmesTenant) => void;

const services = new Map<string, Service>();
const register = (name: string, service: Service): void => {
  if (services.has(name)) throw new Error(`A service called ${name} is registered already.`);
  services.set(name, service);
};

register("restricted-api", (tenant) => {
  new TmesLogonAccessControl(tenant, "logon", { apiAccess: "block-and-log", approvedAddresses: ["192.0.2.16/28"] });
  new TmesApiAccess(tenant, "api", { keyCount: 2, retiredKeysDeleted: true });
});
register("log-archive", (tenant) => {
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: true });
});
register("no-recovery", (tenant) => {
  new TmesEmailRecovery(tenant, "email-recovery", { enabled: false });
});

const wanted: Record<string, string[]> = {
  "humongous-press": ["restricted-api", "no-recovery"],
  "humongous-broadcast": ["restricted-api", "no-recovery", "log-archive"],
};

const app = new App();
const stack = new TerraformStack(app, "humongous");
for (const [name, names] of Object.entries(wanted)) {
  const tenant = new TmesTenant(stack, name, {
    name,
    site: "eu",
    edition: "advanced",
    dataSubjects: ["LT", "LV"],
    inventory: "complete",
  });
  names.forEach((each) => {
    const service = services.get(each);
    if (!service) throw new Error(`No service is called ${each}.`);
    service(tenant);
  });
}
app.synth();
