// Shape: `ConfigService.getInstance()`, a singleton that keeps settings by path.
import { TmesLogonAccessControl, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class ConfigService {
  private static instance: ConfigService | null = null;
  private readonly values: Record<string, string | string[]> = {};

  static getInstance(): ConfigService {
    if (ConfigService.instance === null) ConfigService.instance = new ConfigService();
    return ConfigService.instance;
  }

  set(key: string, value: string | string[]): this {
    this.values[key] = value;
    return this;
  }

  list(key: string): string[] {
    const value = this.values[key];
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
  }
}

ConfigService.getInstance().set("logon.networks", ["192.0.2.0/24"]).set("logon.alerts", "soc@fourth.example");

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "fourth",
  site: "eu",
  edition: "standard",
  dataSubjects: ["MT"],
});
new TmesLogonAccessControl(tenant, "logon", {
  apiAccess: "block-and-log",
  endUserConsole: "allow-and-log",
  approvedAddresses: ConfigService.getInstance().list("logon.networks"),
  alertRecipients: ConfigService.getInstance().list("logon.alerts"),
});
app.synth();
