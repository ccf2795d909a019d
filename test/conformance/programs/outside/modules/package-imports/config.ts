// Names and places.
export const mail = {
  stack: "mail",
  tenant: "northwind",
  site: "eu",
  edition: "advanced",
  countries: ["BE", "LU"],
} as const;
