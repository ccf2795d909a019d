/** The policy rules that the console creates by itself: what they are called, and how an item says that it is one. */
import type { DefaultRuleData } from "./bundle.ts";
import { pieces } from "./formats.ts";
import type { DefaultRule, Kind, ScalarType } from "./types.ts";

/** Level of a rule for one domain's mail. That default rules of a domain have it is inferred. */
const domainLevel = "group";

/** The default rules of a kind; none for most. */
export const defaultRulesOf = ({ presence }: Pick<Kind, "presence">): readonly DefaultRule[] =>
  presence.type === "many" ? (presence.defaultRules ?? []) : [];

/** The default rules of a kind by their whole names: those of the organisation, then those of each domain. */
export function defaultRuleData(kind: Pick<Kind, "presence">): readonly DefaultRuleData[] {
  const rules = defaultRulesOf(kind);
  const data = (
    { name, direction, edition }: DefaultRule,
    of: DefaultRuleData["of"],
    prefix: string,
    level: string,
  ): DefaultRuleData => ({
    name: `${prefix}: ${name}`,
    of,
    settings: { level, ...(direction === undefined ? {} : { direction }) },
    ...(edition === undefined ? {} : { edition }),
  });
  return [
    ...rules.map((rule) => data(rule, "organization", "Organization", "organization")),
    ...rules.map((rule) => data(rule, "domain", "{domain}", domainLevel)),
  ];
}

/** The type of an item's `default`: the name of a default rule; `undefined` for kinds without any. */
export function defaultNameType(kind: Pick<Kind, "presence">): ScalarType | undefined {
  const names = defaultRulesOf(kind).map(({ name }) => name);
  if (names.length === 0) return undefined;
  return { type: "string", pattern: `^(?:Organization|${pieces.domain}): (?:${names.join("|")})$` };
}
