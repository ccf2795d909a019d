// Shape: an immutable options class whose `with…` methods return changed copies.
import { TmesHighProfileUsers, TmesTenant } from "@tmes-as-code/constructs";
import { App, TerraformStack } from "cdktf";

interface State {
  readonly tenant: string;
  readonly countries: readonly string[];
  readonly members: number;
  readonly addresses: boolean;
}

class BoardOptions {
  static readonly empty = new BoardOptions({ tenant: "", countries: [], members: 0, addresses: false });

  private constructor(private readonly state: State) {}

  withTenant(tenant: string, ...countries: string[]): BoardOptions {
    return this.with({ tenant, countries });
  }

  withMembers(members: number): BoardOptions {
    return this.with({ members });
  }

  withAddresses(): BoardOptions {
    return this.with({ addresses: true });
  }

  private with(changes: Partial<State>): BoardOptions {
    return new BoardOptions({ ...this.state, ...changes });
  }

  apply(app: App): void {
    const { tenant: name, countries, members, addresses } = this.state;
    const stack = new TerraformStack(app, name);
    const tenant = new TmesTenant(stack, "tenant", {
      name,
      site: "eu",
      edition: "advanced",
      dataSubjects: countries,
    });
    new TmesHighProfileUsers(tenant, "board", {
      source: "custom",
      customCount: members,
      customEmailAddresses: addresses,
    });
  }
}

const app = new App();
const base = BoardOptions.empty.withTenant("raven-holding", "AT").withMembers(12);
base.apply(app);
base.withTenant("raven-invest", "LU").withAddresses().apply(app);
app.synth();
