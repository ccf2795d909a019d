/**
 * The checked shapes of strings, as regular expressions that validation and JSON Schema share.
 *
 * Each is linear in the length of its input and is compiled with the `u` flag.
 */
import { jurisdictions } from "./jurisdictions.ts";
import type { StringFormat } from "./types.ts";

const label = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const domain = `(?:${label}\\.)+(?=[a-z0-9-]*[a-z])${label}`;
const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const ipv4 = `${octet}(?:\\.${octet}){3}`;
const ipv6 = "(?=[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:)[0-9A-Fa-f:.]{2,45}";
const localPart = "[A-Za-z0-9!#$%&'+/=?^_`{|}~-][A-Za-z0-9!#$%&'+/=?^_`{|}~.-]{0,254}";
const addressPattern = `(?:\\*|${localPart})@${domain}`;
const words = "[^\\s@\\p{C}](?:[^@\\p{C}]{0,254}[^\\s@\\p{C}])?";
const reference = `(?:group|address-group|ref):${words}|domain:${domain}|[A-Za-z0-9][A-Za-z0-9._/-]{0,255}|${localPart}@${domain}`;

/** Pieces for patterns of single settings. */
export const pieces = { domain, ipv4, label } as const;

/** What a format is called in messages. */
export const formatNames: Readonly<Record<StringFormat, string>> = {
  domain: "a domain name in lower case such as example.com (internationalised names in their xn-- form)",
  host: "a host name in lower case or an IP address",
  "ipv4-or-cidr": "an IPv4 address or network such as 192.0.2.0/24",
  url: "a URL that starts with http:// or https://",
  jurisdiction: "a country code of two capital letters (ISO 3166-1 alpha-2) such as DE",
  date: "a day such as 2026-01-31",
  "address-pattern": "an address such as user@example.com or *@example.com",
  reference:
    "a role address, a group (group:…, address-group:…), a domain (domain:…), another reference (ref:…), or a word of letters, digits, dots, slashes, hyphens and underscores",
  "address-pattern-or-reference":
    "an address such as *@example.com, a group (group:…, address-group:…), a domain (domain:example.com), anyone or my-organization",
};

/** Regular expression of a format, anchored. */
export const formatPatterns: Readonly<Record<StringFormat, string>> = {
  domain: `^(?=.{1,253}$)${domain}$`,
  host: `^(?:(?=.{1,253}$)${domain}|${ipv4}|${ipv6})$`,
  "ipv4-or-cidr": `^${ipv4}(?:/(?:[0-9]|[12][0-9]|3[0-2]))?$`,
  url: "^https?://[^\\s\\p{C}]{1,2000}$",
  jurisdiction: `^(?:${Object.keys(jurisdictions).join("|")})$`,
  date: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
  "address-pattern": `^${addressPattern}$`,
  reference: `^(?:${reference})$`,
  "address-pattern-or-reference": `^(?:${addressPattern}|${reference})$`,
};
