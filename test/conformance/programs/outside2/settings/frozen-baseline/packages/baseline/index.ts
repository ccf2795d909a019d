// What the privacy team publishes.
export const baseline = Object.freeze({
  logs: Object.freeze({ accessRestricted: true, noPerformanceMonitoring: true }),
  quarantine: Object.freeze({ accessRestricted: true }),
  objects: Object.freeze({ apexCentral: false, filesAndUrls: true, senderAddresses: true }),
});

type Objects = Record<keyof typeof baseline.objects, boolean>;

/** Only `false` can be chosen: what the baseline has off stays off. */
export function narrowed(choices: Partial<Record<keyof Objects, false>>): Objects {
  return { ...baseline.objects, ...choices };
}
