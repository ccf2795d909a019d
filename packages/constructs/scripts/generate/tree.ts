/** A kind's settings as a tree of objects, the form props have. */
import type { Kind, Setting } from "@tmes-as-code/catalog";

/** A setting with a value of its own. */
export interface Leaf {
  readonly type: "leaf";
  readonly key: string;
  readonly setting: Setting;
}

/** An object of settings, or (with `records`) the elements of a list of such objects. */
export interface Branch {
  readonly type: "branch";
  readonly key: string;
  /** Path in the catalog; empty for the root. */
  readonly path: string;
  readonly children: readonly Node[];
  /** The list's own declaration, when this is a list of objects. */
  readonly records?: Setting;
}

export type Node = Leaf | Branch;

/** The settings of a kind as a tree. */
export function settingsTree(kind: Kind): Branch {
  return branch("", "", kind.settings, undefined);
}

function branch(key: string, path: string, settings: readonly Setting[], records: Setting | undefined): Branch {
  const prefix = path === "" ? "" : `${path}${records ? "[*]" : ""}.`;
  const groups = new Map<string, Setting[]>();
  for (const setting of settings) {
    const first = setting.path.slice(prefix.length).split(".")[0]?.replace("[*]", "") ?? "";
    groups.set(first, [...(groups.get(first) ?? []), setting]);
  }
  const children = [...groups].map(([name, group]): Node => {
    const own = group.find((setting) => setting.path === prefix + name);
    const below = group.filter((setting) => setting !== own);
    if (own === undefined || own.type.type === "records") return branch(name, prefix + name, below, own);
    if (below.length > 0) throw new Error(`Setting ${own.path} has a value and settings below it.`);
    return { type: "leaf", key: name, setting: own };
  });
  return { type: "branch", key, path, children, ...(records ? { records } : {}) };
}

/** All settings with values below a node; a list of objects is one of them itself. */
export function leaves(node: Node): readonly Setting[] {
  if (node.type === "leaf") return [node.setting];
  return [...(node.records ? [node.records] : []), ...node.children.flatMap(leaves)];
}
