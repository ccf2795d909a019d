import type { Construct } from "constructs";
import { TmesTenant } from "@tmes-as-code/constructs";

export function createTenant(scope: Construct, team: string, countries: readonly string[]): TmesTenant {
  return new TmesTenant(scope, team, {
    name: `platform-${team}`,
    site: "eu",
    edition: "advanced",
    dataSubjects: countries,
    inventory: "partial",
    labels: { team: `team:${team}` },
  });
}
