/**
 * Which settings an object may combine: the catalog's requirements as types.
 *
 * One idea: *controller → dependents*. A controller is a setting that others of the same object, or of objects below
 * it, require.
 *
 * - A boolean controller is a **switch** (`enabled`). Declared off, what depends on it is without effect: accepted and
 *   never required. Otherwise (`true`, `boolean`, a token) what the catalog requires of it is required.
 * - A controller with a list of values is a **mode** (`direction`, `intercept`). For each value some settings exist and
 *   others do not: those can only be declared off. It has to be known when the program is written, except that one with
 *   an open list takes a token too.
 *
 * What is not expressed here is left to the validators: a controller that is a number or a text, or one that is not
 * declared.
 */
import type { Requirement, Setting } from "@tmes-as-code/catalog";
import { leaves, type Branch, type Leaf, type Node } from "./tree.ts";

/** A member of an object, or what one value of a mode makes of it. */
export interface Member {
  readonly key: string;
  readonly required: boolean;
  readonly node: Node;
  readonly type: MemberType;
}

export type MemberType =
  /** Whatever the setting or the object takes. */
  | { readonly is: "any" }
  /** Only these values of an enum. */
  | { readonly is: "values"; readonly values: readonly string[]; readonly token: boolean }
  /** Does not exist: it can only be declared off. */
  | { readonly is: "off" }
  /** An object within these limits. `whenOn`: members that are required too while its switch is not off. */
  | {
      readonly is: "limited";
      readonly limits: readonly Member[];
      readonly whenOn: readonly Member[];
      /** The values of the mode that limits it. */
      readonly by: readonly string[];
    };

/** The type of an object: its members, what its switch requires, and for each mode one of some alternatives. */
export interface Shape {
  readonly members: readonly Member[];
  readonly switched?: { readonly key: string; readonly dependents: readonly string[] };
  readonly modes: readonly (readonly (readonly Member[])[])[];
}

/** What is decided about a mode: its path, and values that have the same effect. */
interface Given {
  readonly path: string;
  readonly values: readonly string[];
}

/** Whether a setting is part of what is looked at. */
type Filter = (setting: Setting) => boolean;

/** The shape of an object, of the settings that `own` takes. */
export function shapeOf(branch: Branch, own: Filter): Shape {
  const children = branch.children.filter((child) => leaves(child).some(own));
  const controllers = branch.children.filter(isEnum).filter((leaf) =>
    leaves(branch)
      .filter(own)
      .some((setting) => names(setting, leaf.setting.path)),
  );
  const modes = controllers.map((leaf) => alternatives(leaf, branch, own));
  // Each is only in the alternatives: intersections of unions hide the meaning from the compiler.
  const moved = new Set([
    ...controllers.map(({ key }) => key),
    ...modes
      .flat(2)
      .filter(({ node }) => isSwitched(node))
      .map(({ key }) => key),
  ]);
  return {
    members: children
      .filter(({ key }) => !moved.has(key))
      .map((node) => ({ key: node.key, required: isRequired(node, branch), node, type: { is: "any" } })),
    ...switchOf(branch),
    modes: modes.map((mode) => mode.map((members) => [...members, ...unlimited(mode, members, branch)])),
  };
}

/** Whether an object's type comes in two: switched off, and not. */
export function isSwitched(node: Node): boolean {
  return node.type === "branch" && switchOf(node).switched !== undefined;
}

/** Objects with a switch that only other alternatives of a mode limit. */
function unlimited(
  mode: readonly (readonly Member[])[],
  members: readonly Member[],
  branch: Branch,
): readonly Member[] {
  const others = new Set(mode.flat().map(({ node }) => node));
  return [...others]
    .filter((node) => isSwitched(node) && !members.some((member) => member.node === node))
    .map((node) => ({ key: node.key, required: isRequired(node, branch), node, type: { is: "any" } }));
}

/** The alternatives of a mode: one for all values with the same effect, one for a token, one where it is not declared. */
function alternatives(leaf: Leaf, branch: Branch, own: Filter): readonly (readonly Member[])[] {
  const { key, setting } = leaf;
  const { path, type, required } = setting;
  if (type.type !== "enum") return [];
  const requirements = leaves(branch)
    .filter(own)
    .flatMap(conditions)
    .filter((each) => each.path === path);
  const classes = new Map<string, string[]>();
  for (const value of type.values) {
    const effect = requirements.map((each) => Number(each.in.includes(value))).join("");
    classes.set(effect, [...(classes.get(effect) ?? []), value]);
  }
  const narrowed = (values: readonly string[], token: boolean): Member => ({
    key,
    required: true,
    node: leaf,
    type: { is: "values", values, token },
  });
  return [
    ...[...classes.values()].map((values) => [narrowed(values, false), ...limits(branch, { path, values }, own)]),
    ...(type.closed ? [] : [[narrowed([], true)]]),
    ...(required ? [] : [[{ key, required: false, node: leaf, type: { is: "off" } } as const]]),
  ];
}

