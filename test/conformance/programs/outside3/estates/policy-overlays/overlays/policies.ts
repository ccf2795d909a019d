import type { Overlay, Policy } from "./merge.ts";

export const base: Policy = {
  directory: { groups: true, aliases: true },
  logs: { accessRestricted: false, noPerformanceMonitoring: true },
};

export const bySector = {
  health: { logs: { accessRestricted: true } },
  retail: { logs: { accessRestricted: true, noPerformanceMonitoring: true } },
} satisfies Record<string, Overlay>;

export const byCountry: Partial<Record<string, Overlay>> = {
  DE: { directory: { groups: false, aliases: false } },
  US: { directory: { groups: false, aliases: false } },
};
