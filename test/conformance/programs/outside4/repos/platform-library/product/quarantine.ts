import { TmesQuarantine, type TmesTenant } from "@tmes-as-code/constructs";

export const declareQuarantine = (tenant: TmesTenant, locked = true): TmesQuarantine =>
  new TmesQuarantine(tenant, "quarantine", { accessRestricted: locked, downloadsProtected: locked });
