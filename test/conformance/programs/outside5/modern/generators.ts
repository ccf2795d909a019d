// Generators yield the rules of each tenant, and a delegating generator adds one more for a pilot.
// Shape: lazily produced resource descriptions, consumed by a single loop.
import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";

type Named = { name: string; props: TmesVirusRuleProps };

const scanning = { enabled: true, predictiveMachineLearning: { enabled: true, feedback: false } };

function* base(): Generator<Named, boolean> {
  yield {
    name: "Organization: Virus",
    props: { ...scanning, level: "organization", direction: "inbound", virtualAnalyzer: { enabled: false } },
  };
  yield {
    name: "Organization: Outbound - Virus",
    props: { ...scanning, level: "organization", direction: "outbound" },
  };
  return true;
}

function* pilot(groups: Iterable<string>): Generator<Named> {
  const analyse = yield* base();
  for (const group of groups) {
    yield {
      name: `Pilot ${group}: Virus`,
      props: {
        ...scanning,
        level: "group",
        direction: "inbound",
        recipients: [`group:${group}`],
        virtualAnalyzer: { enabled: analyse, macroFiles: false },
      },
    };
  }
}

const app = new App();
const stack = new TerraformStack(app, "mail");
const tenant = (name: string) =>
  new TmesTenant(stack, name, { name, site: "eu", edition: "advanced", dataSubjects: ["DE"], inventory: "partial" });

const plan: [TmesTenant, Iterable<Named>][] = [
  [tenant("theatre"), base()],
  [tenant("opera"), pilot(new Set(["lighting", "stage"]))],
];
for (const [owner, rules] of plan) for (const { name, props } of rules) new TmesVirusRule(owner, name, props);
app.synth();
