// Who reads logs.
import { TmesLogs } from "@tmes-as-code/constructs";
import type { Feature } from "./feature.js";

export const logs =
  ({ restricted }: { restricted: boolean }): Feature =>
  (tenant) => {
    new TmesLogs(tenant, "logs", { accessRestricted: restricted, noPerformanceMonitoring: true });
  };
