// An async main collects the tenants from slow sources at once, then makes the stacks in a stable order.
// Shape: async main() with Promise.all and a catch that sets the exit code
import { setTimeout as wait } from "node:timers/promises";
import { TmesTenant, TmesVirusRule, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Inventory {
  readonly site: TmesSite;
  readonly tenants: readonly {
    readonly name: string;
    readonly people: readonly string[];
    readonly learning: boolean;
  }[];
}

async function europe(): Promise<Inventory> {
  await wait(2);
  return { site: "eu", tenants: [{ name: "litware-paris", people: ["FR"], learning: false }] };
}

async function singapore(): Promise<Inventory> {
  await wait(1);
  return { site: "sg", tenants: [{ name: "litware-changi", people: ["SG", "DE"], learning: false }] };
}

async function main(): Promise<void> {
  const app = new App();
  const inventories = await Promise.all([singapore(), europe()]);
  const sorted = inventories.toSorted((a, b) => a.site.localeCompare(b.site));
  for (const { site, tenants } of sorted) {
    const stack = new TerraformStack(app, `virus-${site}`);
    for (const { name, people, learning } of tenants) {
      const tenant = new TmesTenant(stack, name, {
        name,
        site,
        edition: "advanced",
        dataSubjects: people,
        inventory: "complete",
      });
      new TmesVirusRule(tenant, `virus-${name}`, {
        name: "Organization: Virus",
        direction: "inbound",
        enabled: true,
        level: "organization",
        predictiveMachineLearning: { enabled: learning, feedback: false },
        virtualAnalyzer: { enabled: false },
      });
    }
  }
  app.synth();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
