/** Console objects that exist although no source declared them: judged as items whose settings are all unknown. */
import { fill, type BundleData, type DefaultRuleData, type Edition } from "@tmes-as-code/catalog";
import { at, isObject } from "../json.ts";
import { surfaces } from "../surfaces.ts";
import type { ItemView, JsonObject, Path, TenantView, Unknown } from "../types.ts";
import { itemsByKind } from "./items-by-kind.ts";
import { memoized } from "./memoized.ts";

/** An item that no source declared. */
export interface UndeclaredItem extends ItemView {
  readonly undeclared: true;
  /** One of the console's default rules. */
  readonly defaultRule?: true;
}

type Presence = BundleData["catalog"]["presence"];
type Match = readonly { readonly path: string; readonly equals: string | boolean }[];
/** What is known of something: that it is so, that it is not, or neither. */
type Known = "yes" | "no" | "maybe";

/** A console object that is expected, and which of the declared items stand for it. */
interface Expected {
  readonly name: string;
  readonly settings: () => JsonObject;
  /** Whether the tenant has it. */
  readonly has: Known;
  readonly standsFor: (item: ItemView) => Known;
  /** What tells it from others of its name. */
  readonly distinction: () => readonly string[];
  readonly defaultRule?: true;
}

/**
 * The undeclared items of a tenant, for the kinds that rules look at.
 *
 * In a closed view their settings are undeclared. In an open view they may be declared elsewhere: their settings
 * are unknown because the view is partial, and the item itself may not be this one. A program's file in an editor is
 * never all there is: what it does not show does not concern that file and is not judged.
 */
export function undeclaredItems(
  tenant: TenantView,
  presence: Presence,
  kinds: Iterable<string>,
): readonly UndeclaredItem[] {
  const result: UndeclaredItem[] = [];
  if (surfaces[tenant.surface].sees === "part" && tenant.view === "open") return result;
  const byKind = itemsByKind(tenant.items);
  for (const kind of kinds) {
    const rule = presence[kind];
    if (rule === undefined) continue;
    const declared = byKind.get(kind) ?? [];
    if (rule.type === "always") {
      const has = rule.editions === undefined ? "yes" : ofEditions(rule.editions, tenant);
      const sure = has === "no" || declared.some((item) => item.exists);
      if (!sure)
        result.push(
          undeclared(tenant, kind, { name: "settings", settings: {} }, has === "yes" && declared.length === 0),
        );
      continue;
    }
    if (rule.consoleDefaults.length + rule.defaultRules.length === 0) continue;
    const expected = [
      ...rule.consoleDefaults.map(keptByConsole),
      ...rule.defaultRules.flatMap((one) => expectedRules(one, tenant, byKind.get("domain") ?? [])),
    ];
    for (const one of expected) {
      const stands = declared.map((item) => one.standsFor(item));
      if (stands.includes("yes")) continue;
      const alike = [...expected, ...declared].filter(({ name }) => name === one.name);
      const name = alike.length > 1 ? `${one.name} (${one.distinction().join(", ")})` : one.name;
      result.push(
        undeclared(
          tenant,
          kind,
          { ...one, name, settings: one.settings() },
          one.has === "yes" && !stands.includes("maybe"),
        ),
      );
    }
  }
  return result;
}

function undeclared(
  tenant: TenantView,
  kind: string,
  { name, settings, defaultRule }: Pick<UndeclaredItem, "name" | "settings" | "defaultRule">,
  certain: boolean,
): UndeclaredItem {
  const closed = tenant.view === "closed";
  return {
    kind,
    name,
    settings,
    unknowns: closed ? [] : [{ path: ["settings"], reason: "partial-view" }],
    exists: closed && certain,
    origin: tenant.origin,
    undeclared: true,
    ...(defaultRule === undefined ? {} : { defaultRule }),
  };
}

/** An object that every tenant has and that its settings tell from all others. The console may call several alike. */
function keptByConsole({ name, match }: { readonly name: string; readonly match: Match }): Expected {
  return {
    name,
    settings: () => settingsOf(match),
    has: "yes",
    standsFor: (item) => matching(item, match),
    distinction: () => match.map(({ equals }) => String(equals)),
  };
}

