// Shape: a `switch` with shared cases and a default, as SST programs do over `$app.stage`.
import { TmesEmailContinuity, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function continuity(site: TmesSite): { enabled: boolean; sending?: boolean } {
  switch (site) {
    case "eu":
    case "uk":
      return { enabled: false };
    case "jp": {
      const sending = false;
      return { enabled: true, sending };
    }
    default:
      return { enabled: true, sending: true };
  }
}

const people: Partial<Record<TmesSite, string>> = { eu: "FR", uk: "GB", jp: "JP", sg: "SG" };

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const site of ["eu", "uk", "jp", "sg"] as const) {
  const country = people[site];
  if (country === undefined) continue;
  const tenant = new TmesTenant(stack, site, {
    name: `relecloud-${site}`,
    site,
    edition: "advanced",
    dataSubjects: [country],
  });
  new TmesEmailContinuity(tenant, "continuity", { name: `relecloud-${site}.example`, ...continuity(site) });
}
app.synth();
