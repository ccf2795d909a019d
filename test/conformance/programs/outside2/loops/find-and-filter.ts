// Shape: `find`, `some` and `filter` over a catalogue of servers to choose the one for a tenant.
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

const servers = [
  { id: "eu-1", region: "eu", address: "logs-eu.kingfisher.example", verify: true, default: true },
  { id: "eu-2", region: "eu", address: "logs-lab.kingfisher.example", verify: false, default: false },
  { id: "us-1", region: "us", address: "logs-us.kingfisher.example", verify: true, default: true },
];

const tenants = [{ name: "kingfisher-lab", region: "eu", lab: true }];

function serverFor({ region, lab }: { region: string; lab: boolean }) {
  const candidates = servers.filter((server) => server.region === region);
  if (!candidates.some((server) => server.default)) {
    throw new Error(`No default server in ${region}.`);
  }
  const server = candidates.find((each) => each.default !== lab);
  if (!server) throw new Error(`No server in ${region}.`);
  return server;
}

const app = new App();
for (const config of tenants) {
  const stack = new TerraformStack(app, config.name);
  const tenant = new TmesTenant(stack, "tenant", {
    name: config.name,
    site: "eu",
    edition: "standard",
    dataSubjects: ["LU"],
  });
  const { id, address, verify } = serverFor(config);
  new TmesSyslogServer(tenant, id, { address, port: 6514, protocol: "tls", tlsAuthentication: verify });
}
app.synth();
