// A generated table is combined with hand-written differences. The only loose one belongs to a domain that is not managed.
// Shape: generated data module combined with an overrides module
import { TmesDomain, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { domains } from "./domains.generated.ts";
import { overrides } from "./overrides.ts";

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "domains"), "tenant", {
  name: "treadwell",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["DK"],
  inventory: "complete",
});
for (const { name, mx, managed } of domains) {
  if (!managed) continue;
  new TmesDomain(tenant, name, {
    skipDefaultRules: true,
    inboundServers: mx.map((host) => ({ host, port: 25 })),
    outbound: { enabled: false },
    ...overrides[name],
  });
  new TmesEmailContinuity(tenant, `continuity-${name}`, { name, enabled: false });
}
app.synth();
