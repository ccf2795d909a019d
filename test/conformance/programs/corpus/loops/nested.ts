// A loop in a loop: two kinds of rule for each of two directions.
import { TmesSpamRule, TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "mail");
const levels = ["organization", "group"] as const;

for (const country of ["DE", "US"]) {
  const tenant = new TmesTenant(stack, country, {
    name: `acme-${country}`,
    site: country === "DE" ? "eu" : "us",
    edition: "advanced",
    dataSubjects: [country],
  });
  for (const level of levels) {
    new TmesVirusRule(tenant, `virus-${level}`, {
      direction: "inbound",
      enabled: true,
      level,
      predictiveMachineLearning: { enabled: level === "group", feedback: false } as const,
      virtualAnalyzer: { enabled: false },
    } as ConstructorParameters<typeof TmesVirusRule>[2]);
    new TmesSpamRule(tenant, `spam-${level}`, {
      direction: "inbound",
      enabled: true,
      level,
      spam: { enabled: true },
      businessEmailCompromise: { enabled: country === "US" },
      phishing: { enabled: true },
      graymail: { enabled: true },
      socialEngineering: { enabled: true },
      webReputation: {
        enabled: true,
        virtualAnalyzer: { enabled: level === "organization" },
        timeOfClick: { enabled: true, scope: country === "DE" ? "all" : "possible-risks" },
      },
    });
  }
}
app.synth();
