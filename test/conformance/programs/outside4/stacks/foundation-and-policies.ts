// The tenant is in one stack, what the logging team owns in another, with a dependency between the two.
// Shape: multi-stack app that hands a resource of the first stack to the second through props
import { TmesLogs, TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

class FoundationStack extends TerraformStack {
  public readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: "contoso-mail",
      site: "eu",
      edition: "standard",
      dataSubjects: ["AT"],
      noticeVersion: "2021-09-09",
      inventory: "complete",
    });
    new TerraformOutput(this, "site", { value: this.tenant.site });
  }
}

interface LoggingStackProps {
  readonly tenant: TmesTenant;
  readonly collector: { readonly host: string; readonly port: number };
}

class LoggingStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: LoggingStackProps) {
    super(scope, id);
    const { tenant, collector } = props;
    const server = new TmesSyslogServer(this, "collector", {
      tenant,
      address: collector.host,
      port: collector.port,
      protocol: "tcp",
      format: "key-value",
    });
    new TmesSyslogForwarding(this, "forwarding", {
      tenant,
      detectionLogs: { forward: true, profile: server.name, includeSpam: false },
      auditLogs: { forward: true, profile: server.name },
      mailTrackingLogs: { forward: false },
      urlClickLogs: { forward: false },
    });
    new TmesLogs(this, "logs", { tenant, accessRestricted: true, noPerformanceMonitoring: true });
  }
}

const app = new App();
const foundation = new FoundationStack(app, "foundation");
const logging = new LoggingStack(app, "logging", {
  tenant: foundation.tenant,
  collector: { host: "logs.contoso.example", port: 514 },
});
logging.addDependency(foundation);
app.synth();
