// A tagged template parses a short notation of servers. One line of it has no "verify".
// Shape: a small domain language in a template literal, as with GraphQL or SQL tags.
import { App, TerraformStack } from "cdktf";
import { TmesSyslogServer, TmesTenant } from "@tmes-as-code/constructs";

interface Server {
  name: string;
  host: string;
  port: number;
  tls: boolean;
  verify: boolean;
}

function servers(parts: TemplateStringsArray, ...values: (string | number)[]): Server[] {
  return String.raw({ raw: parts.raw }, ...values)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [name = "", target = "", ...flags] = line.split(/\s+/);
      const [host = "", port] = target.split(":");
      const tls = flags.includes("tls");
      return { name, host, port: Number(port), tls, verify: tls && flags.includes("verify") };
    });
}

const zone = "logs.parnell.example";
const list = servers`
  # name    target            flags
  audit     audit.${zone}:${6514}   tls verify
  mail      mail.${zone}:${6514}    tls
  # trace   trace.${zone}:${514}
`;

const app = new App();
const stack = new TerraformStack(app, "logs");
const tenant = new TmesTenant(stack, "tenant", {
  name: "parnell-aerospace",
  site: "eu",
  edition: "standard",
  dataSubjects: ["FR"],
  inventory: "partial",
});
for (const { name, host: address, port, tls, verify } of list) {
  if (!tls) new TmesSyslogServer(tenant, name, { address, port, protocol: "tcp" });
  else new TmesSyslogServer(tenant, name, { address, port, protocol: "tls", tlsAuthentication: verify });
}
app.synth();