/** A default rule of the organisation, or of each domain that was added with them; none where the tenant has none. */
function expectedRules(rule: DefaultRuleData, tenant: TenantView, domains: readonly ItemView[]): readonly Expected[] {
  const inEdition = rule.edition === undefined ? "yes" : ofEditions([rule.edition], tenant);
  const expected = (has: Known, nameOf: () => string): readonly Expected[] => {
    const all = and(has, inEdition);
    if (all === "no") return [];
    const { settings } = rule;
    const name = nameOf();
    const distinction = (): readonly string[] =>
      Object.keys(settings)
        .sort()
        .map((key) => settings[key] ?? "");
    return [
      {
        ...{ name, settings: () => settings, has: all, standsFor: (item) => isNamed(item, name), distinction },
        defaultRule: true,
      },
    ];
  };
  if (rule.of === "organization")
    return expected(not(isValue(tenant, ["defaultRules"], "none", tenant.tenant)), () => rule.name);
  return domains.flatMap((domain) => {
    const created = isValue(domain, ["settings", "skipDefaultRules"], false, domain);
    return expected(domain.exists ? created : and("maybe", created), () => fill(rule.name, { domain: domain.name }));
  });
}

/** Whether a tenant has one of some editions. One that is not known may be any. */
function ofEditions(editions: readonly Edition[], tenant: TenantView): Known {
  const { edition } = tenant.tenant;
  if (edition === undefined || isUnknown(tenant.unknowns, ["edition"])) return "maybe";
  return editions.some((one) => one === edition) ? "yes" : "no";
}

/** Whether a value is declared and is this one. */
function isValue(
  { unknowns }: { readonly unknowns: readonly Unknown[] },
  path: Path,
  value: string | boolean,
  object: object,
): Known {
  if (isUnknown(unknowns, path)) return "maybe";
  return at(object, path) === value ? "yes" : "no";
}

const not = (known: Known): Known => (known === "yes" ? "no" : known === "no" ? "yes" : "maybe");

const and = (a: Known, b: Known): Known =>
  a === "no" || b === "no" ? "no" : a === "maybe" || b === "maybe" ? "maybe" : "yes";

/** Whether an item bears the name of a default rule, or says that it stands for it. Classic tenants put their account before it. */
function isNamed(item: ItemView, name: string): Known {
  if (isUnknown(item.unknowns, ["default"])) return "maybe";
  if (item.default === undefined && isUnknown(item.unknowns, ["name"])) return "maybe";
  const said = item.default ?? item.name;
  if (said !== name && !said.endsWith(`: ${name}`)) return "no";
  return item.exists ? "yes" : "maybe";
}

/**
 * Whether a declared item stands for an object of the console: a setting that is not seen may or may not match. What is
 * declared and not confirmed counts: it says which object is meant.
 */
function matching({ exists, settings, unknowns }: ItemView, match: Match): Known {
  const unseen = unknowns.filter(({ reason }) => reason !== "unconfirmed");
  let answer: "yes" | "maybe" = exists ? "yes" : "maybe";
  for (const { path, equals } of match) {
    const steps = stepsOf(path);
    const value = at(settings, steps);
    const isSeen = unseen.length === 0 || !isUnknown(unseen, ["settings", ...steps]);
    if (value === equals && isSeen) continue;
    if (value !== undefined && isSeen) return "no";
    answer = "maybe";
  }
  return answer;
}

/** Of the few paths that tell objects of the console from others. */
const stepsOf = memoized((path) => path.split("."));

function isUnknown(unknowns: readonly Unknown[], path: Path): boolean {
  if (unknowns.length === 0) return false;
  return unknowns.some((unknown) => unknown.path.slice(0, path.length).every((key, index) => key === path[index]));
}

function settingsOf(match: Match): JsonObject {
  let settings: JsonObject = {};
  for (const { path, equals } of match) settings = set(settings, path.split("."), equals);
  return settings;
}

function set(object: JsonObject, [key, ...rest]: readonly string[], value: string | boolean): JsonObject {
  if (key === undefined) return object;
  const inner = object[key];
  return { ...object, [key]: rest.length === 0 ? value : set(isObject(inner) ? inner : {}, rest, value) };
}
