// A list of decisions from a review is reduced to one settings object. A later decision overrides an earlier one.
// Shape: event sourcing: the current configuration is the fold of a log of changes.
import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

type Decision =
  | { type: "sandbox"; on: boolean; year: number }
  | { type: "macros"; on: boolean; year: number }
  | { type: "feedback"; on: boolean; year: number };

const decisions: readonly Decision[] = [
  { type: "sandbox", on: true, year: 2022 },
  { type: "feedback", on: true, year: 2022 },
  { type: "macros", on: true, year: 2023 },
  { type: "feedback", on: false, year: 2024 },
  { type: "macros", on: false, year: 2025 },
  { type: "sandbox", on: false, year: 2025 },
];

interface State {
  readonly sandbox: boolean;
  readonly macros: boolean;
  readonly feedback: boolean;
}

const state = decisions
  .toSorted((a, b) => a.year - b.year)
  .reduce<State>((current, { type, on }) => ({ ...current, [type]: on }), {
    sandbox: false,
    macros: false,
    feedback: false,
  });

const app = new App();
const stack = new TerraformStack(app, "review");
const tenant = new TmesTenant(stack, "tenant", {
  name: "humongous-insurance",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
  inventory: "partial",
});
new TmesVirusRule(tenant, "Organization: Virus", {
  direction: "inbound",
  enabled: true,
  level: "organization",
  predictiveMachineLearning: { enabled: true, feedback: state.feedback },
  virtualAnalyzer: { enabled: state.sandbox, macroFiles: state.macros },
});
app.synth();
