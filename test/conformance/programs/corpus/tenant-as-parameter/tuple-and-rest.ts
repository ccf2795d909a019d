// Tenants in rest parameters and tuples.
import { TmesDmarc, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

function reports(dailyReports: boolean, ...tenants: readonly TmesTenant[]): void {
  for (const tenant of tenants) {
    new TmesDmarc(tenant, "dmarc", { managedDomain: "default", enabled: true, dailyReports });
    new TmesEmailContinuity(tenant, "continuity", { name: "acme.example", enabled: false });
  }
}

function pair(app: App): readonly [TmesTenant, TmesTenant] {
  const stack = new TerraformStack(app, "mail");
  return [
    new TmesTenant(stack, "a", { name: "acme-a", site: "us", edition: "standard", dataSubjects: ["US"] }),
    new TmesTenant(stack, "b", { name: "acme-b", site: "us", edition: "standard", dataSubjects: ["MX"] }),
  ];
}

const app = new App();
const [first, second] = pair(app);
reports(true, first, second);
app.synth();
