// Virus rules are sorted by weight before they get their place; the heaviest is first, and all of them are off by default.
// Shape: sort with a comparator, then map with the index
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Candidate {
  readonly group: string;
  readonly weight: number;
  readonly active?: true;
  readonly sandbox?: "files" | "files-and-macros";
}

const candidates: Candidate[] = [
  { group: "students", weight: 1, active: true },
  { group: "laboratory", weight: 8, sandbox: "files-and-macros" },
  { group: "administration", weight: 5, active: true },
  { group: "guests", weight: 3, sandbox: "files" },
];

const ranked = candidates
  .slice()
  .sort((a, b) => b.weight - a.weight || a.group.localeCompare(b.group))
  .map((candidate, index) => ({ ...candidate, order: index + 1 }));

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "virus"), "tenant", {
  name: "technical-college",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DE"],
  inventory: "complete",
});
ranked.forEach(({ group, order, active = false, sandbox }) => {
  new TmesVirusRule(tenant, group, {
    direction: "inbound",
    enabled: active,
    level: "group",
    order,
    recipients: [`group:${group}`],
    predictiveMachineLearning: { enabled: false },
    virtualAnalyzer: { enabled: sandbox !== undefined, macroFiles: sandbox === "files-and-macros" },
    exceptions: [],
  });
});
app.synth();
