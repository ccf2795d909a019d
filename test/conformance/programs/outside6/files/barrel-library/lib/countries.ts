// Groups of countries, ISO 3166-1 alpha-2.
export const benelux = ["BE", "NL", "LU"];
export const baltics = ["EE", "LV", "LT"];
