// Shape: `bind` and partial application fix the tenant and the level, callers give the rest. Nothing breaks a rule.
import { TmesContentRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Level = "organization" | "group";
type Words = readonly string[];

function rule(tenant: TmesTenant, level: Level, name: string, subjectKeywords: Words): TmesContentRule {
  return new TmesContentRule(tenant, name, {
    direction: "inbound",
    enabled: true,
    level,
    criteria: { match: "any", subjectKeywords },
    actions: { intercept: "quarantine" },
  });
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "content"), "tenant", {
  name: "puppet-theatre",
  site: "eu",
  edition: "standard",
  dataSubjects: ["CZ"],
});

const forEverybody = rule.bind(null, tenant, "organization");
const forGroup = (name: string, ...words: string[]) => rule(tenant, "group", name, words);

forEverybody("Lottery", ["lottery", "jackpot"]);
forGroup("Box office", "refund");
app.synth();
