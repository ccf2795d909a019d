/** Which declared values differ. */
import { isDeepStrictEqual } from "node:util";
import { canonicalJson } from "../canonical-json.ts";
import { claimIds } from "../engine/claims.ts";
import { placeOf } from "../engine/findings.ts";
import { show } from "../engine/show.ts";
import { isObject, pathText } from "../json.ts";
import { byCodeUnit } from "../report/text.ts";
import type {
  ClaimChange,
  ItemView,
  Json,
  JsonObject,
  Path,
  SettingChange,
  Shown,
  TenantView,
  Unknown,
} from "../types.ts";
import { keyText, type Lookup } from "./side.ts";

/** A value that differs; without `from` or `to` where nothing is declared. */
interface Difference {
  readonly path: Path;
  readonly from?: Shown;
  readonly to?: Shown;
}

/** What can be compared: an item's settings or a tenant. */
interface Declared {
  readonly value: JsonObject;
  /** By paths within the value. */
  readonly unknowns: readonly Unknown[];
}

const isClaim = (step: unknown): boolean => claimIds.some((claim) => claim === step);

/** Keys of the items that both sides have and that are declared differently. */
export function changedItems(base: Lookup, head: Lookup): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [tenant, { items }] of head.tenants) {
    for (const item of items) {
      const earlier = base.item(tenant, item);
      if (earlier !== undefined && !isAlike(earlier, item)) changed.add(keyText(tenant, item));
    }
  }
  return changed;
}

function isAlike(a: ItemView, b: ItemView): boolean {
  const { settings, unknowns, exists, default: standsFor } = a;
  return (
    a === b ||
    (exists === b.exists &&
      standsFor === b.default &&
      isDeepStrictEqual(settings, b.settings) &&
      isDeepStrictEqual(unknowns, b.unknowns))
  );
}

/** The claims of tenants that both sides have. */
export function claimChanges(base: Lookup, head: Lookup): readonly ClaimChange[] {
  return [...head.tenants].flatMap(([tenant, after]) => {
    const before = base.tenants.get(tenant);
    if (before === undefined) return [];
    return differences("tenant", claimsOf(before), claimsOf(after)).map(({ path, from, to }) => ({
      tenant,
      claim: String(path[0]),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }));
  });
}

/**
 * Everything else that is declared, in the order of tenants, kinds and names.
 *
 * @param changed - As `changedItems` gives them.
 */
export function settingChanges(base: Lookup, head: Lookup, changed: ReadonlySet<string>): readonly SettingChange[] {
  const changes: SettingChange[] = [];
  for (const tenant of new Set([...base.tenants.keys(), ...head.tenants.keys()])) {
    const [before, after] = [base.tenants.get(tenant), head.tenants.get(tenant)];
    if (before === undefined) changes.push({ tenant, path: "", change: "added", ...locationOf(after, []) });
    else if (after === undefined)
      changes.push({ tenant, path: "", change: head.mayHave(tenant) ? "not-seen" : "removed" });
    else
      changes.push(
        ...tenantChanges(tenant, before, after),
        ...itemChanges(tenant, { before, after }, { base, head, changed }),
      );
  }
  return changes
    .map((change) => ({ change, key: keyText(change.tenant, change.item) }))
    .sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.change.path, b.change.path))
    .map(({ change }) => change);
}

function tenantChanges(tenant: string, before: TenantView, after: TenantView): readonly SettingChange[] {
  return differences("tenant", settingsOf(before), settingsOf(after)).map((difference) => ({
    tenant,
    ...changeOf(difference, "tenant", after),
  }));
}

function itemChanges(
  tenant: string,
  { before, after }: { readonly before: TenantView; readonly after: TenantView },
  { base, head, changed }: { readonly base: Lookup; readonly head: Lookup; readonly changed: ReadonlySet<string> },
): readonly SettingChange[] {
  const changes: SettingChange[] = [];
  for (const own of after.items) {
    const item = { kind: own.kind, name: own.name };
    const earlier = base.item(tenant, own);
    if (earlier === undefined) changes.push({ tenant, item, path: "", change: "added", ...locationOf(own, []) });
    else if (changed.has(keyText(tenant, own))) {
      changes.push(...existence(earlier, own).map((change) => ({ tenant, item, ...change })));
      changes.push(...confirmation(earlier, own).map((change) => ({ tenant, item, ...change })));
      for (const difference of differences(own.kind, inItem(earlier), inItem(own)))
        changes.push({ tenant, item, ...changeOf(difference, "settings", own) });
    }
  }
  for (const { kind, name } of before.items) {
    if (head.item(tenant, { kind, name }) !== undefined) continue;
    changes.push({ tenant, item: { kind, name }, path: "", change: head.mayHave(tenant) ? "not-seen" : "removed" });
  }
  return changes;
}

/** Whether it exists may be open on one side, and it may stand for another default rule. */
function existence(before: ItemView, after: ItemView): readonly Omit<SettingChange, "tenant" | "item">[] {
  const shownOf = ({ exists }: ItemView): Shown => (exists ? { value: "declared" } : { unknown: "partial-view" });
  return [
    ...(before.exists === after.exists
      ? []
      : [{ path: "", change: "changed" as const, from: shownOf(before), to: shownOf(after) }]),
    ...(before.default === after.default
      ? []
      : [
          {
            path: "default",
            change:
              before.default === undefined
                ? ("added" as const)
                : after.default === undefined
                  ? ("removed" as const)
                  : ("changed" as const),
            ...(before.default === undefined ? {} : { from: { value: before.default } }),
            ...(after.default === undefined ? {} : { to: { value: after.default } }),
          },
        ]),
  ];
}

