/** Random tenants as a source may see them, from the catalog's kinds, and everything they may turn out to be. */
import {
  at,
  everyElement,
  parsePattern,
  settingAt,
  settingsTree,
  type Edition,
  type Kind,
  type ScalarType,
  type Setting,
  type SettingType,
} from "@tmes-as-code/catalog";
import type { ItemView, Json, JsonObject, Path, TenantView, Unknown } from "@tmes-as-code/policy";
import type { Random } from "../support/random.ts";

type Scalar = string | number | boolean;
type Mutable = Record<string, Json>;

/** How much of a generated item a source does not see. */
export interface Fog {
  /** Probability that a setting is left out. */
  readonly undeclared: number;
  /** Probability that a setting is there and cannot be seen. */
  readonly unknown: number;
}

export const noFog: Fog = { undeclared: 0, unknown: 0 };

const reasons = ["dynamic", "token", "after-apply", "redacted", "partial-view"] as const;

/** A scalar of a type. Open enums and strings may have any text. */
export function randomScalar(type: ScalarType, r: Random): Scalar {
  switch (type.type) {
    case "boolean":
      // Most settings hang on others being on.
      return r.chance(0.65);
    case "enum":
      return !type.closed && r.chance(0.3) ? `other-${r.below(3)}` : r.pick(type.values);
    case "integer":
      return r.pick([
        type.min,
        type.max,
        Math.min(type.max, type.min + r.below(4)),
        type.min + r.below(type.max - type.min + 1),
      ]);
    case "string":
      return randomString(type, r);
  }
}

function randomString(type: Extract<ScalarType, { type: "string" }>, r: Random): string {
  switch (type.format) {
    case "jurisdiction":
      return r.pick(["DE", "FR", "NO", "US", "AU", "JP", "GB", "CH"]);
    case "date":
      return r.pick(["2026-01-31", "2025-06-30"]);
    case "domain":
    case "host":
      return r.pick(["example.com", "mail.example.org", "logs.example.net"]);
    case "ipv4-or-cidr":
      return r.pick(["192.0.2.1", "198.51.100.0/24"]);
    case "url":
      return "https://example.com/a";
    case "address-pattern":
    case "address-pattern-or-reference":
      return r.pick(["*@example.com", "privacy@example.com"]);
    case "reference":
      return r.pick(["group:finance", "dpo"]);
    default:
      if (type.pattern?.includes("@") === true) return r.pick(["*@example.com", "jane.doe@example.com"]);
      return r.pick(["a", "b", "c", "", `text-${r.below(5)}`]);
  }
}

function randomOf(type: SettingType, r: Random): Json {
  switch (type.type) {
    case "list":
      return unique(Array.from({ length: length(type, r) }, () => randomScalar(type.of, r)));
    case "records":
      throw new Error("records are made field by field");
    case "labels":
      return Object.fromEntries(["team", "tier"].filter(() => r.chance(0.5)).map((key) => [key, r.pick(["a", "b"])]));
    default:
      return randomScalar(type, r);
  }
}

function length({ minItems = 0, maxItems = 3 }: { minItems?: number; maxItems?: number }, r: Random): number {
  return Math.max(minItems, r.below(Math.min(maxItems, minItems + 3) + 1));
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** What a source knows of an item's (or tenant's) settings. */
export interface Seen {
  readonly settings: JsonObject;
  /** Paths within `settings`. */
  readonly unknowns: readonly Unknown[];
}

const nothing: Seen = { settings: {}, unknowns: [] };

/** Valid settings of a kind, all there that an edition has, and some that a switch leaves without effect. */
function randomSettings(kind: Kind, r: Random, edition?: Json): JsonObject {
  return complete(kind, nothing, r, edition, r.pick([0, 0.5]));
}

/** What rules see of known settings: those without effect are gone, because a switch is off as a source states. */
export function inEffect(kind: Kind, settings: JsonObject): JsonObject {
  const effective = structuredClone<Mutable>(settings);
  for (const { path, requires = [] } of kind.settings) {
    const switches = requires.filter((each) => each.in.every((value) => value === true) && each.inferred === undefined);
    for (const place of placesOf(parsePattern(path), settings)) {
      const isOff = switches.some((each) => {
        const steps = parsePattern(each.path).map((step, depth) =>
          step === everyElement ? (place[depth] ?? step) : step,
        );
        return at(settings, steps) === false;
      });
      if (isOff) remove(effective, place.map(String));
    }
  }
  return effective;
}

