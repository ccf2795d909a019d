/** The tenants that a program declares: documents, unknown values, and where each value stands. */
import { hasDefaultRules, normalName, parsePath, unconfirmedKey } from "@tmes-as-code/catalog";
import { nullish, type Evaluation, type Value } from "@tmes-as-code/fold";
import {
  unconfirmedBy,
  type Finding,
  type ItemView,
  type Location,
  type Origin,
  type Path,
  type SourceResult,
  type TenantView,
  type Unknown,
} from "@tmes-as-code/policy";
import { constructOf, constructsOf, tenantFrom, type Construct } from "./program-constructs.ts";
import { domainOf, SettingsWriter } from "./settings-from-values.ts";
import type { SeenSubject } from "./settled-by-synth.ts";
import { targetOf, type Target } from "./targets.ts";

/** The tenants of a program, and what the findings about them lead to. */
export interface ProgramTenants {
  /** Every view is open: other files may declare more. */
  readonly source: SourceResult;
  /** The place in the program that a finding about `source` leads to; `undefined` when it is not in the linted file. */
  readonly targetOf: (finding: Finding) => Target | undefined;
  /** The tenants and items of `source`, with the constructs that make them. */
  readonly subjects: readonly SeenSubject[];
}

/** Name of tenants that are declared in no place the linted file shows. */
const unseenTenant = "a tenant that is not seen in this file";
/** Name of items whose name is not seen. */
const unseenName = "not seen in this file";

interface TenantDraft {
  readonly view: Omit<TenantView, "items">;
  /** `undefined` for a tenant that is not seen. */
  readonly construct: Construct | undefined;
  readonly items: { readonly view: ItemView; readonly construct: Construct }[];
  /** Names of its items, by kind. */
  readonly names: Map<string, Set<string>>;
}

/** The tenants that a file declares. */
export function tenantsFromProgram(evaluation: Evaluation, file: string): ProgramTenants {
  const drafts = new Map<unknown, TenantDraft>();
  const draft = (key: unknown, make: () => Omit<TenantDraft, "items" | "names">): TenantDraft => {
    const known = drafts.get(key);
    if (known !== undefined) return known;
    const made = { ...make(), items: [], names: new Map() };
    drafts.set(key, made);
    return made;
  };
  const tenantNames = new Set<string>();
  const free = (name: string): string => freeName(name, tenantNames);
  const declared = (construct: Construct): TenantDraft =>
    draft(construct.observation, () => ({ construct, view: declaredTenant(construct, file, free) }));
  const constructs = constructsOf(evaluation);
  for (const construct of constructs) if (construct.kind.id === "tenant") declared(construct);
  for (const construct of constructs) {
    if (construct.kind.id === "tenant") continue;
    const { tenant, site } = tenantOf(construct);
    const owner = tenant === undefined ? undefined : constructOf(tenant, evaluation);
    const { items, names } =
      owner === undefined
        ? draft(`site ${siteText(site)}`, () => ({ construct: undefined, view: unseen(site, file, free) }))
        : declared(owner);
    const taken = names.get(construct.kind.id) ?? new Set();
    names.set(construct.kind.id, taken);
    items.push({ construct, view: itemView(construct, file, (name) => freeName(name, taken)) });
  }
  const tenants = [...drafts.values()].map(({ view, items }) => ({ ...view, items: items.map((item) => item.view) }));
  return {
    source: { tenants, notices: [], surface: "editor", file },
    targetOf: (finding) => targetOfFinding(finding, [...drafts.values()]),
    subjects: [...drafts.values()].flatMap(subjectsOf),
  };
}

/** What a synth may say more of. */
function subjectsOf({ view, construct, items }: TenantDraft): readonly SeenSubject[] {
  const tenant = view.tenant.name;
  const isUnseen = isNameUnseen(view);
  return [
    ...(construct === undefined ? [] : [{ tenant, unseen: { tenant: isUnseen, item: false }, construct }]),
    ...items.map(({ view: item, construct: made }) => ({
      tenant,
      item: { kind: item.kind, name: item.name },
      unseen: { tenant: isUnseen, item: isNameUnseen(item) },
      construct: made,
    })),
  ];
}

function isNameUnseen({ unknowns }: { readonly unknowns: readonly Unknown[] }): boolean {
  return unknowns.some(({ path }) => path[0] === "name");
}

