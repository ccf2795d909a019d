// Shape: an L3 construct with a static table of defaults, `{ ...DEFAULTS, ...props }` in its constructor.
import { TmesDomain, TmesDmarc, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

interface ManagedDomainProps {
  readonly domain: string;
  readonly mailServers: readonly string[];
  readonly skipDefaultRules?: boolean;
  readonly dmarcReports?: boolean;
  readonly port?: number;
}

class ManagedDomain extends Construct {
  static readonly DEFAULTS = { skipDefaultRules: true, dmarcReports: false, port: 25 } as const;

  readonly domain: TmesDomain;

  constructor(scope: Construct, id: string, props: ManagedDomainProps) {
    super(scope, id);
    const { domain, mailServers, skipDefaultRules, dmarcReports, port } = { ...ManagedDomain.DEFAULTS, ...props };
    this.domain = new TmesDomain(this, "Domain", {
      name: domain,
      skipDefaultRules,
      inboundServers: mailServers.map((host, index) => ({ host, port, preference: 10 * (index + 1) })),
      outbound: { enabled: false },
    });
    new TmesDmarc(this, "Dmarc", { name: domain, managedDomain: domain, enabled: true, dailyReports: dmarcReports });
  }
}

const app = new App();
const stack = new TerraformStack(app, "domains");
const tenant = new TmesTenant(stack, "tenant", {
  name: "goshawk",
  site: "eu",
  edition: "standard",
  dataSubjects: ["LV"],
});
new ManagedDomain(tenant, "Main", { domain: "goshawk.example", mailServers: ["mx1.goshawk.example"] });
new ManagedDomain(tenant, "Shop", {
  domain: "shop.goshawk.example",
  mailServers: ["mx1.goshawk.example", "mx2.goshawk.example"],
  skipDefaultRules: false,
});
app.synth();
