// Shape: an overloaded factory: a name alone, or a name with options, or an options object.
import { TmesSyslogServer, TmesTenant, type TmesSyslogServerProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface ServerOptions {
  readonly name: string;
  readonly address: string;
  readonly verify?: boolean;
}

function server(tenant: TmesTenant, name: string): TmesSyslogServer;
function server(tenant: TmesTenant, name: string, address: string): TmesSyslogServer;
function server(tenant: TmesTenant, options: ServerOptions): TmesSyslogServer;
function server(tenant: TmesTenant, nameOrOptions: string | ServerOptions, address?: string): TmesSyslogServer {
  const options: ServerOptions =
    typeof nameOrOptions === "string"
      ? { name: nameOrOptions, address: address ?? `${nameOrOptions}.logs.example` }
      : nameOrOptions;
  const props: TmesSyslogServerProps = {
    name: options.name,
    address: options.address,
    port: 6514,
    protocol: "tls",
    tlsAuthentication: options.verify ?? true,
    format: "cef",
  };
  return new TmesSyslogServer(tenant, options.name, props);
}

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "logs"), "tenant", {
  name: "tram-operator",
  site: "eu",
  edition: "standard",
  dataSubjects: ["DE"],
});
server(tenant, "primary");
server(tenant, { name: "legacy", address: "192.0.2.40", verify: false });
app.synth();
