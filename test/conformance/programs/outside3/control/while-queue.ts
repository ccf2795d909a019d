// Shape: a work queue: organisational units are taken off, declared, and their children pushed.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Unit {
  readonly name: string;
  readonly sandbox?: boolean;
  readonly children?: readonly Unit[];
}

const root: Unit = {
  name: "ministry",
  children: [
    { name: "forests", sandbox: true, children: [{ name: "rangers" }] },
    { name: "rivers", sandbox: false },
  ],
};

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "ministry"), "tenant", {
  name: "ministry",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["SI"],
});

const queue: { readonly unit: Unit; readonly inherited: boolean }[] = [{ unit: root, inherited: false }];
while (queue.length > 0) {
  const next = queue.shift();
  if (next === undefined) break;
  const sandbox = next.unit.sandbox ?? next.inherited;
  new TmesVirusRule(tenant, next.unit.name, {
    direction: "inbound",
    enabled: true,
    level: "group",
    recipients: [`group:${next.unit.name}`],
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: sandbox ? { enabled: true, macroFiles: false } : { enabled: false },
  });
  for (const unit of next.unit.children ?? []) queue.push({ unit, inherited: sandbox });
}
app.synth();
