// A remote inventory is asked first; if it fails, the values of this repository hold, and they are restrictive.
// Shape: try/catch with retries and a fallback configuration
import { TmesDomain, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface DomainSettings {
  readonly outbound: boolean;
  readonly continuity: boolean;
}

class InventoryUnavailable extends Error {
  constructor(readonly attempt: number) {
    super(`The inventory did not answer (attempt ${String(attempt)}).`);
  }
}

function ask(attempt: number): Readonly<Record<string, DomainSettings>> {
  throw new InventoryUnavailable(attempt);
}

function retry<Value>(times: number, work: (attempt: number) => Value, fallback: Value): Value {
  for (let attempt = 1; attempt <= times; attempt++) {
    try {
      return work(attempt);
    } catch (error) {
      if (!(error instanceof InventoryUnavailable)) throw error;
    }
  }
  return fallback;
}

const domains = retry(3, ask, {
  "main.relecloud.example": { outbound: false, continuity: false },
  "docs.relecloud.example": { outbound: false, continuity: false },
});

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "domains"), "tenant", {
  name: "relecloud",
  site: "eu",
  edition: "advanced",
  dataSubjects: ["SK", "CZ"],
  inventory: "complete",
});
for (const [name, { outbound, continuity }] of Object.entries(domains)) {
  new TmesDomain(tenant, name, { skipDefaultRules: true, outbound: { enabled: outbound } });
  new TmesEmailContinuity(tenant, `continuity-${name}`, { name, enabled: continuity });
}
app.synth();
