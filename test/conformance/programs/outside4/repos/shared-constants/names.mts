import { COMPANY, type Site } from "./constants.mts";

export const tenantName = (site: Site): string => [COMPANY, site].join("-");

export function stackName(site: Site, purpose: string): string {
  return `${tenantName(site)}-${purpose}`.slice(0, 40);
}