/** A path with the positions its `*` can stand for. */
function placesOf(steps: readonly string[], settings: JsonObject): readonly Path[] {
  const list = steps.indexOf(everyElement);
  if (list < 0) return [steps];
  const elements = at(settings, steps.slice(0, list));
  return Array.isArray(elements)
    ? elements.map((_, index) => [...steps.slice(0, list), index, ...steps.slice(list + 1)])
    : [];
}

/** Whether an edition has a feature that needs another edition. Cloud Email Gateway Protection has all that Advanced has. */
function has(edition: Json | undefined, needed: Edition | undefined): boolean {
  if (edition === undefined || needed === undefined || needed === "standard") return true;
  return edition === "cegp" || edition === needed;
}

/**
 * One of the states that what was seen may stand for: known values stay, every other setting gets a value, unless a
 * setting it requires has another, or the tenant's edition lacks it. A declared but unknown value may still exist.
 *
 * @param idle - Probability that a setting has a value although a switch of it is off.
 */
export function complete(kind: Kind, seen: Seen, r: Random, edition?: Json, idle = 0): JsonObject {
  const tree = settingsTree(kind);
  const top = kind.settings.filter((setting) => !setting.path.includes("[*]"));
  const decided = new Map<string, Json | undefined>();

  const exists = (setting: Setting, controller: (path: string) => Json | undefined): boolean =>
    has(edition, setting.edition) &&
    (setting.requires ?? []).every(({ path, in: values }) => {
      const required = settingAt(tree, path);
      // A setting that cannot exist does not make another one exist.
      return (
        values.some((value) => value === controller(path)) && (required === undefined || exists(required, controller))
      );
    });

  /** Whether nothing but switches that are off keeps a setting from having an effect. */
  const mayIdle = (setting: Setting, controller: (path: string) => Json | undefined): boolean =>
    has(edition, setting.edition) &&
    (setting.requires ?? []).every(({ path, in: values }) =>
      values.some((value) => value === true || value === controller(path)),
    ) &&
    r.chance(idle);

  /** Whether a value of a setting exists, by what it needs itself. */
  const allows =
    ({ type }: Setting, controller: (path: string) => Json | undefined) =>
    (value: Json): boolean => {
      if (type.type !== "enum" || typeof value !== "string") return true;
      const needs = type.valueRequires?.[value] ?? [];
      return (
        has(edition, type.valueEditions?.[value]) &&
        needs.every(({ path, in: values }) => values.some((one) => one === controller(path)))
      );
    };

  const decide = (path: string): Json | undefined => {
    if (decided.has(path)) return decided.get(path);
    const setting = top.find((candidate) => candidate.path === path);
    if (setting === undefined) throw new Error(`${kind.id} has no setting ${path}`);
    const value = decideTop(setting);
    decided.set(path, value);
    return value;
  };

  const decideTop = (setting: Setting): Json | undefined => {
    const path = parsePattern(setting.path);
    const known = knownAt(seen, path);
    if (
      known === undefined &&
      !exists(setting, decide) &&
      !(covered(seen, path) && r.chance(0.5)) &&
      !mayIdle(setting, decide)
    ) {
      return undefined;
    }
    if (setting.type.type === "records") return records(setting, path, known, decide);
    if (known === undefined) return fresh(setting, seen, path, r, allows(setting, decide));
    if (setting.type.type !== "list" || !Array.isArray(known)) return known;
    const { of } = setting.type;
    return known.map((element: Json, index) => (covered(seen, [...path, index]) ? randomScalar(of, r) : element));
  };

  const records = (
    setting: Setting,
    path: Path,
    known: Json | undefined,
    outer: (path: string) => Json | undefined,
  ): Json => {
    const start = `${setting.path}[*].`;
    const fields = kind.settings.filter((candidate) => candidate.path.startsWith(start));
    const count =
      known !== undefined && Array.isArray(known)
        ? known.length
        : length(setting.type.type === "records" ? setting.type : {}, r);
    return Array.from({ length: count }, (_, index) => {
      const inElement = new Map<string, Json | undefined>();
      const field = (fieldPath: string): Json | undefined => {
        if (!fieldPath.startsWith(start)) return outer(fieldPath);
        if (inElement.has(fieldPath)) return inElement.get(fieldPath);
        const found = fields.find((candidate) => candidate.path === fieldPath);
        if (found === undefined) throw new Error(`${kind.id} has no setting ${fieldPath}`);
        const full = [...path, index, ...fieldPath.slice(start.length).split(".")];
        const value =
          (known === undefined ? undefined : knownAt(seen, full)) ??
          (exists(found, field) || (covered(seen, full) && r.chance(0.5)) || mayIdle(found, field)
            ? fresh(found, seen, full, r, allows(found, field))
            : undefined);
        inElement.set(fieldPath, value);
        return value;
      };
      const element: Mutable = {};
      for (const { path: fieldPath } of fields)
        put(element, fieldPath.slice(start.length).split("."), field(fieldPath));
      return element;
    });
  };

  const settings: Mutable = {};
  for (const { path } of top) put(settings, path.split("."), decide(path));
  return settings;
}

