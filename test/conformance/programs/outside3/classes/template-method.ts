// Shape: template method with a default hook; a subclass extends the settings that the base returns.
import { TmesDomain, TmesTenant, type TmesDomainProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";
import { Construct } from "constructs";

interface DomainSetProps {
  readonly tenant: TmesTenant;
  readonly names: readonly string[];
}

class DomainSet extends Construct {
  constructor(scope: Construct, id: string, { tenant, names }: DomainSetProps) {
    super(scope, id);
    for (const name of names) new TmesDomain(this, name, { tenant, ...this.settings(name) });
  }

  protected settings(name: string): TmesDomainProps {
    return { name, inboundServers: [{ host: `mx.${name}`, port: 25 }], outbound: { enabled: false } };
  }
}

class SendingDomains extends DomainSet {
  protected override settings(name: string): TmesDomainProps {
    return { ...super.settings(name), outbound: { enabled: true, sources: ["google-workspace"] } };
  }
}

class ImportedDomains extends DomainSet {
  protected override settings(name: string): TmesDomainProps {
    const base = super.settings(name);
    return { ...base, skipDefaultRules: !name.startsWith("legacy.") };
  }
}

const app = new App();
const stack = new TerraformStack(app, "domains");
const tenant = new TmesTenant(stack, "tenant", {
  name: "publishing-house",
  site: "eu",
  edition: "standard",
  dataSubjects: ["PL"],
});
new DomainSet(stack, "plain", { tenant, names: ["books.example"] });
new SendingDomains(stack, "sending", { tenant, names: ["authors.example", "press.example"] });
new ImportedDomains(stack, "imported", { tenant, names: ["legacy.books.example", "new.books.example"] });
app.synth();
