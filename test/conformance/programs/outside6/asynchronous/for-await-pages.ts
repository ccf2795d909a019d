// An async generator yields the pages of an inventory service, and a `for await` loop declares a tenant for each entry.
// Shape: cursor pagination in `async function*`, with constructs made inside the loop.
import { TmesTenant, TmesVirusRule } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Entry {
  readonly name: string;
  readonly country: string;
  readonly tier: "gold" | "silver";
}

interface Page {
  readonly entries: readonly Entry[];
  readonly next?: number;
}

/** Stands for the first two pages of the inventory service. */
async function fetchPage(cursor: number): Promise<Page> {
  const pages: readonly Page[] = [
    { entries: [{ name: "atelier", country: "FR", tier: "silver" }], next: 1 },
    {
      entries: [
        { name: "galerie", country: "FR", tier: "gold" },
        { name: "studio", country: "BE", tier: "silver" },
      ],
    },
  ];
  return pages[cursor] ?? { entries: [] };
}

async function* inventory(): AsyncGenerator<Entry> {
  let cursor: number | undefined = 0;
  while (cursor !== undefined) {
    const { entries, next }: Page = await fetchPage(cursor);
    yield* entries;
    cursor = next;
  }
}

const app = new App();
const stack = new TerraformStack(app, "customers");
for await (const { name, country, tier } of inventory()) {
  const tenant = new TmesTenant(stack, name, {
    name: `art-${name}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: [country],
    inventory: "complete",
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: tier === "gold", feedback: false },
    virtualAnalyzer: { enabled: false },
  });
}
app.synth();
