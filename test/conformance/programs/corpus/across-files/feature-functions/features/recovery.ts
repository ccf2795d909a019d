// Deleted mail.
import { TmesEmailRecovery } from "@tmes-as-code/constructs";
import type { Feature } from "./feature.js";

export const recovery =
  ({ days }: { days: number }): Feature =>
  (tenant) => {
    new TmesEmailRecovery(tenant, "recovery", { enabled: days > 0 });
  };