/** A name that is not taken, and is then. */
function freeName(base: string, taken: Set<string>): string {
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base} (${String(count)})`;
  taken.add(name);
  return name;
}

const openBecause = ["Other files may declare more of this tenant."];

function declaredTenant(construct: Construct, file: string, free: (name: string) => string): Omit<TenantView, "items"> {
  const { props } = construct;
  const writer = new SettingsWriter(construct.kind.id);
  if (props !== undefined) writer.properties(props.value, ["name"]);
  // Of a tenant that may not be made nothing fails for certain: neither on it, nor on its items, which then are not made.
  if (construct.overridden || !construct.exists) writer.everything();
  const name = props?.value.type === "object" ? props.value.entries.get("name")?.value : undefined;
  const text = name?.type === "known" && typeof name.value === "string" ? normalName(name.value) : unseenTenant;
  return {
    tenant: { ...writer.settings(), name: free(text) },
    unknowns: [...writer.unknowns, ...(text === unseenTenant ? [{ path: ["name"], reason: "dynamic" } as const] : [])],
    view: "open",
    openBecause,
    surface: "editor",
    origin: originOf(construct, file, withinTenant),
  };
}

function unseen(site: Value | undefined, file: string, free: (name: string) => string): Omit<TenantView, "items"> {
  const writer = new SettingsWriter("tenant");
  writer.everything();
  const known = site?.type === "known" && typeof site.value === "string" ? { site: site.value } : {};
  const domain = site === undefined ? undefined : domainOf(site);
  const unknowns = writer.unknowns
    .filter(({ path }) => !(path[0] === "site" && "site" in known))
    .map((each) => (each.path[0] === "site" && domain !== undefined ? { ...each, domain } : each));
  return {
    tenant: { ...known, name: free(unseenTenant) },
    unknowns: [...unknowns, { path: ["name"], reason: "dynamic" }],
    view: "open",
    openBecause,
    surface: "editor",
    origin: { location: { file } },
  };
}

/** The tenant an item belongs to: the one it names, or the nearest it is made below. */
function tenantOf({ scope, props }: Construct): ReturnType<typeof tenantFrom> {
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

function itemView(construct: Construct, file: string, free: (name: string) => string): ItemView {
  const { kind, props, id, exists } = construct;
  const writer = new SettingsWriter(kind.id);
  if (props !== undefined)
    writer.properties(props.value, ["name", "tenant", unconfirmedKey, ...(hasDefaultRules(kind) ? ["default"] : [])]);
  if (construct.overridden) writer.everything();
  const given = kind.presence.type === "always" || props === undefined ? undefined : memberOf(props.value, "name");
  const name = given === undefined || nullish(given) === true ? id : given;
  const text =
    kind.presence.type === "always"
      ? "settings"
      : name.type === "known" && typeof name.value === "string"
        ? normalName(name.value)
        : unseenName;
  return {
    kind: kind.id,
    name: free(text),
    settings: writer.settings(),
    unknowns: [
      ...unconfirmedIn(props?.value),
      ...writer.unknowns.map((unknown) => ({ ...unknown, path: ["settings", ...unknown.path] })),
      ...(text === unseenName ? [{ path: ["name"], reason: "dynamic" } as const] : []),
    ],
    exists,
    origin: originOf(construct, file, withinItem),
  };
}

/** What cannot be seen of an item's settings because of its mark: also where properties that are not seen may have it. */
function unconfirmedIn(props: Value | undefined): readonly Unknown[] {
  if (props === undefined) return [];
  const mark = markIn(props);
  return unconfirmedBy(mark, mark === undefined ? [{ path: [unconfirmedKey], reason: "dynamic" }] : []);
}

/** Whether properties have the mark; `undefined` where that is not seen. */
function markIn(props: Value): boolean | undefined {
  switch (props.type) {
    case "oneOf": {
      const [first, ...others] = props.options.map(markIn);
      return others.every((each) => each === first) ? first : undefined;
    }
    case "object": {
      const mark = props.entries.get(unconfirmedKey)?.value;
      if (mark === undefined) return props.open === undefined ? false : undefined;
      if (nullish(mark) === true) return false;
      return mark.type === "known" && typeof mark.value === "boolean" ? mark.value : undefined;
    }
    case "unknown":
      return undefined;
    default:
      return false;
  }
}

/** A path within a tenant as one within its construct's properties. */
const withinTenant = (path: Path): Path => path;

/** A path within an item as one within its construct's properties. */
const withinItem = (path: Path): Path => (path[0] === "settings" ? path.slice(1) : []);

function originOf(construct: Construct, file: string, within: (path: Path) => Path): Origin {
  const locate = (path: Path): Location | undefined => {
    const target = targetOf(construct, within(path));
    if (target === undefined) return undefined;
    const { line, column } = target.node.loc.start;
    return { file, line, column: column + 1 };
  };
  const location = locate([]);
  return { ...(location === undefined ? {} : { location }), locate };
}

function targetOfFinding(finding: Finding, drafts: readonly TenantDraft[]): Target | undefined {
  const tenant = drafts.find(({ view }) => view.tenant.name === finding.tenant);
  const path = parsePath(finding.path) ?? [];
  const [root, ...rest] = path;
  const item = tenant?.items.find(
    ({ view: { kind, name } }) => kind === finding.item?.kind && name === finding.item.name,
  );
  if (item !== undefined && root !== "tenant" && root !== "items") return targetOf(item.construct, withinItem(path));
  if (tenant?.construct === undefined) return undefined;
  // What is missing of a tenant, and what is not about one place, leads to the tenant.
  return targetOf(tenant.construct, withinTenant(root === "tenant" ? rest : root === "items" ? [] : path));
}

function siteText(site: Value | undefined): string {
  const all = site === undefined ? [] : site.type === "known" ? [site.value] : (domainOf(site) ?? []);
  return all.map(String).join("|");
}
