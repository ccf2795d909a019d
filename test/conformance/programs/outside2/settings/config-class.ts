// Shape: a configuration class with getters that derive one setting from another.
import { TmesApiAccess, TmesLogonAccessControl, TmesProfile, TmesTenant, type TmesSite } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

class MailConfig {
  constructor(
    readonly unit: string,
    private readonly options: { country: string; strict?: boolean; offices?: readonly string[] },
  ) {}

  get tenantName(): string {
    return `egret-${this.unit}`;
  }

  get site(): TmesSite {
    return this.options.country === "JP" ? "jp" : "eu";
  }

  get dataSubjects(): readonly string[] {
    return [this.options.country];
  }

  get strict(): boolean {
    return this.options.strict ?? this.site === "eu";
  }

  get offices(): readonly string[] {
    return this.options.offices ?? [];
  }

  get apiAccess(): "block-and-log" | "allow-and-log" {
    return this.offices.length > 0 ? "block-and-log" : "allow-and-log";
  }
}

const configs = [
  new MailConfig("berlin", { country: "DE", offices: ["198.51.100.128/27"] }),
  new MailConfig("osaka", { country: "JP" }),
];

const app = new App();
for (const config of configs) {
  const stack = new TerraformStack(app, config.tenantName);
  const tenant = new TmesTenant(stack, "tenant", {
    name: config.tenantName,
    site: config.site,
    edition: "cegp",
    dataSubjects: config.dataSubjects,
  });
  new TmesProfile(tenant, "profile", {
    mobileNumbersLeftOut: config.strict,
    roleAddressesOnly: true,
    subaccountsDeletedOnLeaving: config.strict,
  });
  new TmesApiAccess(tenant, "keys", { keyCount: 1, retiredKeysDeleted: true });
  new TmesLogonAccessControl(tenant, "logon", {
    apiAccess: config.apiAccess,
    endUserConsole: "allow-and-log",
    approvedAddresses: config.offices,
  });
}
app.synth();
