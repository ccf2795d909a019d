// A private constructor and an async create(). The file with the approvals names neither of these two offices.
// Shape: a stack with a static async factory, since constructors cannot wait.
import { readFile } from "node:fs/promises";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { TmesEmailRecovery, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

type Approvals = ReadonlySet<string>;

class MailStack extends TerraformStack {
  static async create(scope: Construct, id: string): Promise<MailStack> {
    const text = await readFile(new URL("./approvals.json", import.meta.url), "utf8");
    const { approved } = JSON.parse(text) as { approved: string[] };
    return new MailStack(scope, id, new Set(approved));
  }

  private constructor(scope: Construct, id: string, approvals: Approvals) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: `mail-${id}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: ["PT"],
      inventory: "partial",
    });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: approvals.has("feedback") },
      virtualAnalyzer: { enabled: approvals.has(`sandbox/${id}`), macroFiles: false },
    });
    new TmesEmailRecovery(tenant, "recovery", { enabled: approvals.has("recovery") });
  }
}

const app = new App();
await Promise.all(["lisbon", "porto"].map((id) => MailStack.create(app, id)));
app.synth();
