/** Console objects that exist although nobody declared them: judged as items whose settings are all unknown. */
import type { BundleData } from "@tmes-as-code/catalog";
import { at, isObject } from "../json.ts";
import { surfaces } from "../surfaces.ts";
import type { ItemView, JsonObject, TenantView, Unknown } from "../types.ts";

/** An item that no source declared. */
export interface UndeclaredItem extends ItemView {
  readonly undeclared: true;
}

/**
 * The undeclared items of a tenant, for the kinds that rules look at.
 *
 * In a closed view their settings are undeclared. In an open view somebody else may have declared them: their settings
 * are unknown because the view is partial, and the item itself may not be this one. A program's file in an editor is
 * never all there is: what it does not show is no matter of that file, and nothing is judged of it.
 */
export function undeclaredItems(
  tenant: TenantView,
  presence: BundleData["catalog"]["presence"],
  kinds: Iterable<string>,
): readonly UndeclaredItem[] {
  const result: UndeclaredItem[] = [];
  if (surfaces[tenant.surface].sees === "part" && tenant.view === "open") return result;
  const byKind = new Map<string, ItemView[]>();
  for (const item of tenant.items) {
    const own = byKind.get(item.kind);
    if (own === undefined) byKind.set(item.kind, [item]);
    else own.push(item);
  }
  for (const kind of kinds) {
    const rule = presence[kind];
    if (rule === undefined) continue;
    const declared = byKind.get(kind) ?? [];
    if (rule.type === "always") {
      const sure = declared.some((item) => item.exists);
      if (!sure) result.push(undeclared(tenant, kind, "settings", {}, declared.length === 0));
      continue;
    }
    for (const consoleDefault of rule.consoleDefaults) {
      const matches = declared.map((item) => matching(item, consoleDefault.match));
      if (matches.includes("yes")) continue;
      const settings = settingsOf(consoleDefault.match);
      const alike = [...rule.consoleDefaults, ...declared].filter(({ name }) => name === consoleDefault.name);
      const name =
        alike.length > 1 ? `${consoleDefault.name} (${matchText(consoleDefault.match)})` : consoleDefault.name;
      result.push(undeclared(tenant, kind, name, settings, !matches.includes("maybe")));
    }
  }
  return result;
}

function undeclared(
  tenant: TenantView,
  kind: string,
  name: string,
  settings: JsonObject,
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
  };
}

/** The console may call several objects alike, and an item may bear a default's name; what they match tells them apart. */
function matchText(match: Match): string {
  return match.map(({ equals }) => String(equals)).join(", ");
}

type Match = readonly { readonly path: string; readonly equals: string | boolean }[];

/** Whether a declared item stands for a console default: a setting nobody can see may or may not match. */
function matching(item: ItemView, match: Match): "yes" | "no" | "maybe" {
  let answer: "yes" | "maybe" = item.exists ? "yes" : "maybe";
  for (const { path, equals } of match) {
    const full = ["settings", ...path.split(".")];
    const value = at(item, full);
    if (value === equals && !isUnknown(item.unknowns, full)) continue;
    if (value !== undefined && !isUnknown(item.unknowns, full)) return "no";
    answer = "maybe";
  }
  return answer;
}

function isUnknown(unknowns: readonly Unknown[], path: readonly string[]): boolean {
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
