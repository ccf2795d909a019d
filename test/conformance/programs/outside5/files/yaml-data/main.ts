// A YAML file with anchors and merge keys is read at start; the merge key carries a wide rewriting scope to one rule.
// Shape: a loader that reads YAML documents from a folder next to the program and creates one rule for each.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App, TerraformStack } from "cdktf";
import { parse } from "yaml";
import { TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";

interface LinkRule {
  rewrite: boolean;
  scope: "untested" | "possible-risks" | "all";
  sandbox: boolean;
}

const text = readFileSync(join(import.meta.dirname, "rules.yaml"), "utf8");
const { tenant: props, rules } = parse(text, { merge: true }) as {
  tenant: { name: string; countries: string[] };
  rules: Record<string, LinkRule>;
};

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = new TmesTenant(stack, "tenant", {
  name: props.name,
  site: "eu",
  edition: "advanced",
  dataSubjects: props.countries,
  inventory: "partial",
});
for (const [name, { rewrite, scope, sandbox }] of Object.entries(rules)) {
  new TmesSpamRule(tenant, name, {
    direction: "inbound",
    enabled: true,
    level: name.startsWith("Organization") ? "organization" : "group",
    spam: { enabled: true },
    businessEmailCompromise: { enabled: true },
    phishing: { enabled: true },
    graymail: { enabled: true },
    socialEngineering: { enabled: true },
    webReputation: {
      enabled: true,
      virtualAnalyzer: { enabled: sandbox },
      timeOfClick: { enabled: rewrite, scope },
    },
  });
}
app.synth();
