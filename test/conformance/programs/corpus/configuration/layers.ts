// Shape: three layers of configuration: company, region, tenant.
import { TmesLogonAccessControl, TmesTenant, TmesTlsPeer } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Layer {
  readonly tls?: "tls-1.2" | "tls-1.3" | "no-restriction";
  readonly api?: "bypass" | "block-and-log";
  readonly addresses?: readonly string[];
}

const company: Required<Layer> = { tls: "tls-1.3", api: "block-and-log", addresses: ["192.0.2.0/24"] };
const regions: Record<"europe" | "asia", Layer> = {
  europe: {},
  asia: { tls: "no-restriction", addresses: ["0.0.0.0/0"] },
};
const tenants: readonly (Layer & { readonly name: string; readonly region: keyof typeof regions })[] = [
  { name: "acme-berlin", region: "europe" },
  { name: "acme-paris", region: "europe", api: "bypass" },
  { name: "acme-singapore", region: "asia", tls: "tls-1.2" },
  { name: "acme-kuala-lumpur", region: "asia" },
];

const app = new App();
const stack = new TerraformStack(app, "mail");
for (const { name, region, ...own } of tenants) {
  const { tls, api, addresses } = { ...company, ...regions[region], ...own };
  const tenant = new TmesTenant(stack, name, {
    name,
    site: region === "europe" ? "eu" : "sg",
    edition: "standard",
    dataSubjects: [region === "europe" ? "DE" : "SG"],
  });
  new TmesTlsPeer(tenant, "bank", {
    direction: "outbound",
    managedDomain: "acme.example",
    peer: "bank.example",
    enabled: true,
    minimumTlsVersion: tls,
    securityLevel: "mandatory",
  });
  new TmesLogonAccessControl(tenant, "logon", { apiAccess: api, approvedAddresses: [...addresses] });
}
app.synth();
