/** What a result rests on and what it leaves open, in sentences: claims, inventory, default rules that are not declared. */
import { pathText } from "../json.ts";
import type { Finding, Report } from "../types.ts";
import { itemInWords, shownInWords } from "./words.ts";
import { plain } from "../output/plain.ts";
import { capital, count, list } from "./text.ts";

type Tenant = Report["tenants"][number];

/** A sentence for each claim that decides rules, with the tenants that claim it. */
export function claimsInWords({ tenants }: Report, most: number): readonly string[] {
  const alike = new Map<
    string,
    { readonly text: string; readonly rules: readonly string[]; readonly names: string[] }
  >();
  for (const { name, claims = [] } of tenants) {
    for (const { claim, value, rules } of claims) {
      const text = `${claim} ${shownInWords(value)}`;
      const key = JSON.stringify([text, rules]);
      const known = alike.get(key) ?? { text, rules, names: [] };
      alike.set(key, known);
      known.names.push(plain(name));
    }
  }
  return [...alike.values()].map(
    ({ text, rules, names }) =>
      `${capital(count(rules.length, "rule"))} ${rules.length === 1 ? "passes or does" : "pass or do"} not apply because ${list(names, most)} ${names.length === 1 ? "claims" : "claim"} ${text}: ${list(rules, most)}.`,
  );
}

/** Who attests the claims of the tenants, if any of them says so. */
export function attestedInWords({ tenants }: Report): readonly string[] {
  const attested = tenants.filter((tenant) => tenant.attested !== undefined).length;
  if (attested === 0) return [];
  const others = tenants.length - attested;
  return [
    `The claims of ${count(attested, "tenant")} are attested${others === 0 ? "" : `; those of ${count(others, "tenant")} are not`}.`,
  ];
}

/** That a result without findings holds for what is declared, if the console may have more. */
export function partialInWords(tenants: readonly Tenant[]): string | undefined {
  const partial = tenants.filter(({ inventory }) => inventory !== "complete").length;
  if (partial === 0) return undefined;
  const what =
    partial === 1 ? "passes for what is declared: its inventory is" : "pass for what is declared: their inventory is";
  return `${capital(count(partial, "tenant"))} ${what} partial or not declared.`;
}

type DefaultRule = Tenant["undeclaredDefaultRules"][number];

/** Whether a finding is about a default rule: of its item, or about the tenant and open because of the rule's settings. */
function concerns({ item, unknown }: Finding, { kind, name }: DefaultRule): boolean {
  if (item !== undefined) return kind === item.kind && name === item.name;
  const settings = `${pathText(["items", kind, name])}.`;
  return unknown.some(({ path }) => path.startsWith(settings));
}

/** Whether a finding is only about default rules of the console that are expected and not declared. */
export function isAboutDefaultRule(finding: Finding, tenant: Tenant | undefined): boolean {
  const { item, verdict, status, unknown } = finding;
  if (tenant === undefined || verdict !== "undetermined" || status !== "open") return false;
  const about = (part: Finding): boolean => tenant.undeclaredDefaultRules.some((rule) => concerns(part, rule));
  if (item !== undefined) return about(finding);
  return unknown.length > 0 && unknown.every((one) => about({ ...finding, unknown: [one] }));
}

/** What settles them. */
export const defaultRulesSettledBy =
  "Declare an item with the name of each, or with `default: <its name>`. If the account is older than 27 February 2021 and has none, declare `defaultRules: none` for the tenant. --verbose lists the findings.";

/** What findings about default rules that are not declared say together. */
export function defaultRulesInWords(findings: readonly Finding[], tenant: Tenant | undefined, most: number): string {
  const rules = new Set(findings.map(({ rule }) => rule));
  const items = (tenant?.undeclaredDefaultRules ?? [])
    .filter((rule) => findings.some((finding) => concerns(finding, rule)))
    .map(itemInWords);
  return `${capital(count(items.length, "default rule"))} of the console ${items.length === 1 ? "is" : "are"} not declared, so ${count(rules.size, "rule")} cannot be decided there: ${list(items, most)}.`;
}
