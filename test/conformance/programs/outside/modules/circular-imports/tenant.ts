// The tenant, and everything that belongs to it.
import { TmesTenant } from "@tmes-as-code/constructs";
import type { TerraformStack } from "cdktf";
import { createReporting } from "./reporting.js";

export const domainOf = (tenant: TmesTenant): string => `${tenant.name}.example`;

export function createTenant(stack: TerraformStack, name: string): TmesTenant {
  const tenant = new TmesTenant(stack, "tenant", { name, site: "eu", edition: "standard", dataSubjects: ["NO"] });
  createReporting(tenant);
  return tenant;
}
