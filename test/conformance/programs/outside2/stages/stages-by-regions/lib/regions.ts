// Where the paper has readers.
export const regions = [
  { shortName: "eu", site: "eu", countries: ["IE", "FR"] },
  { shortName: "us", site: "us", countries: ["US"] },
] as const;
