/** The tenant documents and the configuration of the corpus: one rule on one console page that every tenant has. */

/** One rule at error severity: no addresses of suspicious senders are taken over. */
export const config = `select: { modules: [suspicious-objects] }
rules:
  suspicious-sender-addresses-off: { severity: error }
`;

/** A tenant that the rule passes. */
export function good(name = "acme-one"): string {
  return document(name, "false");
}

/** A tenant that the rule fails. */
export function bad(name = "acme-two"): string {
  return document(name, "true");
}

/** A tenant with a text in place of the setting that the rule reads. */
function document(name: string, senderAddresses: string): string {
  return `apiVersion: tmes/v1
tenant:
  name: ${name}
  site: eu
  edition: advanced
  dataSubjects: [DE]
  inventory: complete
items:
  - kind: suspicious-objects
    name: settings
    settings:
      apexCentral: { enabled: false }
      threatIntelligence: { filesAndUrls: true, senderAddresses: ${senderAddresses} }
`;
}

/** The same as a value, for JSON. */
export function documentValue(name: string, senderAddresses: boolean): Record<string, unknown> {
  return {
    apiVersion: "tmes/v1",
    tenant: { name, site: "eu", edition: "advanced", dataSubjects: ["DE"], inventory: "complete" },
    items: [
      {
        kind: "suspicious-objects",
        name: "settings",
        settings: {
          apexCentral: { enabled: false },
          threatIntelligence: { filesAndUrls: true, senderAddresses },
        },
      },
    ],
  };
}

/** A failing tenant as JSON text. */
export function badJson(name = "acme-two"): string {
  return `${JSON.stringify(documentValue(name, true), null, 2)}\n`;
}

/** Replaces a part of a text that must be there. */
export function replace(text: string, part: string | RegExp, by: string): string {
  const changed = text.replace(part, () => by);
  if (changed === text) throw new Error(`${String(part)} is not in the text.`);
  return changed;
}
