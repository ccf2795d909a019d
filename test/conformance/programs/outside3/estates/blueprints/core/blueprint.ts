import { TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface MailAddOn {
  readonly order?: number;
  deploy(tenant: TmesTenant): void;
}

interface BlueprintState {
  name: string;
  site: "eu" | "uk";
  dataSubjects: string[];
  addOns: MailAddOn[];
}

class BlueprintStack extends TerraformStack {
  constructor(scope: Construct, id: string, state: BlueprintState) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", {
      name: state.name,
      site: state.site,
      edition: "advanced",
      dataSubjects: state.dataSubjects,
    });
    const ordered = [...state.addOns].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    for (const addOn of ordered) addOn.deploy(tenant);
  }
}

export class MailBlueprint {
  private constructor(private readonly state: BlueprintState) {}

  static builder(): MailBlueprint {
    return new MailBlueprint({ name: "unnamed", site: "eu", dataSubjects: [], addOns: [] });
  }

  site(site: BlueprintState["site"]): this {
    this.state.site = site;
    return this;
  }

  dataSubjects(...countries: string[]): this {
    this.state.dataSubjects.push(...countries);
    return this;
  }

  addOns(...addOns: MailAddOn[]): this {
    this.state.addOns = this.state.addOns.concat(addOns);
    return this;
  }

  clone(name: string): MailBlueprint {
    return new MailBlueprint({ ...this.state, name, dataSubjects: [...this.state.dataSubjects] });
  }

  build(scope: Construct, id: string): TerraformStack {
    return new BlueprintStack(scope, id, this.state);
  }
}