/** What a mode's value changes in an object. */
function limits(branch: Branch, given: Given, own: Filter): readonly Member[] {
  return branch.children.flatMap((node): readonly Member[] => {
    const { key } = node;
    const settings = leaves(node);
    if (!settings.some(own)) return [];
    if (settings.every((setting) => isBroken(setting, given)))
      return [{ key, required: false, node, type: { is: "off" } }];
    const required = isRequired(node, branch, given);
    const becomes = required && !isRequired(node, branch);
    if (node.type === "leaf") {
      const values = limitedValues(node.setting, given);
      const token = !leaves(branch).some((each) => names(each, node.setting.path));
      if (values !== undefined) return [{ key, required, node, type: { is: "values", values, token } }];
      return becomes ? [{ key, required, node, type: { is: "any" } }] : [];
    }
    const inside = node.records === undefined ? limits(node, given, own) : [];
    const whenOn = requiredWhenOn(node, given);
    if (inside.length + whenOn.length > 0)
      return [{ key, required, node, type: { is: "limited", limits: inside, whenOn, by: given.values } }];
    return becomes ? [{ key, required, node, type: { is: "any" } }] : [];
  });
}

/** The values that are left of an enum, where some are not. */
function limitedValues({ type }: Setting, given: Given): readonly string[] | undefined {
  if (type.type !== "enum") return undefined;
  const { values, valueRequires = {} } = type;
  const left = values.filter((value) => (valueRequires[value] ?? []).every((each) => holds(each, given)));
  return left.length === values.length ? undefined : left;
}

/** Members that an object's switch requires because of a mode above the object. */
function requiredWhenOn(branch: Branch, given: Given): readonly Member[] {
  const before = switchOf(branch).switched?.dependents ?? [];
  const { key, dependents } = switchOf(branch, given).switched ?? { key: "", dependents: [] };
  const more = dependents.filter((each) => !before.includes(each));
  if (more.length > 0 && before.length === 0)
    throw new Error(
      `${branch.path}: ${key} requires ${more.join()} only because of ${given.path}; types cannot say so yet.`,
    );
  return branch.children
    .filter((child) => more.includes(child.key))
    .map((node) => ({ key: node.key, required: true, node, type: { is: "any" } }));
}

/** The switch of an object on which something required depends. */
function switchOf(branch: Branch, given?: Given): Pick<Shape, "switched"> {
  const found = branch.children.flatMap((child) => {
    if (child.type !== "leaf" || child.setting.type.type !== "boolean") return [];
    const dependents = branch.children
      .filter((each) =>
        demanded(each).some((setting) => {
          const open = openIn(branch, setting, given);
          return open.length > 0 && open.every((each) => each.path === child.setting.path && each.in.includes(true));
        }),
      )
      .map(({ key }) => key);
    return dependents.length === 0 ? [] : [{ key: child.key, dependents }];
  });
  if (found.length > 1) throw new Error(`${branch.path}: two switches of one object have required dependents.`);
  return found[0] === undefined ? {} : { switched: found[0] };
}

function isRequired(node: Node, parent: Branch, given?: Given): boolean {
  return demanded(node).some((setting) => openIn(parent, setting, given).length === 0);
}

/** The required settings at or below a node, but for those of list elements. */
function demanded(node: Node): readonly Setting[] {
  if (node.type === "leaf") return node.setting.required ? [node.setting] : [];
  if (node.records !== undefined) return node.records.required ? [node.records] : [];
  return node.children.flatMap(demanded);
}

/** What a setting requires besides what its whole object requires, and besides what is given. */
function openIn(branch: Branch, setting: Setting, given?: Given): readonly Requirement[] {
  const all = leaves(branch);
  return (setting.requires ?? [])
    .filter(({ path }) => !all.every((each) => (each.requires ?? []).some((other) => other.path === path)))
    .filter((each) => each.path !== given?.path || !holds(each, given));
}

function isBroken({ requires = [] }: Setting, given: Given): boolean {
  return !requires.every((each) => holds(each, given));
}

function holds({ path, in: allowed }: Requirement, given: Given): boolean {
  return path !== given.path || given.values.every((value) => allowed.includes(value));
}

/** Whether a setting, or one of its values, requires something of the setting at a path. */
function names(setting: Setting, path: string): boolean {
  return conditions(setting).some((each) => each.path === path);
}

function conditions({ requires = [], type }: Setting): readonly Requirement[] {
  return [...requires, ...(type.type === "enum" ? Object.values(type.valueRequires ?? {}).flat() : [])];
}

function isEnum(node: Node): node is Leaf {
  return node.type === "leaf" && node.setting.type.type === "enum";
}
