// Shape: `new Config(app)` that reads `app.node.tryGetContext("ENV")` with a default (aws-cdk v1 `Config` classes).
import { TmesDirectorySynchronization, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class Config {
  readonly env: string;

  constructor(app: App, override?: string) {
    this.env = override ?? (app.node.tryGetContext("ENV") as string | undefined) ?? "dev";
  }

  get aliases(): boolean {
    return this.env === "dev";
  }
}

const app = new App({ context: { team: "mail" } });
const config = new Config(app);
const tenant = new TmesTenant(new TerraformStack(app, `mail-${config.env}`), "tenant", {
  name: "contextual",
  site: "eu",
  edition: "standard",
  dataSubjects: ["BE"],
});
new TmesDirectorySynchronization(tenant, "directory", {
  enabled: true,
  source: "entra-id",
  groups: false,
  validRecipients: true,
  aliases: config.aliases,
});
app.synth();
