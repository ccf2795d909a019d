/**
 * The settings of a kind as a tree. This is the one model of settings: validation, JSON Schema, props, forms of the
 * adapters and the reads of rules are all derived from it.
 *
 * A kind declares its settings as a flat table of paths. The tree has a node for each of them, and for each group of
 * settings that the paths name on their way.
 */
import { everyElement, parsePath, parsePattern, type Path, type Pattern, type Step } from "./path.ts";
import { scalarCheck, type ScalarCheck } from "./scalar.ts";
import type { Kind, Requirement, ScalarType, Setting } from "./types.ts";

interface Place {
  /** The last step of the path; empty for the root. */
  readonly key: string;
  /** Where the node is below the settings: keys, and `*` for the elements of a list. */
  readonly path: Pattern;
}

/** A requirement of a setting or of one of its values, ready to be looked up. */
export interface Condition extends Requirement {
  /** Where the controlling setting stands. */
  readonly controller: Pattern;
  /**
   * Whether the controlling setting chooses a mode (a direction, a drop-down): other modes do not have the setting at
   * all. Otherwise it is a check box, and while it is off the setting may be declared: it is dormant, unless it is only
   * inferred that it depends on the check box (dormancy.ts).
   */
  readonly mode: boolean;
}

/** An object of settings. Not a setting itself. */
export interface Group extends Place {
  readonly is: "group";
  /** In the order of the declarations. */
  readonly members: ReadonlyMap<string, SettingsNode>;
}

interface Declaration extends Place {
  readonly setting: Setting;
  /** All that must hold for the setting to exist and to have an effect. */
  readonly conditions: readonly Condition[];
}

/** A list of objects. */
export interface Records extends Declaration {
  readonly is: "records";
  readonly minItems: number;
  /** `Infinity` where there is no limit. */
  readonly maxItems: number;
  readonly element: Group;
}

/** A list of single values. */
export interface List extends Declaration {
  readonly is: "list";
  readonly minItems: number;
  /** `Infinity` where there is no limit. */
  readonly maxItems: number;
  readonly element: Scalar;
}

/** Texts by names that the administrator chooses. */
export interface Labels extends Declaration {
  readonly is: "labels";
  readonly element: Scalar;
}

/** A single value: a setting, an element of a list, or a label. For the latter, the setting is that of the whole. */
export interface Scalar extends Declaration {
  readonly is: "scalar";
  readonly type: ScalarType;
  /** What is wrong with a value that is not null; `undefined` where it is valid. */
  readonly check: ScalarCheck;
  /** What single values need besides. */
  readonly valueConditions: ReadonlyMap<string, readonly Condition[]>;
}

/** A node with a setting of its own. */
export type SettingNode = Records | List | Labels | Scalar;

/** A node of the tree. */
export type SettingsNode = Group | SettingNode;

/**
 * The tree of a kind's settings.
 *
 * @throws Error when the declarations contradict each other: the catalog's tests build the tree of every kind.
 */
export function settingsTree({ settings }: Pick<Kind, "settings">): Group {
  return groupOf(
    "",
    [],
    settings.map((setting) => ({ path: parsePattern(setting.path), setting })),
  );
}

/** What a step leads to from a node: a member, or an element for a position or `*`. */
export function childOf(node: SettingsNode, step: Step): SettingsNode | undefined {
  switch (node.is) {
    case "group":
      return node.members.get(String(step));
    case "records":
    case "list":
      return typeof step === "number" || step === everyElement ? node.element : undefined;
    case "labels":
      return node.element;
    case "scalar":
      return undefined;
  }
}

/** The node at a path or pattern below `node`. */
export function nodeAt(node: SettingsNode, path: Path): SettingsNode | undefined {
  let current: SettingsNode | undefined = node;
  for (const step of path) {
    if (current === undefined) return undefined;
    current = childOf(current, step);
  }
  return current;
}

/**
 * The setting that a path leads to, as text or in steps; positions may replace `*`. An element leads to its
 * list, a label to the labels.
 */
export function settingAt(root: Group, path: string | Path): Setting | undefined {
  const steps = typeof path === "string" ? parsePath(path) : path;
  if (steps === undefined) return undefined;
  const node = nodeAt(root, steps);
  if (node?.is !== "group") return node?.setting;
  const last = steps.at(-1);
  const above = last === everyElement || typeof last === "number" ? nodeAt(root, steps.slice(0, -1)) : undefined;
  return above?.is === "records" ? above.setting : undefined;
}

/** Every setting at a node and below, each once, in the order of the declarations. A list of objects comes before its members. */
export function settingNodes(node: SettingsNode): readonly SettingNode[] {
  switch (node.is) {
    case "group":
      return [...node.members.values()].flatMap(settingNodes);
    case "records":
      return [node, ...settingNodes(node.element)];
    default:
      return [node];
  }
}

interface Declared {
  readonly path: Pattern;
  readonly setting: Setting;
}

function groupOf(key: string, path: Pattern, declared: readonly Declared[]): Group {
  const byStep = new Map<string, Declared[]>();
  for (const each of declared) {
    const step = each.path[path.length] ?? "";
    if (step === "" || step === everyElement) throw contradiction(each.setting, "has no list of objects above it");
    const together = byStep.get(step);
    if (together === undefined) byStep.set(step, [each]);
    else together.push(each);
  }
  const members = new Map<string, SettingsNode>();
  for (const [step, together] of byStep) members.set(step, nodeOf(step, [...path, step], together));
  return { is: "group", key, path, members };
}

function nodeOf(key: string, path: Pattern, declared: readonly Declared[]): SettingsNode {
  const [own, again] = declared.filter((each) => each.path.length === path.length);
  const below = declared.filter((each) => each.path.length > path.length);
  if (again !== undefined) throw contradiction(again.setting, "is declared twice");
  if (own === undefined) return groupOf(key, path, below);
  const { setting } = own;
  const { type } = setting;
  const place = { key, path, setting, conditions: (setting.requires ?? []).map(conditionOf) };
  const elements = [...path, everyElement];
  if (type.type === "records") {
    const inside = below.filter((each) => each.path[path.length] === everyElement);
    if (inside.length < below.length) throw contradiction(setting, "is a list and has settings beside its elements");
    return { ...place, is: "records", ...sizeOf(type), element: groupOf(everyElement, elements, inside) };
  }
  if (below.length > 0) throw contradiction(setting, "has a value and settings below it");
  const element = { key: everyElement, path: elements, setting, conditions: [] };
  switch (type.type) {
    case "list":
      return { ...place, is: "list", ...sizeOf(type), element: scalar(element, type.of) };
    case "labels":
      return { ...place, is: "labels", element: scalar(element, { type: "string" }) };
    default:
      return scalar(place, type);
  }
}

function scalar(declaration: Declaration, type: ScalarType): Scalar {
  const needs = type.type === "enum" ? Object.entries(type.valueRequires ?? {}) : [];
  const valueConditions = new Map(needs.map(([value, requirements]) => [value, requirements.map(conditionOf)]));
  return { ...declaration, is: "scalar", type, check: scalarCheck(type), valueConditions };
}

function conditionOf(requirement: Requirement): Condition {
  return {
    ...requirement,
    controller: parsePattern(requirement.path),
    mode: requirement.in.some((value) => typeof value !== "boolean"),
  };
}

function sizeOf({ minItems = 0, maxItems = Infinity }: { readonly minItems?: number; readonly maxItems?: number }) {
  return { minItems, maxItems };
}

function contradiction({ path }: Setting, what: string): Error {
  return new Error(`The setting ${path} ${what}.`);
}
