/** Finding things in the catalog. */
import { kinds } from "./kinds/index.ts";
import { modules } from "./modules/index.ts";
import type { Path } from "./path.ts";
import { settingAt, settingNodes, settingsTree, type Group, type SettingNode } from "./settings-tree.ts";
import { sites } from "./sites.ts";
import type { DataItem, Kind, NoticeModule, Setting, Site } from "./types.ts";

const kindsById = new Map(kinds.map((kind) => [kind.id, kind]));
const modulesById = new Map(modules.map((module) => [module.id, module]));
const sitesById = new Map<string, Site>(sites.map((site) => [site.id, site]));
const itemsById = new Map(
  modules.flatMap((module) => module.dataItems.map((item) => [item.id, { module, item }] as const)),
);
const treesByKind = new Map<string, Group>();
const requiredByKind = new Map<string, readonly SettingNode[]>();

/** The kind with this id, if there is one. */
export const kindById = (id: string): Kind | undefined => kindsById.get(id);

/** The notice's module with this id, if there is one. */
export const moduleById = (id: string): NoticeModule | undefined => modulesById.get(id);

/** The site with this id, if there is one. */
export const siteById = (id: string): Site | undefined => sitesById.get(id);

/** The data item with this id and the module that lists it. */
export const dataItemById = (id: string): { readonly module: NoticeModule; readonly item: DataItem } | undefined =>
  itemsById.get(id);

/** The tree of a kind's settings, made once. `undefined` for an unknown kind. */
export function settingsTreeOf(kind: string): Group | undefined {
  const known = treesByKind.get(kind);
  if (known !== undefined) return known;
  const declared = kindsById.get(kind);
  if (declared === undefined) return undefined;
  const tree = settingsTree(declared);
  treesByKind.set(kind, tree);
  return tree;
}

/** The settings of a kind that are required where their conditions hold. `undefined` for an unknown kind. */
export function requiredSettingsOf(kind: string): readonly SettingNode[] | undefined {
  const known = requiredByKind.get(kind);
  if (known !== undefined) return known;
  const tree = settingsTreeOf(kind);
  if (tree === undefined) return undefined;
  const required = settingNodes(tree).filter(({ setting }) => setting.required);
  requiredByKind.set(kind, required);
  return required;
}

/** The setting of a kind that a path leads to, as text or in steps; see `settingAt`. */
export function settingOf(kind: string, path: string | Path): Setting | undefined {
  const tree = settingsTreeOf(kind);
  return tree === undefined ? undefined : settingAt(tree, path);
}
