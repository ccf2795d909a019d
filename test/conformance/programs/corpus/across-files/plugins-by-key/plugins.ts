// How each is made.
import { TmesEmailRecovery, TmesFilePasswordAnalysis, type TmesTenant } from "@tmes-as-code/constructs";

export const plugins = {
  recovery: (tenant: TmesTenant, on: boolean) => new TmesEmailRecovery(tenant, "recovery", { enabled: on }),
  passwords: (tenant: TmesTenant, on: boolean) => new TmesFilePasswordAnalysis(tenant, "passwords", { enabled: on }),
};
export type Name = keyof typeof plugins;
