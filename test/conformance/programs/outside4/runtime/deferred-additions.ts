// Teams queue what they want; the stack works through the queue just before the synth.
// Shape: deferred work queue of closures, run in order of priority
import { TmesHighProfileDomains, TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type Work = (tenant: TmesTenant) => void;

class QueueStack extends TerraformStack {
  private readonly queue: { readonly priority: number; readonly work: Work }[] = [];
  private readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: "queue-and-co",
      site: "eu",
      edition: "advanced",
      dataSubjects: ["NL"],
      inventory: "complete",
    });
  }

  enqueue(priority: number, work: Work): void {
    this.queue.push({ priority, work });
  }

  drain(): void {
    this.queue.sort((a, b) => a.priority - b.priority);
    let next = this.queue.shift();
    while (next !== undefined) {
      next.work(this.tenant);
      next = this.queue.shift();
    }
  }
}

const app = new App();
const stack = new QueueStack(app, "queue");
let strict = false;

stack.enqueue(20, (tenant) => {
  new TmesSpamRule(tenant, "Organization: Writing style BEC threat", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true },
    phishing: { enabled: true },
    graymail: { enabled: true },
    businessEmailCompromise: { enabled: true, applyTo: strict ? "detected" : "writing-style" },
    socialEngineering: { enabled: true },
    webReputation: { enabled: true, virtualAnalyzer: { enabled: false }, timeOfClick: { enabled: false } },
  });
});
stack.enqueue(10, (tenant) => {
  strict = true;
  new TmesHighProfileDomains(tenant, "domains", { enabled: true, threshold: "normal", domains: ["bank.example"] });
});

stack.drain();
app.synth();
