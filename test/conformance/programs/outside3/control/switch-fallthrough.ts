// Shape: a switch whose cases share bodies, with `true` as what is switched on.
import { TmesMessageSize, TmesTenant, type TmesTenantProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function siteFor(country: string): TmesTenantProps["site"] {
  switch (country) {
    case "DE":
    case "FR":
    case "IE":
      return "eu";
    case "GB":
      return "uk";
    case "IN":
      return "in";
    default:
      return "us";
  }
}

function sizeFor(staff: number): number {
  switch (true) {
    case staff > 1000:
      return 150;
    case staff > 100:
      return 50;
    default:
      return 10;
  }
}

const app = new App();
for (const [country, staff] of [
  ["IE", 90],
  ["GB", 4000],
  ["IS", 300],
  ["IN", 700],
] as const) {
  const id = country.toLowerCase();
  const tenant = new TmesTenant(new TerraformStack(app, id), "tenant", {
    name: `surveyors-${id}`,
    site: siteFor(country),
    edition: "standard",
    dataSubjects: [country],
  });
  new TmesMessageSize(tenant, "size", { maximumMegabytes: sizeFor(staff) });
}
app.synth();
