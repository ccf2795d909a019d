// A table of features by edition, combined with the site. No combination in use turns a doubtful feature on.
// Shape: a product matrix that decides which resources of a module are created.
import { App, TerraformStack } from "cdktf";
import { TmesFilePasswordAnalysis, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

const matrix = {
  standard: { sandbox: false, passwords: false, machineLearning: true },
  advanced: { sandbox: true, passwords: true, machineLearning: true },
  cegp: { sandbox: true, passwords: false, machineLearning: true },
} as const;

type Edition = keyof typeof matrix;

const residency = { eu: "strict", uk: "strict", us: "none" } as const;

interface Customer {
  id: string;
  edition: Edition;
  site: keyof typeof residency;
  people: string[];
}

const customers: Customer[] = [
  { id: "clinic", edition: "advanced", site: "eu", people: ["DE"] },
  { id: "bakery", edition: "standard", site: "eu", people: ["FR"] },
  { id: "library", edition: "standard", site: "us", people: ["US"] },
];

const app = new App();
const stack = new TerraformStack(app, "customers");

for (const { id, edition, site, people } of customers) {
  const features = matrix[edition];
  const allowed = residency[site] === "none";
  const tenant = new TmesTenant(stack, id, {
    name: id,
    site,
    edition,
    dataSubjects: people,
    inventory: "partial",
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: features.machineLearning, feedback: false },
    virtualAnalyzer: { enabled: features.sandbox && allowed, macroFiles: false },
  });
  if (features.passwords) new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: allowed });
}
app.synth();
