// The classes.
import { TmesFilePasswordAnalysis, TmesLogRetrieval, TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface Props {
  readonly on: boolean;
}

class Open extends TerraformStack {
  constructor(scope: Construct, id: string, { on }: Props) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: on });
  }
}

class Closed extends TerraformStack {
  constructor(scope: Construct, id: string, { on }: Props) {
    super(scope, id);
    const tenant = new TmesTenant(this, "tenant", { name: id, site: "eu", edition: "advanced", dataSubjects: ["DE"] });
    new TmesLogRetrieval(tenant, "logs", { enabled: on });
  }
}

export const stacks = { open: Open, closed: Closed } as const;
export type Kind = keyof typeof stacks;
