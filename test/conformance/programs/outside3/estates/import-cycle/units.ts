import { TmesTenant } from "@tmes-as-code/constructs";
import { TerraformStack, type App } from "cdktf";
import { declareItems } from "./items.ts";

export interface Unit {
  readonly name: string;
  readonly parent?: string;
  readonly country: string;
}

export const units: readonly Unit[] = [
  { name: "institute", country: "AT" },
  { name: "observatory", parent: "institute", country: "AT" },
];

export const isRoot = (unit: Unit): boolean => unit.parent === undefined;

export function declareUnit(app: App, unit: Unit): void {
  const stack = new TerraformStack(app, unit.name);
  const tenant = new TmesTenant(stack, "tenant", {
    name: unit.name,
    site: "eu",
    edition: "advanced",
    dataSubjects: [unit.country],
  });
  declareItems(tenant, unit);
}
