// Stacks are made by static methods that name the licence, never with `new`.
// Shape: private constructor with named static factories
import { TmesEmailContinuity, TmesMessageSize, TmesTenant, type TmesTenantProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import type { Construct } from "constructs";

interface Licence {
  readonly edition: "standard" | "advanced";
  readonly maximumMegabytes: number;
}

class LicensedStack extends TerraformStack {
  private static readonly licences = {
    basic: { edition: "standard", maximumMegabytes: 50 },
    full: { edition: "advanced", maximumMegabytes: 50 },
  } satisfies Record<string, Licence>;

  static basic(scope: Construct, props: Pick<TmesTenantProps, "site" | "dataSubjects">): LicensedStack {
    return new LicensedStack(scope, "basic", LicensedStack.licences.basic, props);
  }

  static full(scope: Construct, props: Pick<TmesTenantProps, "site" | "dataSubjects">): LicensedStack {
    return new LicensedStack(scope, "full", LicensedStack.licences.full, props);
  }

  readonly tenant: TmesTenant;

  private constructor(
    scope: Construct,
    id: string,
    licence: Licence,
    props: Pick<TmesTenantProps, "site" | "dataSubjects">,
  ) {
    super(scope, id);
    this.tenant = new TmesTenant(this, "tenant", {
      name: `proseware-${id}`,
      edition: licence.edition,
      inventory: "complete",
      ...props,
    });
    new TmesMessageSize(this.tenant, "message-size", { maximumMegabytes: licence.maximumMegabytes });
  }

  withMailbox(domain: string): this {
    new TmesEmailContinuity(this.tenant, `mailbox-${domain}`, { name: domain, enabled: true, sending: false });
    return this;
  }
}

const app = new App();
LicensedStack.basic(app, { site: "eu", dataSubjects: ["BE"] }).withMailbox("be.proseware.example");
LicensedStack.full(app, { site: "eu", dataSubjects: ["NL"] });
app.synth();
