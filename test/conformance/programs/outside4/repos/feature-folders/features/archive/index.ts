import { TmesEmailContinuity, TmesEmailRecovery } from "@tmes-as-code/constructs";
import type { Feature } from "../feature.ts";

export const archive: Feature = {
  id: "archive",
  // Only test tenants keep copies.
  appliesTo: ({ name }) => name.endsWith("-sandbox"),
  declare(tenant) {
    new TmesEmailRecovery(tenant, "recovery", { enabled: true });
    new TmesEmailContinuity(tenant, "continuity", { name: `${tenant.name}.example`, enabled: true });
  },
};
