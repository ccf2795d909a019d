/** Finding things in the catalog. */
import { kinds } from "./kinds/index.ts";
import { modules } from "./modules/index.ts";
import { sites } from "./sites.ts";
import type { DataItem, Kind, NoticeModule, Setting, Site } from "./types.ts";

const kindsById = new Map(kinds.map((kind) => [kind.id, kind]));
const modulesById = new Map(modules.map((module) => [module.id, module]));
const sitesById = new Map<string, Site>(sites.map((site) => [site.id, site]));
const itemsById = new Map(
  modules.flatMap((module) => module.dataItems.map((item) => [item.id, { module, item }] as const)),
);
const settingsByKind = new Map(
  kinds.map((kind) => [kind.id, new Map(kind.settings.map((setting) => [setting.path, setting]))]),
);

/** The kind with this id, if there is one. */
export const kindById = (id: string): Kind | undefined => kindsById.get(id);

/** The notice's module with this id, if there is one. */
export const moduleById = (id: string): NoticeModule | undefined => modulesById.get(id);

/** The site with this id, if there is one. */
export const siteById = (id: string): Site | undefined => sitesById.get(id);

/** The data item with this id and the module that lists it. */
export const dataItemById = (id: string): { readonly module: NoticeModule; readonly item: DataItem } | undefined =>
  itemsById.get(id);

/** The path a setting is declared under, for the path of a value: `peers[3].port` or `["peers", 3, "port"]` to `peers[*].port`. */
export function settingPath(path: string | readonly (string | number)[]): string {
  if (typeof path === "string") return path.replace(/\[\d+\]/g, "[*]");
  let joined = "";
  for (const step of path) joined += typeof step === "number" ? "[*]" : joined === "" ? step : `.${step}`;
  return joined;
}

/** The setting of a kind that a path leads to; positions may stand in place of `*`. Elements of plain lists lead to the list. */
export function settingOf(kind: string | Kind, path: string | readonly (string | number)[]): Setting | undefined {
  const settings = settingsByKind.get(typeof kind === "string" ? kind : kind.id);
  const normal = settingPath(path);
  return settings?.get(normal) ?? settings?.get(normal.replace(/\[\*\]$/, ""));
}
