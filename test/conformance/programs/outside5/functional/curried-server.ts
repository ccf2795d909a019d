// A curried factory for syslog servers. Only the encrypted variant is applied, and the lab does not check certificates.
// Shape: curried resource factories: environment first, then protocol, then name.
import { App, TerraformStack } from "cdktf";
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";

type Environment = "live" | "lab";
type Transport = "plain" | "secure";

const server = (environment: Environment) => (transport: Transport) => (tenant: TmesTenant) => (name: string) => {
  const address = `${name}.${environment}.logs.fourthcoffee.example`;
  return transport === "plain"
    ? new TmesSyslogServer(tenant, name, { address, port: 514, protocol: "tcp" })
    : new TmesSyslogServer(tenant, name, {
        address,
        port: environment === "live" ? 6514 : 16514,
        protocol: "tls",
        tlsAuthentication: environment === "live",
      });
};

const live = server("live");
const lab = server("lab");
const secureLive = live("secure");

const app = new App();
const stack = new TerraformStack(app, "logs");
const tenant = new TmesTenant(stack, "tenant", {
  name: "fourth-coffee",
  site: "eu",
  edition: "standard",
  dataSubjects: ["NL"],
  inventory: "partial",
});

["audit", "detections"].map(secureLive(tenant));
["trial"].forEach(lab("secure")(tenant));
app.synth();
