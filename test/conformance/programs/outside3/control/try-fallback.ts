// Shape: reading may fail; `catch` falls back and `finally` counts.
import { TmesLogs, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Agreement {
  readonly restricted: boolean;
  readonly monitoring: boolean;
}

const stored: Readonly<Record<string, string>> = {
  kitchen: '{"restricted": true, "monitoring": false}',
  terrace: '{"restricted": false, "monitoring": false}',
  cellar: "not written yet",
};

let attempts = 0;

function agreementOf(name: string): Agreement {
  try {
    const { restricted, monitoring } = JSON.parse(stored[name] ?? "") as Agreement;
    return { restricted, monitoring };
  } catch (error) {
    if (error instanceof SyntaxError) return { restricted: true, monitoring: true };
    throw error;
  } finally {
    attempts += 1;
  }
}

const app = new App();
for (const name of Object.keys(stored)) {
  const { restricted, monitoring } = agreementOf(name);
  const tenant = new TmesTenant(new TerraformStack(app, name), "tenant", {
    name: `restaurant-${name}`,
    site: "eu",
    edition: "standard",
    dataSubjects: ["HR"],
  });
  new TmesLogs(tenant, "logs", { accessRestricted: restricted, noPerformanceMonitoring: !monitoring });
}
if (attempts !== 3) throw new Error("Each agreement is read once.");
app.synth();
