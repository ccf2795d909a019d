// A director runs named steps of a builder. The step that would keep mail is only part of the plan nobody uses.
// Shape: builder and director: recipes are lists of step names, checked by the compiler.
import { App, TerraformStack } from "cdktf";
import { TmesEmailRecovery, TmesFilePasswordAnalysis, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";

class Steps {
  constructor(private readonly tenant: TmesTenant) {}

  scan() {
    new TmesVirusRule(this.tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: true, feedback: false },
      virtualAnalyzer: { enabled: false },
    });
  }

  forget() {
    new TmesEmailRecovery(this.tenant, "recovery", { enabled: false });
  }

  keep() {
    new TmesEmailRecovery(this.tenant, "recovery", { enabled: true });
  }

  openArchives() {
    new TmesFilePasswordAnalysis(this.tenant, "archives", { enabled: true, passwordCount: 20 });
  }
}

type StepName = Exclude<keyof Steps, "tenant">;

const recipes = {
  minimal: ["scan", "forget"],
  forensic: ["scan", "keep", "openArchives"],
} satisfies Record<string, StepName[]>;

function direct(tenant: TmesTenant, recipe: keyof typeof recipes): void {
  const steps = new Steps(tenant);
  for (const step of recipes[recipe]) steps[step]();
}

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const country of ["EE", "LV", "LT"]) {
  const tenant = new TmesTenant(stack, country, {
    name: `baltic-${country.toLowerCase()}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: [country],
    inventory: "partial",
  });
  direct(tenant, country === "SE" ? "forensic" : "minimal");
}
app.synth();
