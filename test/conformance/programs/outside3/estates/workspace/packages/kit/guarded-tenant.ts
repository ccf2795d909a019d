import { TmesTenant, type TmesTenantProps } from "@tmes-as-code/constructs";
import { Construct } from "constructs";
import { tenantName } from "./names.ts";

export interface GuardedTenantProps extends Pick<TmesTenantProps, "dataSubjects" | "site"> {
  readonly organisation: string;
  readonly code: string;
}

/** A tenant whose name follows the convention. */
export class GuardedTenant extends Construct {
  readonly tenant: TmesTenant;

  constructor(scope: Construct, id: string, { organisation, code, ...claims }: GuardedTenantProps) {
    super(scope, id);
    if (claims.dataSubjects.length === 0) throw new Error(`${code} needs a country.`);
    this.tenant = new TmesTenant(this, "tenant", {
      ...claims,
      name: tenantName(organisation, code),
      edition: "standard",
    });
  }
}
