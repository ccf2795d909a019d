/** Makes tenant views of what was folded: documents, unknown values, and where each value stands. */
import { kindById, type Kind, type Setting } from "@tmes-as-code/catalog";
import type {
  ItemView,
  Json,
  JsonObject,
  Location,
  Origin,
  Path,
  SourceResult,
  TenantView,
  Unknown as UnknownValue,
} from "@tmes-as-code/policy";
import type { TSESTree } from "@typescript-eslint/types";
import type { Folded } from "./fold.ts";
import { tenantFrom } from "./tenancy.ts";
import { join, nullish, type Construction, type Entry, type Primitive, type Value } from "./values.ts";

/** A place in the linted file that a finding can be reported at. */
export class NodeLocation implements Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly target: Target;

  constructor(file: string, target: Target) {
    this.file = file;
    this.target = target;
    this.line = target.node.loc.start.line;
    this.column = target.node.loc.start.column + 1;
  }
}

/** What a finding's path leads to. */
export interface Target {
  /** The node to mark. */
  readonly node: TSESTree.Node;
  /** How much of the path is written there: all of it, or what is left is missing. */
  readonly missing: Path;
  /** The object that lacks the key, when it is a literal of the linted file and lacks nothing but what is missing. */
  readonly literal: TSESTree.ObjectExpression | undefined;
  readonly construction: Construction;
}

/** Name of tenants that are declared in no place the linted file shows. */
const unseenTenant = "a tenant that is not seen in this file";
/** Name of items whose name is not seen. */
const unseenName = "not seen in this file";

interface TenantDraft {
  readonly key: unknown;
  readonly view: Omit<TenantView, "items">;
  readonly items: ItemView[];
}

/** The tenant views of a file. Every view is open: other files may declare more. */
export function tenantViews(folded: Folded, file: string): SourceResult {
  const drafts = new Map<unknown, TenantDraft>();
  const names = new Map<string, number>();
  const unique = (name: string): string => {
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return count === 1 ? name : `${name} (${String(count)})`;
  };
  const draft = (key: unknown, make: () => Omit<TenantView, "items">): TenantDraft => {
    const known = drafts.get(key);
    if (known !== undefined) return known;
    const made = { key, view: make(), items: [] };
    drafts.set(key, made);
    return made;
  };
  for (const construction of folded.constructions) {
    if (construction.kind.id === "tenant")
      draft(construction, () => declaredTenant(construction, folded, file, unique));
  }
  for (const construction of folded.constructions) {
    if (construction.kind.id === "tenant") continue;
    const owner = tenantOf(construction);
    const tenant =
      owner.construction !== undefined
        ? draft(owner.construction, () => declaredTenant(owner.construction ?? construction, folded, file, unique))
        : draft(`site ${primitiveText(owner.site)}`, () => unseen(owner.site, file, unique));
    tenant.items.push(itemView(construction, folded, file, tenant.items));
  }
  const tenants = [...drafts.values()].map(({ view, items }) => ({ ...view, items }));
  return { tenants, notices: [], surface: "editor", file };
}

const openBecause = ["Other files may declare more of this tenant."];

function declaredTenant(
  construction: Construction,
  folded: Folded,
  file: string,
  unique: (name: string) => string,
): Omit<TenantView, "items"> {
  const { props } = construction;
  const writer = new Writer(construction.kind);
  if (props !== undefined) writer.properties(props.value, [], ["name"]);
  // Of a tenant that may not be made nothing fails for certain: neither on it, nor on its items, which then are not made.
  if (construction.overridden || folded.overridden || !construction.exists) writer.everything();
  const name = props?.value.type === "object" ? props.value.entries.get("name")?.value : undefined;
  const text = name?.type === "known" && typeof name.value === "string" ? name.value : unseenTenant;
  return {
    tenant: { ...writer.settings(), name: unique(text) },
    unknowns: [...writer.unknowns, ...(text === unseenTenant ? [{ path: ["name"], reason: "dynamic" } as const] : [])],
    view: "open",
    openBecause,
    surface: "editor",
    origin: originOf(construction, file, (path) => path),
  };
}

function unseen(site: Value | undefined, file: string, unique: (name: string) => string): Omit<TenantView, "items"> {
  const writer = new Writer(kindById("tenant"));
  writer.everything();
  const known = site?.type === "known" && typeof site.value === "string" ? { site: site.value } : {};
  const domain = site === undefined ? undefined : domainOf(site);
  const unknowns = writer.unknowns
    .filter(({ path }) => !(path[0] === "site" && "site" in known))
    .map((each) => (each.path[0] === "site" && domain !== undefined ? { ...each, domain } : each));
  return {
    tenant: { ...known, name: unique(unseenTenant) },
    unknowns: [...unknowns, { path: ["name"], reason: "dynamic" }],
    view: "open",
    openBecause,
    surface: "editor",
    origin: { location: { file } },
  };
}