/** A value of its type, or of those that a source knows it to be one of. `isPossible`: whether a value of an enum exists. */
function fresh(
  { type }: Setting,
  { unknowns }: Seen,
  path: Path,
  r: Random,
  isPossible: (value: Json) => boolean,
): Json {
  const narrow = unknowns.find((unknown) => unknown.domain !== undefined && samePath(unknown.path, path))?.domain;
  if (narrow !== undefined) {
    const possible = narrow.filter(isPossible);
    return r.pick(possible.length === 0 ? narrow : possible);
  }
  return randomOf(type.type === "enum" ? { ...type, values: type.values.filter(isPossible) } : type, r);
}

function put(target: Mutable, path: readonly string[], value: Json | undefined): void {
  const [key, ...rest] = path;
  if (key === undefined || value === undefined) return;
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const inner = (target[key] ?? {}) as Mutable;
  target[key] = inner;
  put(inner, rest, value);
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

function covered({ unknowns }: Seen, path: Path): boolean {
  return unknowns.some((unknown) => samePath(unknown.path, path.slice(0, unknown.path.length)));
}

function knownAt(seen: Seen, path: Path): Json | undefined {
  if (covered(seen, path)) return undefined;
  let current: unknown = seen.settings;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return current === null ? undefined : (current as Json | undefined);
}

/** Hides part of settings: leaves out some, marks some as unseen (where a stale or empty value may be left). */
function hide(kind: Kind, full: JsonObject, fog: Fog, r: Random): Seen {
  const settings = structuredClone<Mutable>(full);
  const unknowns: Unknown[] = [];
  const anything = fog.unknown > 0;
  if (anything && r.chance(0.03)) {
    return { settings: r.chance(0.5) ? settings : {}, unknowns: [{ path: [], reason: r.pick(reasons) }] };
  }
  for (const setting of kind.settings) {
    if (setting.path.includes("[*]")) continue;
    const path = parsePattern(setting.path);
    const value = knownAt({ settings, unknowns: [] }, path);
    if (value === undefined) {
      if (anything && r.chance(0.05)) unknowns.push({ path, reason: r.pick(reasons) });
      continue;
    }
    if (r.chance(fog.undeclared)) {
      remove(settings, path);
      continue;
    }
    if (r.chance(fog.unknown)) {
      unknowns.push({ path, reason: r.pick(reasons), ...narrowed(setting.type, value, r) });
      leave(settings, path, setting.type, r);
      continue;
    }
    if (Array.isArray(value)) hideElements(kind, setting, value as Json[], path, { settings, unknowns }, fog, r);
  }
  const objects = Object.keys(settings).filter(
    (key) => typeof settings[key] === "object" && !Array.isArray(settings[key]),
  );
  if (objects.length > 0 && anything && r.chance(0.06)) {
    unknowns.push({ path: [r.pick(objects)], reason: r.pick(reasons) });
  }
  return { settings, unknowns };
}

function hideElements(
  kind: Kind,
  setting: Setting,
  elements: Json[],
  path: Path,
  into: { readonly settings: Mutable; readonly unknowns: Unknown[] },
  fog: Fog,
  r: Random,
): void {
  elements.forEach((element, index) => {
    const place = [...path, index];
    if (r.chance(fog.unknown * 0.4)) {
      into.unknowns.push({ path: place, reason: r.pick(reasons) });
      if (r.chance(0.6)) elements[index] = null;
      return;
    }
    if (setting.type.type !== "records" || typeof element !== "object" || element === null) return;
    const start = `${setting.path}[*].`;
    for (const field of kind.settings) {
      if (!field.path.startsWith(start)) continue;
      const inner = field.path.slice(start.length).split(".");
      const value = knownAt({ settings: element as JsonObject, unknowns: [] }, inner);
      if (value === undefined) continue;
      if (r.chance(fog.undeclared)) remove(element as Mutable, inner);
      else if (r.chance(fog.unknown)) {
        into.unknowns.push({ path: [...place, ...inner], reason: r.pick(reasons), ...narrowed(field.type, value, r) });
        leave(element as Mutable, inner, field.type, r);
      }
    }
  });
}

/** Sometimes a source knows a narrower domain. */
function narrowed(type: SettingType, value: Json, r: Random): Pick<Unknown, "domain"> {
  if (typeof value === "object" || type.type === "list" || type.type === "records" || type.type === "labels") return {};
  if (!r.chance(0.25)) return {};
  return { domain: unique([value, randomScalar(type, r)]) };
}

/** What is at an unknown path: nothing, or a value that must not count. */
function leave(settings: Mutable, path: readonly string[], type: SettingType, r: Random): void {
  if (r.chance(0.6)) remove(settings, path);
  else if (type.type !== "records") put(settings, path, randomOf(type, r));
}

function remove(settings: Mutable, [key, ...rest]: readonly string[]): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    Reflect.deleteProperty(settings, key);
    return;
  }
  const inner = settings[key];
  if (typeof inner === "object" && inner !== null) remove(inner as Mutable, rest);
}

