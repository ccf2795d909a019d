/** How paths of rules meet the catalog's settings. */
import {
  childOf,
  everyElement,
  formatPath,
  kindById,
  parsePattern,
  settingNodes,
  settingsTree,
  suggest,
  type Group,
  type Pattern,
  type Setting,
  type SettingNode,
  type SettingsNode,
} from "@tmes-as-code/catalog";

/** A leaf: a setting. Its path in steps, `*` for every element of a list of objects. */
export interface Leaf {
  readonly steps: Pattern;
  readonly setting: Setting;
}

/** How a rule's path meets a leaf. */
export interface Met {
  readonly leaf: Leaf;
  /** The path goes exactly to the leaf or into it; otherwise it is wider than the setting. */
  readonly exact: boolean;
  /** A list of objects that is only gone through. */
  readonly list: boolean;
}

/**
 * The leaves that a path below the settings of `kind` reads.
 *
 * @param whole whether everything below the path matters
 * @returns the leaves, or a sentence about why there are none
 */
export function follow(kind: string, path: Pattern, whole: boolean): readonly Met[] | string {
  let nodes: readonly { node: SettingsNode; exact: boolean }[] = [{ node: treeOf(kind), exact: true }];
  const lists: Met[] = [];
  for (const step of path) {
    const next: { node: SettingsNode; exact: boolean }[] = [];
    for (const { node, exact } of nodes) {
      const child = childOf(node, /^\d+$/.test(step) ? Number(step) : step);
      if (node.is === "group" && step === everyElement) {
        for (const member of node.members.values()) next.push({ node: member, exact: false });
      } else if (child !== undefined) {
        if (node.is === "records") lists.push({ leaf: leafOf(node), exact, list: true });
        next.push({ node: child, exact });
      } else if (exact) return noChild(kind, node, step, path);
    }
    nodes = next;
  }
  // Under a "*" a path may fit some members only, but it must fit one.
  if (nodes.length === 0) return `kind ${kind} has no setting ${formatPath(path)}.`;
  return [...lists, ...nodes.flatMap(({ node, exact }) => below(node, exact, whole))];
}

/** Why a path ends at a node. */
function noChild(kind: string, node: SettingsNode, step: string, path: Pattern): string {
  const at = formatPath(node.path);
  if (node.is === "group") {
    const known = leavesOf(kind).map(({ setting }) => setting.path);
    return `kind ${kind} has no setting ${formatPath([...node.path, step])}${suggest(formatPath(path), known)}.`;
  }
  return node.is === "records"
    ? `${at} of kind ${kind} is a list; ${step} is not a position in it.`
    : `${at} of kind ${kind} has no ${step} below it.`;
}

function below(node: SettingsNode, exact: boolean, whole: boolean): readonly Met[] {
  switch (node.is) {
    case "records": {
      const list = { leaf: leafOf(node), exact, list: true };
      return whole ? [list, ...members(node.element)] : [list];
    }
    case "group":
      // The element of a list that is only gone through: the list is what matters, and it is noted already.
      return !whole && node.key === everyElement ? [] : members(node);
    default:
      return [{ leaf: leafOf(node), exact, list: false }];
  }
}

function members(group: Group): readonly Met[] {
  return settingNodes(group).map((node) => ({ leaf: leafOf(node), exact: false, list: node.is === "records" }));
}

/** Every leaf of a kind. */
export function leavesOf(kind: string): readonly Leaf[] {
  return settingNodes(treeOf(kind)).map(leafOf);
}

function leafOf({ setting }: SettingNode): Leaf {
  return { steps: stepsOf(setting.path), setting };
}

/** The steps of a setting's path: `peers[*].port` is `["peers", "*", "port"]`. */
export const stepsOf = parsePattern;

function treeOf(kind: string): Group {
  return settingsTree(kindById(kind) ?? { settings: [] });
}
