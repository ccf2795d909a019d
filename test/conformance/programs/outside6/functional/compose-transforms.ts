// Small transformations of rule properties are composed with `pipe`. The last one quarantines, and none of them opens the sandbox.
// Shape: `pipe(base, withLevel("group"), withSandbox(false), quarantined)` over plain immutable property objects.
import { TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Props = Extract<TmesVirusRuleProps, { direction: "inbound" }>;
type Step = (props: Props) => Props;

const pipe = (start: Props, ...steps: readonly Step[]): Props => steps.reduce((props, step) => step(props), start);

const withSandbox =
  (enabled: boolean, macroFiles = enabled): Step =>
  (props) => ({ ...props, virtualAnalyzer: { enabled, macroFiles } });
const withoutLearning: Step = (props) => ({
  ...props,
  predictiveMachineLearning: { ...props.predictiveMachineLearning, enabled: false },
});
const forGroups =
  (...groups: string[]): Step =>
  (props) => ({ ...props, level: "group", recipients: groups.map((group) => `group:${group}`) });
const quarantined: Step = (props) => ({ ...props, actions: { intercept: "quarantine" } });
const when = (condition: boolean, step: Step): Step => (condition ? step : (props) => props);

const vendor: Props = {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: false },
  virtualAnalyzer: { enabled: true, macroFiles: true },
};
const baseline = pipe(vendor, withoutLearning, withSandbox(false), quarantined);

const app = new App();
const stack = new TerraformStack(app, "orchestra");
const tenant = new TmesTenant(stack, "tenant", {
  name: "philharmonic",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["HU"],
  noticeVersion: "2021-09-09",
  inventory: "complete",
});
new TmesVirusRule(tenant, "Organization: Virus", baseline);
new TmesVirusRule(tenant, "Box office", pipe(baseline, forGroups("tickets", "tours"), when(false, withSandbox(true))));
app.synth();