/** An item as a source may see it. */
export function randomItem(
  kind: Kind,
  name: string,
  fog: Fog,
  r: Random,
  more: { exists?: boolean; edition?: Json } = {},
): ItemView {
  const { exists = true, edition } = more;
  const { settings, unknowns } = hide(kind, randomSettings(kind, r, edition), fog, r);
  return { kind: kind.id, name, settings, unknowns: below("settings", unknowns), exists, origin: {} };
}

function below(key: string, unknowns: readonly Unknown[]): readonly Unknown[] {
  return unknowns.map((unknown) => ({ ...unknown, path: [key, ...unknown.path] }));
}

/** An item's (unseen) state: one of the items it may turn out to be. */
export function completeItem(kind: Kind, item: ItemView, r: Random, edition?: Json): ItemView {
  const unknowns = item.unknowns.map((unknown) => ({ ...unknown, path: unknown.path.slice(1) }));
  return {
    ...item,
    settings: complete(kind, { settings: item.settings, unknowns }, r, edition),
    unknowns: [],
    exists: true,
  };
}

/** A tenant without items. */
export function randomTenant(kind: Kind, name: string, fog: Fog, r: Random): Pick<TenantView, "tenant" | "unknowns"> {
  const seen = hide(kind, randomSettings(kind, r), fog, r);
  // Its name is always known: nothing covers the tenant as a whole.
  const unknowns = seen.unknowns.flatMap((unknown) =>
    unknown.path.length > 0
      ? [unknown]
      : kind.settings.map((setting) => ({ path: parsePattern(setting.path), reason: unknown.reason })),
  );
  return { tenant: { name, ...seen.settings }, unknowns };
}

export function completeTenant(
  kind: Kind,
  { tenant, unknowns }: Pick<TenantView, "tenant" | "unknowns">,
  r: Random,
): TenantView["tenant"] {
  const { name, ...settings } = tenant;
  return { name, ...complete(kind, { settings, unknowns }, r) };
}
