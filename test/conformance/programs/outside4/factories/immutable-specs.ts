// A description of a server that is never changed: each `with` returns a copy. The weak copy is never used.
// Shape: immutable value objects with with()
import { TmesDkimSigning, TmesTenant, TmesTlsPeer, type TmesTlsPeerProps } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface Values {
  readonly peer: string;
  readonly minimum: "tls-1.2" | "tls-1.3" | "no-restriction";
  readonly level: "opportunistic" | "mandatory";
}

class PeerSpec {
  private constructor(private readonly values: Values) {
    Object.freeze(this);
  }

  static of(peer: string): PeerSpec {
    return new PeerSpec({ peer, minimum: "tls-1.2", level: "opportunistic" });
  }

  with(changes: Partial<Omit<Values, "peer">>): PeerSpec {
    return new PeerSpec({ ...this.values, ...changes });
  }

  get props(): TmesTlsPeerProps {
    const { peer, minimum, level } = this.values;
    return {
      direction: "inbound",
      managedDomain: "default",
      peer,
      enabled: true,
      minimumTlsVersion: minimum,
      securityLevel: level,
      dailyReports: false,
    };
  }
}

const bank = PeerSpec.of("bank.example").with({ level: "mandatory" });
const modern = bank.with({ minimum: "tls-1.3" });
// Was needed while the old gateway lived.
const legacy = bank.with({ minimum: "no-restriction", level: "opportunistic" });
const obsolete: readonly PeerSpec[] = [legacy];

const app = new App();
const tenant = new TmesTenant(new TerraformStack(app, "transport"), "tenant", {
  name: "lamna-healthcare",
  site: "eu",
  edition: "standard",
  dataSubjects: ["EE"],
  inventory: "complete",
});
for (const [name, spec] of Object.entries({ bank, modern })) {
  if (obsolete.includes(spec)) continue;
  new TmesTlsPeer(tenant, name, spec.props);
}
new TmesDkimSigning(tenant, "signing", { name: "lamna.example", enabled: true, bodyCanonicalization: "relaxed" });
app.synth();
