// Shape: an Aspect (visitor) that gives every tenant of the app what it lacks, as VPC and tag aspects do.
import { TmesLogs, TmesQuarantine, TmesTenant } from "@tmes-as-code/constructs";
import { App, Aspects, TerraformStack, type IAspect } from "cdktf";
import type { IConstruct } from "constructs";

class AttestedPractices implements IAspect {
  constructor(private readonly restricted: boolean) {}

  visit(node: IConstruct): void {
    if (!(node instanceof TmesTenant)) return;
    if (node.node.tryFindChild("logs") === undefined) {
      new TmesLogs(node, "logs", { accessRestricted: this.restricted, noPerformanceMonitoring: true });
    }
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: "aspect",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
new TmesQuarantine(tenant, "quarantine", { accessRestricted: true, downloadsProtected: true });
Aspects.of(app).add(new AttestedPractices(true));
app.synth();
