/** A kind's settings as a tree of objects, the form props have. */
import { formatPath, settingsTree as treeOf, type Group, type Kind, type Setting } from "@tmes-as-code/catalog";

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
  return branch("", "", treeOf(kind), undefined);
}

function branch(key: string, path: string, group: Group, records: Setting | undefined): Branch {
  const children = [...group.members.values()].map((node): Node => {
    switch (node.is) {
      case "group":
        return branch(node.key, formatPath(node.path), node, undefined);
      case "records":
        return branch(node.key, node.setting.path, node.element, node.setting);
      default:
        return { type: "leaf", key: node.key, setting: node.setting };
    }
  });
  return { type: "branch", key, path, children, ...(records ? { records } : {}) };
}

/** All settings with values below a node; a list of objects is one of them itself. */
export function leaves(node: Node): readonly Setting[] {
  if (node.type === "leaf") return [node.setting];
  return [...(node.records ? [node.records] : []), ...node.children.flatMap(leaves)];
}
