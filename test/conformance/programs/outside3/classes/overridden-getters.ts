// Shape: a base stack reads protected getters that each regional subclass overrides; one calls `super`.
import { TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class RegionStack extends TerraformStack {
  protected get countries(): readonly string[] {
    return [];
  }

  protected get site(): "eu" | "us" {
    return "eu";
  }

  protected get forwarded(): readonly ("audit" | "clicks" | "tracking")[] {
    return ["audit"];
  }

  protected get collector(): string {
    return `collector.${this.site}.airline.example`;
  }

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: `airline-${id}`,
      site: this.site,
      edition: "standard",
      dataSubjects: this.countries,
    });
    const { name: profile } = new TmesSyslogServer(tenant, "collector", {
      address: this.collector,
      port: 6514,
      protocol: "tls",
      tlsAuthentication: true,
    });
    const log = (kind: "audit" | "clicks" | "tracking") =>
      this.forwarded.includes(kind) ? { forward: true, profile } : ({ forward: false } as const);
    new TmesSyslogForwarding(tenant, "forwarding", {
      detectionLogs: { forward: true, profile, includeSpam: false },
      auditLogs: log("audit"),
      mailTrackingLogs: log("tracking"),
      urlClickLogs: log("clicks"),
    });
  }
}

class EuropeStack extends RegionStack {
  protected override get countries() {
    return ["FR", "ES"];
  }
}

class AmericaStack extends RegionStack {
  protected override get countries() {
    return ["US"];
  }

  protected override get site() {
    return "us" as const;
  }

  protected override get forwarded() {
    return [...super.forwarded, "tracking" as const];
  }
}

const app = new App();
new EuropeStack(app, "europe");
new AmericaStack(app, "america");
app.synth();
