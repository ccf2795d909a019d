// Each protocol check is declared for each domain, by a product of two lists and two sets of keys. Reports are asked for where the check is off.
// Shape: flatMap cross product of lists, with overrides keyed by both
import { TmesDkim, TmesDmarc, TmesSpf, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const domains = ["coho.example", "winery.coho.example", "vineyard.coho.example"] as const;
const checks = ["spf", "dkim", "dmarc"] as const;

type Domain = (typeof domains)[number];
type Check = (typeof checks)[number];

const reportsWanted: ReadonlySet<`${Check}/${Domain}`> = new Set(["dmarc/winery.coho.example"]);
const off: ReadonlySet<`${Check}/${Domain}`> = new Set(["dkim/vineyard.coho.example", "dmarc/winery.coho.example"]);

const matrix = domains.flatMap((domain) =>
  checks.map((check) => ({ domain, check, key: `${check}/${domain}` as const })),
);

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "senders"), "tenant", {
  name: "coho",
  site: "eu",
  edition: "standard",
  dataSubjects: ["GR", "CY"],
  inventory: "complete",
});

for (const { domain, check, key } of matrix) {
  const enabled = !off.has(key);
  switch (check) {
    case "spf":
      new TmesSpf(tenant, key, { name: domain, managedDomain: domain, enabled, actions: { fail: "quarantine" } });
      break;
    case "dkim":
      new TmesDkim(tenant, key, { name: domain, managedDomain: domain, enabled, intercept: "quarantine" });
      break;
    case "dmarc":
      new TmesDmarc(tenant, key, {
        name: domain,
        managedDomain: domain,
        enabled,
        dailyReports: reportsWanted.has(key),
      });
      break;
  }
}
app.synth();
