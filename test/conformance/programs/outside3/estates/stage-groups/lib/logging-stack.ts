import { TmesSyslogForwarding, TmesSyslogServer, type TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface LoggingStackProps {
  readonly tenant: TmesTenant;
  readonly protocol: "tcp" | "tls";
}

export class LoggingStack extends TerraformStack {
  constructor(scope: Construct, id: string, props: LoggingStackProps) {
    super(scope, id);
    const { tenant, protocol } = props;
    const common = { tenant, address: "siem.vineyard.example", port: protocol === "tls" ? 6514 : 514 };
    const server =
      protocol === "tls"
        ? new TmesSyslogServer(this, "siem", { ...common, protocol, tlsAuthentication: true })
        : new TmesSyslogServer(this, "siem", { ...common, protocol });
    new TmesSyslogForwarding(this, "forwarding", {
      tenant,
      detectionLogs: { forward: true, profile: server.name, includeSpam: true },
      auditLogs: { forward: false },
      mailTrackingLogs: { forward: true, profile: server.name },
      urlClickLogs: { forward: false },
    });
  }
}
