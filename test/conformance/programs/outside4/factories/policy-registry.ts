// Policies register themselves by name. A tenant names those it has, and an unknown name is an error.
// Shape: plugin registry of functions in a Map, chosen by names in the configuration
import { TmesContentRule, TmesEndUserQuarantine, TmesQuarantineDigest, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type Policy = (tenant: TmesTenant) => void;

const registry = new Map<string, Policy>();

function register(name: string, policy: Policy): void {
  if (registry.has(name)) throw new Error(`Policy ${name} is registered already.`);
  registry.set(name, policy);
}

register("digest", (tenant) => {
  new TmesQuarantineDigest(tenant, "digest", {
    enabled: true,
    recipients: "all",
    schedule: { frequency: "weekly", days: ["monday"], times: ["08:00"] },
    inlineActions: { enabled: false },
  });
});

register("digest-with-actions", (tenant) => {
  new TmesQuarantineDigest(tenant, "digest", {
    enabled: true,
    recipients: "all",
    inlineActions: { enabled: true, deliver: true },
  });
});

register("self-service", (tenant) => {
  new TmesEndUserQuarantine(tenant, "quarantine", {
    permissions: { spam: { view: true, takeAction: true }, graymail: { view: true, takeAction: true } },
  });
});

register("no-executables", (tenant) => {
  new TmesContentRule(tenant, "No executables", {
    direction: "inbound",
    enabled: true,
    level: "organization",
    criteria: { match: "any", attachmentTrueFileTypes: ["executable"] },
    actions: { intercept: "delete" },
    exceptions: [],
  });
});

function apply(tenant: TmesTenant, names: readonly string[]): void {
  for (const name of names) {
    const policy = registry.get(name);
    if (policy === undefined) throw new Error(`No policy ${name}. Known: ${[...registry.keys()].join(", ")}.`);
    policy(tenant);
  }
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "museum"), "tenant", {
  name: "museum",
  site: "eu",
  edition: "standard",
  dataSubjects: ["ES"],
  inventory: "complete",
});
apply(tenant, ["digest", "self-service", "no-executables"]);
app.synth();
