// Deleted mail.
import { TmesEmailRecovery } from "@tmes-as-code/constructs";
import type { Context } from "./context.js";

export function addRecovery({ tenant, settings }: Context): void {
  new TmesEmailRecovery(tenant, "recovery", { enabled: settings.keep });
}
