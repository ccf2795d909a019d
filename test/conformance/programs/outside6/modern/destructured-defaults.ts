// Nested destructuring with defaults and renames in a parameter list. A caller passes `undefined`, which brings the default back.
// Shape: helpers such as `({ name, spam: { rate = "high" } = {}, …rest }) => …` and tagged labels by template literals.
import { TmesEndUserConsole, TmesScheduledReport, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Options {
  company: string;
  countries: readonly [string, ...string[]];
  console?: { local?: boolean | undefined; secondFactor?: boolean | undefined };
  report?: { every?: "weekly" | "monthly"; to?: string[] };
}

const app = new App();
const stack = new TerraformStack(app, "companies");

function declare({
  company,
  countries: [home, ...abroad],
  console: { local = true, secondFactor: twoFactor = false } = {},
  report: { every: frequency = "monthly", to: recipients = [`reports@${company}.example`] } = {},
}: Options): TmesTenant {
  const tenant = new TmesTenant(stack, company, {
    name: `${company}-${home.toLowerCase()}`,
    site: "eu",
    edition: "standard",
    dataSubjects: [home, ...abroad],
    inventory: "complete",
  });
  new TmesEndUserConsole(tenant, "console", {
    localAccounts: { enabled: local, twoFactor },
    singleSignOn: { enabled: !local },
  });
  new TmesScheduledReport(tenant, `${frequency} summary`, {
    enabled: recipients.length > 1,
    frequency,
    recipients,
  });
  return tenant;
}

declare({ company: "southridge", countries: ["PT"], console: { local: false } });
declare({ company: "northridge", countries: ["ES", "PT"], console: { local: true, secondFactor: undefined } });
app.synth();
