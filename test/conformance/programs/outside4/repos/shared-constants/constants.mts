export const COMPANY = "margies-travel";
export const MEGABYTE = 1;
export const GIGABYTE = 1024 * MEGABYTE;

export const LIMITS = {
  message: 0.1 * GIGABYTE,
  people: 450,
} as const;

export const SITES = ["eu", "uk"] as const;
export type Site = (typeof SITES)[number];

export const PEOPLE: Readonly<Record<Site, readonly string[]>> = { eu: ["GR"], uk: ["GB"] };
