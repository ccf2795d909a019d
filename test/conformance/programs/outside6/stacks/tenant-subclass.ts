// A class of the organisation extends TmesTenant and declares the pages in its constructor. Continuity follows the number of domains.
// Shape: a company's own subclass of an L2 construct that adds children of itself after `super`.
import { TmesDomain, TmesEmailContinuity, TmesEmailRecovery, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface SubsidiaryProps {
  readonly domains: readonly [string, ...string[]];
  readonly countries: readonly string[];
  /** Offices with a single mail server need somewhere to read mail during an outage. */
  readonly secondServer?: boolean;
}

class SubsidiaryTenant extends TmesTenant<"eu"> {
  readonly #continuity: boolean;

  constructor(scope: Construct, id: string, { domains, countries, secondServer = false }: SubsidiaryProps) {
    super(scope, id, {
      name: `umbra-${id}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: countries,
      inventory: "complete",
      labels: { domains: String(domains.length) },
    });
    this.#continuity = !secondServer;
    domains.forEach((domain) => this.addDomain(domain));
    new TmesEmailRecovery(this, "email-recovery", { enabled: false });
  }

  addDomain(domain: string): this {
    new TmesDomain(this, domain, {
      inboundServers: [{ host: `mx.${domain}`, port: 25 }],
      outbound: { enabled: false },
    });
    new TmesEmailContinuity(this, `continuity-${domain}`, { name: domain, enabled: this.#continuity });
    return this;
  }
}

const app = new App();
const stack = new TerraformStack(app, "subsidiaries");
new SubsidiaryTenant(stack, "lyon", { domains: ["lyon.umbra.example"], countries: ["FR"], secondServer: true });
new SubsidiaryTenant(stack, "porto", { domains: ["porto.umbra.example"], countries: ["PT"] });
app.synth();
