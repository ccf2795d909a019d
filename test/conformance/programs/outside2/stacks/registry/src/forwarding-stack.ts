// Syslog forwarding.
import { TmesSyslogForwarding, TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { UniversalProps } from "./stack.js";

type Log = "detection" | "audit" | "tracking" | "clicks";

export interface ForwardingStackProps extends UniversalProps {
  server: { address: string; protocol: "tls" | "tcp" };
  forward: Log[];
}

export class ForwardingStack extends TerraformStack {
  constructor(scope: Construct, id: string, { country, server, forward }: ForwardingStackProps) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: id,
      site: "eu",
      edition: "standard",
      dataSubjects: [country],
    });
    const profile = "main";
    const where = { name: profile, address: server.address, port: server.protocol === "tls" ? 6514 : 514 };
    new TmesSyslogServer(
      tenant,
      "server",
      server.protocol === "tls"
        ? { ...where, protocol: "tls", tlsAuthentication: true }
        : { ...where, protocol: "tcp" },
    );
    new TmesSyslogForwarding(tenant, "forwarding", {
      detectionLogs: { forward: forward.includes("detection"), profile, includeSpam: false },
      auditLogs: { forward: forward.includes("audit"), profile },
      mailTrackingLogs: { forward: forward.includes("tracking"), profile },
      urlClickLogs: { forward: forward.includes("clicks"), profile },
    });
  }
}