/** The tenant an item belongs to: the one it names, or the nearest it is made below. */
function tenantOf({ scope, props }: Construction): { construction?: Construction; site?: Value } {
  const given = props === undefined ? undefined : memberOf(props.value, "tenant");
  const empty = given === undefined ? true : nullish(given);
  if (given !== undefined && empty !== true)
    return empty === undefined && given.type !== "unknown" ? {} : tenantFrom(given);
  if (props?.value.type === "object" && props.value.open !== undefined && given === undefined) {
    // Properties that are not seen may name another tenant.
    return {};
  }
  return tenantFrom(scope);
}

function memberOf(value: Value, key: string): Value | undefined {
  if (value.type === "object") return value.entries.get(key)?.value;
  return value.type === "unknown" ? value : undefined;
}

function itemView(construction: Construction, folded: Folded, file: string, others: readonly ItemView[]): ItemView {
  const { kind, props, id, exists } = construction;
  const writer = new Writer(kind);
  if (props !== undefined) writer.properties(props.value, [], ["name", "tenant"]);
  if (construction.overridden || folded.overridden) writer.everything();
  const given =
    kind.presence.type === "always" ? undefined : props === undefined ? undefined : memberOf(props.value, "name");
  const said = given === undefined || nullish(given) === true ? id : given;
  const base =
    kind.presence.type === "always"
      ? "settings"
      : said.type === "known" && typeof said.value === "string"
        ? said.value
        : unseenName;
  const taken = new Set(others.filter((other) => other.kind === kind.id).map((other) => other.name));
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base} (${String(count)})`;
  return {
    kind: kind.id,
    name,
    settings: writer.settings(),
    unknowns: [
      ...writer.unknowns.map((unknown) => ({ ...unknown, path: ["settings", ...unknown.path] })),
      ...(base === unseenName ? [{ path: ["name"], reason: "dynamic" } as const] : []),
    ],
    exists,
    origin: originOf(construction, file, (path) => (path[0] === "settings" ? path.slice(1) : [])),
  };
}

function originOf(construction: Construction, file: string, within: (path: Path) => Path): Origin {
  const locate = (path: Path): Location | undefined => {
    const target = targetOf(construction, within(path));
    return target === undefined ? undefined : new NodeLocation(file, target);
  };
  const location = locate([]);
  return { ...(location === undefined ? {} : { location }), locate };
}

/** The innermost place in the linted file that a path leads to. */
function targetOf(construction: Construction, path: Path): Target | undefined {
  const { node, props } = construction;
  const own = construction.own && construction.decided;
  let best: Target | undefined = own
    ? { node: nameNode(node), missing: path, literal: undefined, construction }
    : undefined;
  let entry: Entry | undefined = props;
  for (let depth = 0; entry !== undefined; depth++) {
    const literal = entry.value.type === "object" ? entry.value.literal : undefined;
    if (entry.own && (depth > 0 || best === undefined || literal !== undefined)) {
      const missing = path.slice(depth);
      best = {
        node: missing.length === 0 || literal === undefined || depth > 0 ? entry.node : (best?.node ?? entry.node),
        missing,
        literal,
        construction,
      };
    }
    const key: string | number | undefined = path[depth];
    if (key === undefined) break;
    const { value }: Entry = entry;
    if (value.type === "object") entry = value.entries.get(String(key));
    else if (value.type === "list" && typeof key === "number") entry = value.elements[key];
    else break;
  }
  return best;
}

/** The class's name in a `new`, so that a whole construct is not marked. */
function nameNode(node: TSESTree.Node): TSESTree.Node {
  return "callee" in node && typeof node.callee === "object" ? node.callee : node;
}

/** Writes settings as a document, and what is not known of them. */
class Writer {
  readonly unknowns: UnknownValue[] = [];
  readonly #kind: Kind | undefined;
  #settings: JsonObject = {};

  constructor(kind: Kind | undefined) {
    this.#kind = kind;
  }

  settings(): JsonObject {
    return this.#settings;
  }

  /** Nothing is known. */
  everything(): void {
    this.#settings = {};
    this.unknowns.length = 0;
    for (const key of this.#keys([])) this.unknowns.push({ path: [key], reason: "dynamic" });
  }

  properties(value: Value, path: Path, except: readonly string[]): void {
    const written = this.#object(value, path, except);
    if (written === undefined) this.everything();
    else this.#settings = written;
  }

  /** An object, or `undefined` when it is none that is seen. */
  #object(value: Value, path: Path, except: readonly string[]): JsonObject | undefined {
    if (value.type === "known" && value.value === undefined && path.length === 0) return {};
    if (value.type === "oneOf") return this.#object(merged(value.options), path, except);
    if (value.type !== "object") return undefined;
    const result = new Map<string, Json>();
    for (const [key, entry] of value.entries) {
      if (except.includes(key) || !this.#exists([...path, key])) continue;
      const json = this.#value(entry.value, [...path, key]);
      if (json !== undefined) result.set(key, json);
    }
    if (value.open !== undefined) {
      for (const key of this.#keys(path)) {
        if (!value.entries.has(key) && !except.includes(key)) this.#unknown([...path, key]);
      }
    }
    return Object.fromEntries(result);
  }

  /** The JSON of a value; `undefined` when there is none to write. */
  #value(value: Value, path: Path): Json | undefined {
    const setting = this.#setting(path);
    if (value.type === "known") {
      if (value.value === undefined || value.value === null) return undefined;
      if (fits(setting, value.value, typeof path.at(-1) === "number")) return value.value;
    } else if (setting === undefined || setting.type.type === "labels") {
      const before = this.unknowns.length;
      const object = this.#object(value, path, []);
      if (object !== undefined && (setting === undefined || this.unknowns.length === before)) return object;
      this.unknowns.length = before;
    } else if (value.type === "list" && (setting.type.type === "list" || setting.type.type === "records")) {
      const before = this.unknowns.length;
      const list = value.elements.map((element, index) =>
        setting.type.type === "records"
          ? this.#object(element.value, [...path, index], [])
          : element.value.type === "known"
            ? this.#value(element.value, [...path, index])
            : undefined,
      );
      const seen = list.filter((element) => element !== undefined);
      if (seen.length === list.length) return seen;
      this.unknowns.length = before;
    }
    this.#unknown(path, domainOf(value));
    return undefined;
  }

  #unknown(path: Path, domain?: readonly (string | number | boolean)[]): void {
    this.unknowns.push({ path, reason: "dynamic", ...(domain === undefined ? {} : { domain }) });
  }

  #setting(path: Path): Setting | undefined {
    const text = pattern(path);
    const settings = this.#kind?.settings ?? [];
    return (
      settings.find((setting) => setting.path === text) ??
      settings.find((setting) => setting.path === text.replace(/\[\*\]$/, ""))
    );
  }

  /** Whether the catalog has a setting at a path, or below it. */
  #exists(path: Path): boolean {
    const [first] = path;
    if (this.#kind?.id === "tenant" && first === "labels") return true;
    const text = pattern(path);
    return (
      this.#kind?.settings.some((setting) => setting.path === text || setting.path.startsWith(`${text}.`)) === true
    );
  }

  /** The keys the catalog has directly below a path. */
  #keys(path: Path): readonly string[] {
    const prefix = path.length === 0 ? "" : `${pattern(path)}.`;
    const keys = (this.#kind?.settings ?? []).flatMap((setting) =>
      setting.path.startsWith(prefix) ? [setting.path.slice(prefix.length).split(/[.[]/)[0] ?? ""] : [],
    );
    return [...new Set(keys)];
  }
}

function pattern(path: Path): string {
  let text = "";
  for (const step of path) text += typeof step === "number" ? "[*]" : text === "" ? step : `.${step}`;
  return text;
}

/** Whether a construct takes this value; another ends the program when it runs. */
function fits(setting: Setting | undefined, value: string | number | boolean, element: boolean): boolean {
  if (setting === undefined || (setting.type.type === "list") !== element) return false;
  const type = setting.type.type === "list" ? setting.type.of : setting.type;
  switch (type.type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value);
    case "enum":
      return typeof value === "string" && (!type.closed || type.values.includes(value));
    case "string":
    case "labels":
      return typeof value === "string";
    case "records":
      return false;
  }
}

/** All values an open value can have, when they are all seen and none of them is nothing. */
function domainOf(value: Value): readonly (string | number | boolean)[] | undefined {
  if (value.type !== "oneOf") return undefined;
  const domain: (string | number | boolean)[] = [];
  for (const option of value.options) {
    if (option.type !== "known" || option.value === undefined || option.value === null) return undefined;
    domain.push(option.value);
  }
  return domain;
}

/** Objects of which one is meant, joined key by key. */
function merged(options: readonly Value[]): Value {
  const entries = new Map<string, Entry>();
  const objects = options.flatMap((option) => (option.type === "object" ? [option] : []));
  const open = objects.find((object) => object.open !== undefined)?.open;
  if (objects.length < options.length) return { type: "unknown", why: "one of several values", aliases: [] };
  for (const key of new Set(objects.flatMap((object) => [...object.entries.keys()]))) {
    const all = objects.map((object) => object.entries.get(key));
    const present = all.find((entry) => entry !== undefined);
    if (present === undefined || (open !== undefined && all.includes(undefined))) continue;
    entries.set(key, {
      ...present,
      value: join(all.map((entry) => entry?.value ?? { type: "known", value: undefined })),
    });
  }
  return { type: "object", sites: [], entries, ...(open === undefined ? {} : { open }) };
}

function primitiveText(value: Value | undefined): string {
  const all: readonly Primitive[] =
    value === undefined ? [] : value.type === "known" ? [value.value] : (domainOf(value) ?? []);
  return all.map(String).join("|");
}
