// Names for what the console offers.
export const Site = { Europe: "eu", America: "us" } as const;
export const Edition = { Standard: "standard", Advanced: "advanced" } as const;
export enum Level {
  None,
  Low,
  High = Low + 3,
}
export const TlsVersion = Object.freeze({ Any: "no-restriction", Modern: "tls-1.3" } as const);
