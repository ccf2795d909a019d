// A loader memoizes promises by country, and a retry wraps it. The answer for one country forwards mail tracking logs.
// Shape: `const cache = new Map<string, Promise<T>>()` with a `retry(fn, times)` helper in a deployment script.
import { TmesSyslogForwarding, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Agreement {
  readonly tracking: boolean;
  readonly audit: boolean;
}

const cache = new Map<string, Promise<Agreement>>();
let failures = 1;

/** Stands for a request to the register of agreements. Its first call fails. */
async function request(country: string): Promise<Agreement> {
  if (failures-- > 0) throw new Error("503");
  return { tracking: country === "PL", audit: true };
}

async function retry<T>(action: () => Promise<T>, times = 3): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (times <= 1) throw error;
    return retry(action, times - 1);
  }
}

function agreement(country: string): Promise<Agreement> {
  let known = cache.get(country);
  if (known === undefined) {
    known = retry(() => request(country));
    cache.set(country, known);
  }
  return known;
}

const app = new App();
const stack = new TerraformStack(app, "warehouses");
for (const [name, country] of [
  ["lodz", "PL"],
  ["brno", "CZ"],
  ["gdynia", "PL"],
] as const) {
  const { tracking, audit } = await agreement(country);
  const tenant = new TmesTenant(stack, name, {
    name: `warehouse-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: [country],
    inventory: "complete",
  });
  new TmesSyslogForwarding(tenant, "syslog-forwarding", {
    detectionLogs: { forward: false },
    auditLogs: { forward: audit, profile: "central" },
    mailTrackingLogs: { forward: tracking, profile: "central" },
    urlClickLogs: { forward: false, profile: "central" },
  });
}
app.synth();
