// Where an environment's logs go.
import { TmesSyslogServer, type TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { EnvironmentConfig } from "../config/types.js";

interface LoggingStackProps {
  config: EnvironmentConfig;
  tenant: TmesTenant;
}

export class LoggingStack extends TerraformStack {
  constructor(scope: Construct, id: string, { config, tenant }: LoggingStackProps) {
    super(scope, id);
    config.syslog.forEach(({ host, port, encrypted }, index) => {
      const common = { tenant, name: `collector-${index + 1}`, address: host, port };
      if (encrypted) {
        new TmesSyslogServer(this, `server-${index}`, { ...common, protocol: "tls", tlsAuthentication: true });
      } else {
        new TmesSyslogServer(this, `server-${index}`, { ...common, protocol: "tcp" });
      }
    });
  }
}
