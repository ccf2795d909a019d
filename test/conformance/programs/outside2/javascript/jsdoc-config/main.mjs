// Shape: JavaScript checked by TypeScript: `@typedef`, `@type`, `@param` in comments, `// @ts-check`.
// @ts-check
import { TmesDmarc, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { domains } from "./domains.mjs";

/**
 * @param {import("./domains.mjs").Domain} domain
 * @returns {{ none: string, reject: string }}
 */
const actionsFor = ({ lenient }) => ({
  none: "do-not-intercept",
  reject: lenient ? "quarantine" : "delete",
});

const app = new App();
const stack = new TerraformStack(app, "dmarc");
const tenant = new TmesTenant(stack, "tenant", {
  name: "phalarope",
  site: "eu",
  edition: "standard",
  dataSubjects: ["FI"],
});

for (const domain of domains) {
  new TmesDmarc(tenant, `dmarc-${domain.name}`, {
    name: domain.name,
    managedDomain: domain.name,
    enabled: true,
    dailyReports: domain.reports ?? false,
    actions: actionsFor(domain),
  });
}
app.synth();
