// Items are grouped below the tenant by the team that owns them, each group a construct of its own.
// Shape: composite constructs nested below a parent resource, with helper methods for their children
import { TmesEndUserConsole, TmesLogonAccessControl, TmesSyslogForwarding, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

class LoggingGroup extends Construct {
  private profile: string | undefined;

  constructor(tenant: TmesTenant) {
    super(tenant, "logging");
  }

  public useProfile(name: string): this {
    this.profile = name;
    return this;
  }

  public forward(logs: { audit: boolean; clicks: boolean }): void {
    const profile = this.profile ?? "unset";
    new TmesSyslogForwarding(this, "forwarding", {
      detectionLogs: { forward: false },
      auditLogs: { forward: logs.audit, profile },
      mailTrackingLogs: { forward: false },
      urlClickLogs: { forward: logs.clicks, profile },
    });
  }
}

class AccessGroup extends Construct {
  constructor(tenant: TmesTenant, addresses: readonly string[]) {
    super(tenant, "access");
    new TmesLogonAccessControl(this, "logon", {
      apiAccess: "block-and-log",
      endUserConsole: "block-and-log",
      approvedAddresses: addresses,
    });
    new TmesEndUserConsole(this, "console", {
      localAccounts: { enabled: false },
      singleSignOn: {
        enabled: true,
        profiles: [{ name: "staff", identityProvider: "entra-id", domains: ["tailspin.example"] }],
      },
    });
  }
}

class TailspinStack extends TerraformStack {
  constructor(scope: Construct) {
    super(scope, "tailspin");
    const tenant = new TmesTenant(this, "tenant", {
      name: "tailspin",
      site: "eu",
      edition: "advanced",
      dataSubjects: ["SE"],
      inventory: "complete",
    });
    new AccessGroup(tenant, ["198.51.100.0/24"]);
    new LoggingGroup(tenant).useProfile("siem").forward({ audit: true, clicks: true });
  }
}

const app = new App();
new TailspinStack(app);
app.synth();
