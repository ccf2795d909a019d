// Shape: an `envConfig` object that reads every variable at once, lists split at commas (auth0 CDKTF samples).
// Environments: ; DIRECTORY_SOURCE=open-ldap MAIL_COUNTRIES=DE,AT
import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface EnvConfig {
  TENANT: string;
  COUNTRIES: string[];
  SOURCE: string;
  SYNC_ALIASES: boolean;
}

const envConfig: EnvConfig = {
  TENANT: process.env["MAIL_TENANT"] ?? "eider",
  COUNTRIES: process.env["MAIL_COUNTRIES"]?.split(",") || ["DE"],
  SOURCE: process.env["DIRECTORY_SOURCE"] || "active-directory",
  SYNC_ALIASES: process.env["SYNC_ALIASES"] !== "no",
};

class DirectoryStack extends TerraformStack {
  constructor(app: App, id: string, env: EnvConfig) {
    super(app, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: env.TENANT,
      site: "eu",
      edition: "standard",
      dataSubjects: env.COUNTRIES,
    });
    new TmesDirectorySynchronization(tenant, "sync", {
      enabled: true,
      source: env.SOURCE,
      validRecipients: true,
      groups: true,
      aliases: env.SYNC_ALIASES,
    });
  }
}

const app = new App();
new DirectoryStack(app, "directory", envConfig);
app.synth();
