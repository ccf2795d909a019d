import { TmesSyslogForwarding, TmesSyslogServer, type TmesTenant } from "@tmes-as-code/constructs";
import type { MailAddOn } from "../core/blueprint.ts";

export interface LogForwardingOptions {
  readonly collector: string;
  readonly port?: number;
  readonly clicks?: boolean;
}

const defaultOptions = { port: 6514, clicks: false };

export class LogForwardingAddOn implements MailAddOn {
  readonly order = 20;
  private readonly options: Required<LogForwardingOptions>;

  constructor(options: LogForwardingOptions) {
    this.options = { ...defaultOptions, ...options };
  }

  deploy(tenant: TmesTenant): void {
    const { collector, port, clicks } = this.options;
    const server = new TmesSyslogServer(tenant, "collector", {
      address: collector,
      port,
      protocol: "tls",
      tlsAuthentication: true,
    });
    new TmesSyslogForwarding(tenant, "forwarding", {
      detectionLogs: { forward: true, profile: server.name, includeSpam: false },
      auditLogs: { forward: true, profile: server.name },
      mailTrackingLogs: { forward: false },
      urlClickLogs: clicks ? { forward: true, profile: server.name } : { forward: false },
    });
  }
}
