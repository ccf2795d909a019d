// A map by site decides where the sandbox may be used. The map forgets where Australia's sandbox is.
// Shape: a multi-region deployment whose stacks are created from one map of region settings.
import { App, TerraformStack } from "cdktf";
import { TmesTenant, TmesVirusRule, type TmesSite } from "@tmes-as-code/constructs";

interface Region {
  readonly countries: readonly string[];
  readonly sandbox: boolean;
  readonly notice: "2018-08-02" | "2021-09-09" | "2025-12-09";
}

const regions: Partial<Record<TmesSite, Region>> = {
  eu: { countries: ["DE", "FR", "NL"], sandbox: false, notice: "2018-08-02" },
  us: { countries: ["US", "CA"], sandbox: true, notice: "2025-12-09" },
  anz: { countries: ["AU", "NZ"], sandbox: true, notice: "2021-09-09" },
};

const app = new App();

for (const site of Object.keys(regions) as TmesSite[]) {
  const region = regions[site];
  if (!region) continue;
  const stack = new TerraformStack(app, `mail-${site}`);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `litware-${site}`,
    site,
    edition: "advanced",
    dataSubjects: region.countries,
    noticeVersion: region.notice,
    inventory: "partial",
  });
  new TmesVirusRule(tenant, "Organization: Virus", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    predictiveMachineLearning: { enabled: true, feedback: false },
    virtualAnalyzer: { enabled: region.sandbox, macroFiles: false },
  });
}

app.synth();
