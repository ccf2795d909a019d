// Settings by environment in one record; the variable MAIL_ENV chooses, production if it is not set.
// Shape: Record<EnvName, Config> with a lookup by process.env
// Environments: MAIL_ENV=staging; MAIL_ENV=production
import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

type EnvName = "staging" | "production";

interface EnvConfig {
  readonly tenant: string;
  readonly directory: { readonly groups: boolean; readonly aliases: boolean };
}

const environments: Record<EnvName, EnvConfig> = {
  staging: {
    tenant: "margie-staging",
    directory: { groups: true, aliases: true },
  },
  production: {
    tenant: "margie-production",
    directory: { groups: false, aliases: true },
  },
};

function currentEnvironment(): EnvName {
  const name = process.env["MAIL_ENV"] ?? "production";
  if (name === "staging" || name === "production") return name;
  throw new Error(`MAIL_ENV is ${name}. Expected staging or production.`);
}

const config = environments[currentEnvironment()];

const app = new App();
const stack = new TerraformStack(app, "directory");
const tenant = new TmesTenant(stack, "tenant", {
  name: config.tenant,
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
  inventory: "complete",
});
new TmesDirectorySynchronization(tenant, "sync", {
  enabled: true,
  source: "active-directory",
  validRecipients: true,
  ...config.directory,
});
app.synth();
