export interface Policy {
  readonly directory: { readonly groups: boolean; readonly aliases: boolean };
  readonly logs: { readonly accessRestricted: boolean; readonly noPerformanceMonitoring: boolean };
}

export type Overlay = { readonly [Page in keyof Policy]?: Partial<Policy[Page]> };

/** The base with each overlay over it; later ones win. */
export function overlay(base: Policy, ...overlays: readonly (Overlay | undefined)[]): Policy {
  return overlays.reduce<Policy>(
    (policy, next) => ({
      directory: { ...policy.directory, ...next?.directory },
      logs: { ...policy.logs, ...next?.logs },
    }),
    base,
  );
}
