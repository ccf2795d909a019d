// The tenant.
import { TmesTenant } from "@tmes-as-code/constructs";
import type { Construct } from "constructs";
import { site } from "./site.js";

export const tenantIn = (scope: Construct): TmesTenant =>
  new TmesTenant(scope, "tenant", { name: "acme", site, edition: "standard", dataSubjects: ["IS"] });
