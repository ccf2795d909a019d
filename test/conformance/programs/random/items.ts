/** Random items of a tenant, written as TypeScript. */
import type { Random } from "../../../support/random.ts";
import { count, oneOf, truth, type Scope } from "./expressions.ts";

/** What rules read and these programs do not vary: said, so that no rule has to try what it might be. */
const said = ["exceptions: []", `actions: { intercept: "quarantine" }`];

/** Writes an item of the tenant that an expression gives. `id` is an expression, too. */
export function item(random: Random, scope: Scope, tenant: string, id: string): string {
  const on = (): string => truth(random, scope);
  const either = (yes: string, no: string): string =>
    random.chance(0.4) ? no : random.chance(0.4) ? yes : `${on()} ? ${yes} : ${no}`;
  const kinds: Readonly<Record<string, () => readonly string[]>> = {
    TmesLogRetrieval: () => [`enabled: ${on()}`],
    TmesEmailRecovery: () => [`enabled: ${on()}`],
    TmesEmailReportingAddIn: () => [`enabled: ${on()}`],
    TmesProfile: () => [`mobileNumbersLeftOut: ${on()}`, `roleAddressesOnly: ${on()}`],
    TmesProvisioning: () => [`roleContact: ${on()}`, `switchboardNumber: ${on()}`],
    TmesIpReputation: () => [`quickIpList: { level: ${count(random, scope)} }`],
    TmesSuspiciousObjects: () => [
      "apexCentral: { enabled: false }",
      `threatIntelligence: { filesAndUrls: false, senderAddresses: ${on()} }`,
    ],
    TmesDirectoryImport: () => [
      spread(either(`{ enabled: true as const, displayNames: ${on()} }`, "{ enabled: false as const }")),
    ],
    TmesSyslogServer: () => [
      `address: "siem.acme.example"`,
      `port: 6514`,
      `protocol: "tls"`,
      `tlsAuthentication: ${on()}`,
    ],
    TmesTlsPeer: () => [
      `direction: "outbound"`,
      `managedDomain: "acme.example"`,
      `peer: "bank.example"`,
      `enabled: ${on()}`,
      `minimumTlsVersion: ${oneOf(random, scope, ["tls-1.3", "tls-1.2", "no-restriction"])}`,
      `securityLevel: ${oneOf(random, scope, ["opportunistic", "mandatory"])}`,
    ],
    TmesLogonAccessControl: () => [
      `apiAccess: ${oneOf(random, scope, ["bypass", "block-and-log"])}`,
      `approvedAddresses: ${either(`["192.0.2.1"]`, "[]")}`,
    ],
    TmesVirusRule: () => [
      `direction: "inbound"`,
      `enabled: ${on()}`,
      `level: "organization"`,
      ...said,
      `predictiveMachineLearning: ${either(`{ enabled: true, feedback: ${on()} }`, "{ enabled: false }")}`,
      `virtualAnalyzer: ${either(`{ enabled: true, macroFiles: ${on()} }`, "{ enabled: false }")}`,
    ],
    TmesSpamRule: () => [
      `direction: "inbound"`,
      `enabled: true`,
      `level: "organization"`,
      ...said,
      `spam: { enabled: ${on()} }`,
      `businessEmailCompromise: { enabled: true }`,
      `phishing: { enabled: ${on()} }`,
      `graymail: { enabled: true }`,
      `socialEngineering: { enabled: true }`,
      `webReputation: { enabled: true, virtualAnalyzer: { enabled: ${on()} }, timeOfClick: ${either(`{ enabled: true, scope: ${oneOf(random, scope, ["untested", "possible-risks", "all"])} }`, "{ enabled: false }")} }`,
    ],
  };
  const kind = random.pick(Object.keys(kinds));
  const settings = kinds[kind]?.() ?? [];
  return `new ${kind}(${tenant}, ${id}, ${properties(random, settings)});`;
}

/** Names of the constructs that random programs make. */
export const constructNames = [
  "TmesDirectoryImport",
  "TmesEmailRecovery",
  "TmesEmailReportingAddIn",
  "TmesIpReputation",
  "TmesLogRetrieval",
  "TmesLogonAccessControl",
  "TmesProfile",
  "TmesProvisioning",
  "TmesSpamRule",
  "TmesSuspiciousObjects",
  "TmesSyslogServer",
  "TmesTenant",
  "TmesTlsPeer",
  "TmesVirusRule",
];

/** An object of properties: written at once, or with some of them spread in. */
function properties(random: Random, settings: readonly string[]): string {
  if (settings.length < 2 || random.chance(0.7)) return `{ ${settings.join(", ")} }`;
  const at = 1 + random.below(settings.length - 1);
  const [first, rest] = [settings.slice(0, at), settings.slice(at)];
  return `{ ...({ ${first.join(", ")} } as const), ${rest.join(", ")} }`;
}

function spread(object: string): string {
  return `...(${object})`;
}
