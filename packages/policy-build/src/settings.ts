/** The catalog's settings as a tree that paths of rules are followed in. */
import { kindById, type Edition, type Setting } from "@tmes-as-code/catalog";
import { didYouMean } from "./problem.ts";

/** A leaf: a setting. Its path in steps, `*` for every element of a list of objects. */
export interface Leaf {
  readonly steps: readonly string[];
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

interface Node {
  readonly members: Map<string, Node>;
  leaf?: Leaf;
}

const trees = new Map<string, Node>();

/**
 * The leaves that a path below the settings of `kind` reads.
 *
 * @param whole whether everything below the path matters
 * @returns the leaves, or a sentence about why there are none
 */
export function follow(kind: string, path: readonly string[], whole: boolean): readonly Met[] | string {
  let nodes: readonly { node: Node; exact: boolean; at: string }[] = [{ node: treeOf(kind), exact: true, at: "" }];
  const lists: Met[] = [];
  for (const step of path) {
    const next: { node: Node; exact: boolean; at: string }[] = [];
    for (const { node, exact, at } of nodes) {
      if (node.leaf !== undefined && node.leaf.setting.type.type !== "records") {
        if (holds(node.leaf.setting, step)) next.push({ node, exact, at });
        else if (exact) return `${at} of kind ${kind} has no ${step} below it.`;
        continue;
      }
      if (node.leaf !== undefined) {
        const element = node.members.get("*");
        if (element === undefined || !isPosition(step)) {
          if (!exact) continue;
          return `${at} of kind ${kind} is a list; ${step} is no position in it.`;
        }
        lists.push({ leaf: node.leaf, exact, list: true });
        next.push({ node: element, exact, at: `${at}[*]` });
      } else if (step === "*") {
        for (const [name, member] of node.members) next.push({ node: member, exact: false, at: joined(at, name) });
      } else {
        const member = node.members.get(step);
        if (member === undefined && !exact) continue;
        if (member === undefined) {
          const known = allPaths(kind);
          const full = joined(at, step);
          return `kind ${kind} has no setting ${full}.${didYouMean([...path].join("."), known)}`;
        }
        next.push({ node: member, exact, at: joined(at, step) });
      }
    }
    nodes = next;
  }
  // Under a "*" a path may fit some members only, but it must fit one.
  if (nodes.length === 0) return `kind ${kind} has no setting ${path.join(".")}.`;
  return [...lists, ...nodes.flatMap(({ node, exact }) => below(node, exact, whole))];
}

function below(node: Node, exact: boolean, whole: boolean): readonly Met[] {
  if (node.leaf !== undefined) {
    if (node.leaf.setting.type.type !== "records") return [{ leaf: node.leaf, exact, list: false }];
    const list = { leaf: node.leaf, exact, list: true };
    return whole ? [list, ...members(node)] : [list];
  }
  // The element of a list that is only gone through: the list is what matters, and it is noted already.
  if (!whole && [...node.members.values()].length > 0 && isElement(node)) return [];
  return members(node);
}

function members(node: Node): readonly Met[] {
  return [...node.members.values()].flatMap((member) => below(member, false, true));
}

const elements = new WeakSet<Node>();
const isElement = (node: Node): boolean => elements.has(node);

/** Every leaf of a kind. */
export function leavesOf(kind: string): readonly Leaf[] {
  return members(treeOf(kind)).map(({ leaf }) => leaf);
}

function allPaths(kind: string): readonly string[] {
  return leavesOf(kind).map(({ setting }) => setting.path.replaceAll("[*]", ".*"));
}

/** The steps of a setting's path: `peers[*].port` is `["peers", "*", "port"]`. */
export function stepsOf(path: string): readonly string[] {
  return path.replaceAll("[*]", ".*").split(".");
}

function treeOf(kind: string): Node {
  const known = trees.get(kind);
  if (known !== undefined) return known;
  const root: Node = { members: new Map() };
  for (const setting of kindById(kind)?.settings ?? []) {
    const steps = stepsOf(setting.path);
    let node = root;
    for (const step of steps) {
      const member: Node = node.members.get(step) ?? { members: new Map() };
      node.members.set(step, member);
      if (step === "*") elements.add(member);
      node = member;
    }
    node.leaf = { steps, setting };
  }
  trees.set(kind, root);
  return root;
}

/** Whether there can be something at `step` in the value of a setting. */
function holds({ type }: Setting, step: string): boolean {
  return type.type === "labels" || (type.type === "list" && isPosition(step));
}

const isPosition = (step: string): boolean => step === "*" || /^\d+$/.test(step);

function joined(at: string, step: string): string {
  return at === "" ? step : `${at}.${step}`;
}

/** The most values a domain may have to be tried out. */
const largestDomain = 64;

/** The values a setting can have, when they are few and all known. */
export function closedDomain({ type }: Setting): readonly (string | number | boolean)[] | undefined {
  if (type.type === "boolean") return [true, false];
  if (type.type === "enum") return type.closed && type.values.length <= largestDomain ? type.values : undefined;
  if (type.type === "integer" && type.max - type.min < largestDomain) {
    return Array.from({ length: type.max - type.min + 1 }, (_, i) => type.min + i);
  }
  return undefined;
}

/** The editions that have what is said to need `edition`. Cloud Email Gateway Protection has what Advanced has. */
export function editionsWith(edition: Edition): readonly Edition[] | undefined {
  if (edition === "standard") return undefined;
  return edition === "advanced" ? ["advanced", "cegp"] : ["cegp"];
}
