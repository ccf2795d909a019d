// A subclass of a subclass of an item; each adds a little.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

type Sandbox = { readonly enabled: false } | { readonly enabled: true; readonly macroFiles: boolean };

class InboundRule extends TmesVirusRule {
  constructor(scope: Construct, id: string, level: "organization" | "group", virtualAnalyzer: Sandbox) {
    super(scope, id, {
      direction: "inbound",
      enabled: true,
      level,
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer,
    });
  }
}

class GroupRule extends InboundRule {
  constructor(scope: Construct, group: string, virtualAnalyzer: Sandbox = { enabled: false }) {
    super(scope, `${group}: Virus`, "group", virtualAnalyzer);
  }
}

class BoardRule extends GroupRule {
  constructor(scope: Construct) {
    super(scope, "board", { enabled: true, macroFiles: false });
  }
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "acme",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["AT"],
});
new InboundRule(tenant, "Organization: Virus", "organization", { enabled: false });
new GroupRule(tenant, "press", { enabled: true, macroFiles: true });
new GroupRule(tenant, "sales");
new BoardRule(tenant);
app.synth();
