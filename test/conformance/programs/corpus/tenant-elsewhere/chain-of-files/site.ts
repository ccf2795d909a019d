// The site.
export const site = "us";
