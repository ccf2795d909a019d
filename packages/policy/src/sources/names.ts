/** Names of tenants and items: half of an item's key. */

/** `virus-rule "Default" of tenant "acme-eu"`. */
export function ownerText(tenant: string | undefined, kind: string, name: string): string {
  if (kind === "tenant") return `tenant ${JSON.stringify(name)}`;
  return `${kind} ${JSON.stringify(name)}${tenant === undefined ? "" : ` of tenant ${JSON.stringify(tenant)}`}`;
}
