// Lookups of several services run at the same time. Each promise resolves to "not used", so all pages of all tenants are off.
// Shape: `await Promise.all(tenants.map(async (tenant) => …))` before any construct is made.
import { setTimeout as wait } from "node:timers/promises";
import { TmesFilePasswordAnalysis, TmesLogRetrieval, TmesSpamRule, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const consumers: Record<string, readonly string[]> = {
  "log-retrieval": [],
  sandbox: ["us-lab"],
  passwords: ["us-lab"],
};

/** Stands for the service register of the company. */
async function uses(tenant: string, service: string): Promise<boolean> {
  await wait(1);
  return consumers[service]?.includes(tenant) ?? false;
}

const names = ["bonn", "basel"];
const answers = await Promise.all(
  names.map(async (name) => {
    const [retrieval, sandbox, passwords] = await Promise.all([
      uses(name, "log-retrieval"),
      uses(name, "sandbox"),
      uses(name, "passwords"),
    ]);
    return { name, retrieval, sandbox, passwords };
  }),
);

const app = new App();
const stack = new TerraformStack(app, "register");
for (const { name, retrieval, sandbox, passwords } of answers) {
  const tenant = new TmesTenant(stack, name, {
    name: `pharma-${name}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: name === "basel" ? ["CH"] : ["DE"],
    noticeVersion: "2021-09-09",
    inventory: "complete",
  });
  new TmesLogRetrieval(tenant, "log-retrieval", { enabled: retrieval });
  new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: passwords });
  new TmesSpamRule(tenant, "Organization: Spam or Phish", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    spam: { enabled: true },
    businessEmailCompromise: { enabled: true },
    phishing: { enabled: true },
    graymail: { enabled: true },
    socialEngineering: { enabled: true },
    webReputation: { enabled: true, virtualAnalyzer: { enabled: sandbox }, timeOfClick: { enabled: false } },
  });
}
app.synth();
