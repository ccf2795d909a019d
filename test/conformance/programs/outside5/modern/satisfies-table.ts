// A table with `satisfies` and `as const`; the type of the keys drives the loop. One row submits files.
// Shape: a typed table of tenants that the compiler checks for missing rows.
import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule, type TmesSite, type TmesVirusVirtualAnalyzer } from "@tmes-as-code/constructs";

const off = { enabled: false } as const satisfies TmesVirusVirtualAnalyzer;

const table = {
  vienna: { site: "eu", people: ["AT"], notice: "2018-08-02", analyzer: off },
  geneva: {
    site: "eu",
    people: ["CH", "FR"],
    notice: "2021-09-09",
    analyzer: { enabled: true, securityLevel: "low", macroFiles: false },
  },
  chicago: { site: "us", people: ["US"], notice: "2021-09-09", analyzer: { enabled: true, macroFiles: false } },
} as const satisfies Record<
  string,
  { site: TmesSite; people: readonly string[]; notice: `20${string}`; analyzer: TmesVirusVirtualAnalyzer }
>;

type City = keyof typeof table;
const cities = Object.keys(table) as City[];

const app = new App();
const stack = new TerraformStack(app, "cities");
for (const city of cities) {
  const { site, people, notice, analyzer } = table[city];
  const tenant = new TmesTenant(stack, city, {
    name: `orchestra-${city}`,
    site,
    edition: "advanced",
    dataSubjects: people,
    noticeVersion: notice,
    inventory: "partial",
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: false },
    virtualAnalyzer: analyzer,
  });
}
app.synth();
