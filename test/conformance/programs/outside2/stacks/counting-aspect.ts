// Shape: an aspect that visits every construct and only reports, as tagging checks do.
import { TmesItem, TmesLogs, TmesProvisioning, TmesTenant } from "@tmes-as-code/constructs";
import { App, Aspects, TerraformStack, type IAspect } from "cdktf";
import type { IConstruct } from "constructs";

class RequireItems implements IAspect {
  private readonly seen = new Map<string, number>();

  visit(node: IConstruct): void {
    if (node instanceof TmesItem) {
      this.seen.set(node.tenant.name, (this.seen.get(node.tenant.name) ?? 0) + 1);
    }
  }

  get tenants(): readonly string[] {
    return [...this.seen.keys()];
  }
}

class PracticeStack extends TerraformStack {
  constructor(app: App, name: string, options: { contactIsRole: boolean; monitored: boolean; aspect: IAspect }) {
    super(app, name);
    Aspects.of(this).add(options.aspect);
    const tenant = new TmesTenant(this, "tenant", { name, site: "eu", edition: "standard", dataSubjects: ["LT"] });
    new TmesProvisioning(tenant, "provisioning", { roleContact: options.contactIsRole, switchboardNumber: true });
    new TmesLogs(tenant, "logs", { accessRestricted: true, noPerformanceMonitoring: !options.monitored });
  }
}

const app = new App();
const aspect = new RequireItems();
new PracticeStack(app, "lapwing-north", { contactIsRole: true, monitored: false, aspect });
new PracticeStack(app, "lapwing-south", { contactIsRole: false, monitored: true, aspect });
app.synth();

if (aspect.tenants.length !== 2) {
  throw new Error("Every tenant needs its practices.");
}
