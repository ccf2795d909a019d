// Shape: infra monorepos with a JSON file for each region, imported and put into one table.
import { TmesDmarc, TmesEmailContinuity, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import eu from "./regions/eu.json" with { type: "json" };
import jp from "./regions/jp.json" with { type: "json" };

interface Region {
  site: string;
  countries: string[];
  domains: { name: string; continuity: boolean; dmarcReports: boolean }[];
}

const regions: Record<string, Region> = { eu, jp };

const app = new App();
for (const [id, region] of Object.entries(regions)) {
  const stack = new TerraformStack(app, `mail-${id}`);
  const tenant = new TmesTenant(stack, "tenant", {
    name: `adatum-${id}`,
    site: region.site as TmesSite,
    edition: "advanced",
    dataSubjects: region.countries,
  });
  for (const domain of region.domains) {
    new TmesEmailContinuity(tenant, `continuity-${domain.name}`, { name: domain.name, enabled: domain.continuity });
    new TmesDmarc(tenant, `dmarc-${domain.name}`, {
      managedDomain: domain.name,
      enabled: true,
      dailyReports: domain.dmarcReports,
    });
  }
}
app.synth();
