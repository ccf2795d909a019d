/** The two kinds of "security level" drop-downs. */
import { enumeration } from "../declare.ts";
import type { Facts } from "../declare.ts";
import type { Setting } from "../types.ts";

/** The sandbox's level. Its values are known from a sister product only, hence open. */
export const securityLevel = (path: string, facts: Omit<Facts, "label"> & { readonly label?: string }): Setting =>
  enumeration(path, ["high", "medium", "low"], {
    closed: false,
    label: null,
    uncertain: "The values of this drop-down are not published; high, medium and low are those of a sister product.",
    ...facts,
  });

/** The six catch rates of spam and Web Reputation; the help lists them all. */
export const catchRates = {
  closed: true,
  values: ["lowest", "low", "moderately-low", "moderately-high", "high", "highest"],
  labels: {
    lowest: "Lowest (most conservative)",
    low: "Low",
    "moderately-low": "Moderately low",
    "moderately-high": "Moderately high",
    high: "High",
    highest: "Highest (most aggressive)",
  },
} as const;
