// Shape: an overloaded function, `connect(tenant, host)` or `connect(tenant, { … })`.
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Server {
  readonly host: string;
  readonly port?: number;
  readonly plain?: boolean;
}

function connect(tenant: TmesTenant, host: string): TmesSyslogServer;
function connect(tenant: TmesTenant, server: Server): TmesSyslogServer;
function connect(tenant: TmesTenant, target: string | Server): TmesSyslogServer {
  const server: Server = typeof target === "string" ? { host: target } : target;
  const common = { address: server.host, port: server.port ?? 6514 };
  return server.plain
    ? new TmesSyslogServer(tenant, server.host, { ...common, protocol: "tcp" })
    : new TmesSyslogServer(tenant, server.host, { ...common, protocol: "tls", tlsAuthentication: true });
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "mail"), "tenant", {
  name: "overloaded",
  site: "eu",
  edition: "standard",
  dataSubjects: ["CZ"],
});
connect(tenant, "siem.overloaded.example");
connect(tenant, { host: "legacy.overloaded.example", port: 514, plain: true });
app.synth();
