// The company's tenant: the same claims everywhere.
import { TmesTenant } from "@tmes-as-code/constructs";
import type { Construct } from "constructs";

export interface CompanyTenantProps {
  readonly countries: readonly string[];
  readonly prefix?: string;
}

export class CompanyTenant extends TmesTenant {
  constructor(scope: Construct, id: string, { countries, prefix = "coho" }: CompanyTenantProps) {
    super(scope, id, {
      name: `${prefix}-${id}`,
      site: "eu",
      edition: "advanced",
      dataSubjects: countries,
      inventory: "complete",
    });
  }
}
