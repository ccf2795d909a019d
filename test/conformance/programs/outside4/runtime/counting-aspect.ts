// An aspect counts the items of each kind and adds the counts to the stack as an output. It changes no item.
// Shape: Aspects.of(stack).add(visitor) that only observes
import { TmesItem, TmesLogs, TmesQuarantine, TmesSuspiciousObjects, TmesTenant } from "@tmes-as-code/constructs";
import { App, Aspects, TerraformOutput, TerraformStack, type IAspect } from "cdktf";
import type { IConstruct } from "constructs";

class KindCounter implements IAspect {
  readonly counts = new Map<string, number>();

  visit(node: IConstruct): void {
    if (!(node instanceof TmesItem)) return;
    const { kind } = node.declaration;
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}

const app = new App();
const stack = new TerraformStack(app, "inventory");
const tenant = new TmesTenant(stack, "tenant", {
  name: "northwind-traders",
  site: "eu",
  edition: "standard",
  dataSubjects: ["FR"],
  inventory: "complete",
});
new TmesLogs(tenant, "logs", { accessRestricted: true, noPerformanceMonitoring: true });
new TmesQuarantine(tenant, "quarantine", { accessRestricted: true, downloadsProtected: true });
new TmesSuspiciousObjects(tenant, "objects", {
  apexCentral: { enabled: true, securityLevel: "medium" },
  threatIntelligence: { filesAndUrls: true, senderAddresses: false },
});

const counter = new KindCounter();
Aspects.of(stack).add(counter);
new TerraformOutput(stack, "kinds", { value: ["logs", "quarantine", "suspicious-objects"].join(",") });
app.synth();

if (counter.counts.get("logs") !== 1) throw new Error("The aspect did not see the logs.");
