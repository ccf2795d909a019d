import { TmesEmailContinuity, TmesFilePasswordAnalysis, type TmesTenant } from "@tmes-as-code/constructs";
import { isRoot, units, type Unit } from "./units.ts";

export function declareItems(tenant: TmesTenant, unit: Unit): void {
  const children = units.filter(({ parent }) => parent === unit.name);
  new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: !isRoot(unit) && children.length > 0 });
  for (const child of children) {
    new TmesEmailContinuity(tenant, child.name, { name: `${child.name}.example`, enabled: false });
  }
}
