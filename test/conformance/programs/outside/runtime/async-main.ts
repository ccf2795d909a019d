// Shape: `async function main()` that awaits its configuration, and `main().catch(…)` at the end.
import { setTimeout as sleep } from "node:timers/promises";
import { TmesTenant, TmesVirusRule, type TmesVirusRuleProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Inbound = Extract<TmesVirusRuleProps, { direction: "inbound" }>;

async function fetchDecision(tenant: string): Promise<Inbound["virtualAnalyzer"]> {
  await sleep(1);
  return tenant === "ministry" ? { enabled: false } : { enabled: true, macroFiles: true };
}

async function main(): Promise<void> {
  const app = new App();
  const stack = new TerraformStack(app, "mail");
  for (const name of ["ministry", "agency"]) {
    const virtualAnalyzer = await fetchDecision(name);
    const tenant = new TmesTenant(stack, name, { name, site: "eu", edition: "advanced", dataSubjects: ["LU"] });
    new TmesVirusRule(tenant, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer,
    });
  }
  app.synth();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
