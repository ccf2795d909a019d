// A tenant class of the organisation's own: it fixes the edition, and derives the site from the country list.
// Shape: a company wrapper that extends the vendor's construct and narrows its properties.
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { TmesTenant, TmesVirusRule, TmesDirectorySynchronization, type TmesSite } from "@tmes-as-code/constructs";

class WingtipTenant extends TmesTenant {
  static siteFor(countries: readonly string[]): TmesSite {
    if (countries.every((country) => country === "GB")) return "uk";
    return countries.some((country) => country === "US") ? "us" : "eu";
  }

  constructor(scope: Construct, region: string, countries: readonly string[]) {
    super(scope, region, {
      name: `wingtip-${region}`,
      site: WingtipTenant.siteFor(countries),
      edition: "standard",
      dataSubjects: countries,
      inventory: "partial",
    });
  }

  synchronise(options: { groups?: boolean } = {}): this {
    new TmesDirectorySynchronization(this, "directory", {
      enabled: true,
      source: "entra-id",
      validRecipients: true,
      aliases: false,
      groups: options.groups ?? false,
    });
    return this;
  }

  scan(): this {
    new TmesVirusRule(this, "Organization: Virus", {
      direction: "inbound",
      enabled: true,
      level: "organization",
      predictiveMachineLearning: { enabled: false },
      virtualAnalyzer: { enabled: false },
    });
    return this;
  }
}

const app = new App();
const stack = new TerraformStack(app, "wingtip");
new WingtipTenant(stack, "britain", ["GB"]).scan().synchronise();
new WingtipTenant(stack, "continent", ["DE", "FR"]).scan().synchronise();
// The joint venture has colleagues in Germany and in Ohio, so it ends up at the American site.
new WingtipTenant(stack, "venture", ["DE", "US"]).scan().synchronise({ groups: true });
app.synth();