/** Whether it was confirmed at the console. */
function confirmation(before: ItemView, after: ItemView): readonly Omit<SettingChange, "tenant" | "item">[] {
  const shownOf = (item: ItemView): Shown =>
    item.unknowns.some(isUnconfirmed) ? { unknown: "unconfirmed" } : { value: "confirmed" };
  const [from, to] = [shownOf(before), shownOf(after)];
  return isDeepStrictEqual(from, to)
    ? []
    : [{ path: "settings", change: "changed", from, to, ...locationOf(after, ["settings"]) }];
}

/** The mark of an item that was not compared with the console. What it declares is known nevertheless. */
function isUnconfirmed({ path, reason }: Unknown): boolean {
  return path.length === 1 && path[0] === "settings" && reason === "unconfirmed";
}

function changeOf(
  { path, from, to }: Difference,
  root: "tenant" | "settings",
  owner: TenantView | ItemView,
): Omit<SettingChange, "tenant" | "item"> {
  return {
    path: pathText([root, ...path]),
    change: from === undefined ? "added" : to === undefined ? "removed" : "changed",
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(to === undefined ? {} : locationOf(owner, root === "tenant" ? path : [root, ...path])),
  };
}

function locationOf(owner: TenantView | ItemView | undefined, path: Path): Pick<SettingChange, "location"> {
  const location = owner === undefined ? undefined : placeOf(owner.origin, path).location;
  return location === undefined ? {} : { location };
}

function inItem({ settings, unknowns }: ItemView): Declared {
  return {
    value: settings,
    unknowns: unknowns
      .filter((unknown) => !isUnconfirmed(unknown))
      .flatMap(({ path: [key, ...path], ...rest }) => (key === "settings" ? [{ ...rest, path }] : [])),
  };
}

function claimsOf({ tenant, unknowns }: TenantView): Declared {
  return {
    value: Object.fromEntries(Object.entries(tenant).filter(([key]) => isClaim(key))),
    unknowns: unknowns.filter(({ path: [key] }) => isClaim(key)),
  };
}

function settingsOf({ tenant, unknowns }: TenantView): Declared {
  return {
    value: Object.fromEntries(Object.entries(tenant).filter(([key]) => key !== "name" && !isClaim(key))),
    unknowns: unknowns.filter(({ path: [key] }) => !isClaim(key)),
  };
}

/** The values that differ, each as deep as it differs. Lists of records are compared by position where none was added. */
function differences(kind: string, before: Declared, after: Declared): readonly Difference[] {
  const found: Difference[] = [];
  const shown = ({ value, unknowns }: Declared, path: Path): Shown => show(kind, value, path, unknowns);
  const add = (path: Path, x: Json | undefined, y: Json | undefined, unseen: readonly boolean[]): void => {
    found.push({
      path,
      ...(x === undefined && unseen[0] !== true ? {} : { from: shown(before, path) }),
      ...(y === undefined && unseen[1] !== true ? {} : { to: shown(after, path) }),
    });
  };
  const visit = (path: Path, x: Json | undefined, y: Json | undefined, ux: Below, uy: Below): void => {
    if (x === y && ux === none && uy === none) return;
    const [here, there] = [reasonOf(ux), reasonOf(uy)];
    if (here !== undefined || there !== undefined) {
      // Two unknown values cannot be compared.
      if (here !== there) add(path, x, y, [here !== undefined, there !== undefined]);
      return;
    }
    if ([x, y].every((value) => value === undefined || isObject(value))) {
      const keys = [...new Set([...keysOf(x), ...keysOf(y), ...steps(ux), ...steps(uy)])].map(String).sort(byCodeUnit);
      for (const key of keys)
        visit(
          [...path, key],
          isObject(x) ? x[key] : undefined,
          isObject(y) ? y[key] : undefined,
          below(ux, key),
          below(uy, key),
        );
    } else if (isList(x) && isList(y) && x.length === y.length && [...x, ...y].some(isObject)) {
      for (const [index, element] of x.entries())
        visit([...path, index], element, y[index], below(ux, index), below(uy, index));
    } else if (!isList(x) || !isList(y) || canonicalJson(x) !== canonicalJson(y)) add(path, x, y, []);
  };
  visit([], before.value, after.value, belowOf(before), belowOf(after));
  return found;
}

/** Unknowns by their paths from where the comparison stands. */
type Below = readonly Pick<Unknown, "path" | "reason">[];

const none: Below = [];

function belowOf({ unknowns }: Declared): Below {
  return unknowns.length === 0 ? none : unknowns;
}

function below(unknowns: Below, step: string | number): Below {
  if (unknowns === none) return none;
  const found = unknowns.flatMap(({ path: [first, ...path], reason }) => (first === step ? [{ path, reason }] : []));
  return found.length === 0 ? none : found;
}

function reasonOf(unknowns: Below): Unknown["reason"] | undefined {
  return unknowns.find(({ path }) => path.length === 0)?.reason;
}

function steps(unknowns: Below): readonly (string | number)[] {
  return unknowns.flatMap(({ path }) => path.slice(0, 1));
}

function keysOf(value: Json | undefined): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
