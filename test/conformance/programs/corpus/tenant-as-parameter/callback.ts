// Shape: a `withX(scope, callback)` helper, as test kits and wrappers have it.
import { TmesEmailRecovery, TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function withTenant(app: App, name: string, declare: (tenant: TmesTenant) => void): void {
  const stack = new TerraformStack(app, name);
  declare(new TmesTenant(stack, "tenant", { name, site: "eu", edition: "advanced", dataSubjects: ["BE"] }));
}

const app = new App();
withTenant(app, "acme-belgium", (tenant) => {
  new TmesEmailRecovery(tenant, "recovery", { enabled: true });
  new TmesHighProfileUsers(tenant, "board", { source: "custom", customCount: 9 });
});
withTenant(app, "acme-flanders", (tenant) => {
  new TmesEmailRecovery(tenant, "recovery", { enabled: false });
});
app.synth();
