// Items are ordered and protected by Terraform's meta-arguments, which leave their settings alone.
// Shape: escape hatches for depends_on and lifecycle
import { TmesSuspiciousObjects, TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class OrderedStack extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: "ordered",
      site: "eu",
      edition: "standard",
      dataSubjects: ["AT"],
      inventory: "complete",
    });
    tenant.lifecycle = { preventDestroy: true };

    const server = new TmesSyslogServer(tenant, "siem", {
      address: "siem.ordered.example",
      port: 6514,
      protocol: "tls",
      tlsAuthentication: true,
      facility: "mail",
      severity: "notice",
    });
    const forwarding = new TmesSyslogForwarding(tenant, "forwarding", {
      detectionLogs: { forward: true, profile: server.name, includeSpam: true },
      auditLogs: { forward: true, profile: server.name },
      mailTrackingLogs: { forward: false },
      urlClickLogs: { forward: false },
    });
    forwarding.dependsOn = [server.fqn];

    const objects = new TmesSuspiciousObjects(tenant, "objects", {
      apexCentral: { enabled: false },
      threatIntelligence: { filesAndUrls: true, senderAddresses: true },
    });
    objects.node.addDependency(tenant);
  }
}

const app = new App();
new OrderedStack(app, "ordered");
app.synth();
