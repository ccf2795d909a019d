// A function for each tenant.
import { TmesTenant } from "@tmes-as-code/constructs";
import type { Construct } from "constructs";

export const germany = (scope: Construct) =>
  new TmesTenant(scope, "germany", { name: "litware-de", site: "eu", edition: "standard", dataSubjects: ["DE"] });
