// Shape: a schema library written locally in the manner of zod: `object({ … }).parse(input)`.
import { TmesDomain, TmesEmailContinuity, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { array, boolean, object, oneOf, text, type Infer } from "./schema.js";

const Domain = object({ name: text(), continuity: boolean(), servers: array(text()) });
const Tenant = object({
  name: text(),
  edition: oneOf("standard", "advanced", "cegp"),
  country: text(),
  domains: array(Domain),
});

const input: unknown[] = [
  {
    name: "dipper",
    edition: "standard",
    country: "CH",
    domains: [{ name: "dipper.example", continuity: true, servers: ["mx.dipper.example"] }],
  },
];

function deploy(app: App, { name, edition, country, domains }: Infer<typeof Tenant>): void {
  const stack = new TerraformStack(app, name);
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition, dataSubjects: [country] });
  for (const domain of domains) {
    new TmesDomain(tenant, `domain-${domain.name}`, {
      name: domain.name,
      skipDefaultRules: true,
      inboundServers: domain.servers.map((host) => ({ host, port: 25, preference: 10 })),
      outbound: { enabled: false },
    });
    new TmesEmailContinuity(tenant, `continuity-${domain.name}`, { name: domain.name, enabled: domain.continuity });
  }
}

const app = new App();
input.map((each) => Tenant.parse(each)).forEach((tenant) => deploy(app, tenant));
app.synth();
