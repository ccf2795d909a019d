/**
 * What may stand beside what: turns the catalog's requirements into unions, so that a setting without the one it
 * depends on does not type-check.
 *
 * A *controller* is a setting that others require (`enabled`, `direction`). Each object that has controllers becomes
 * common members and, for every group of controllers that belong together, alternatives.
 *
 * Terraform tokens: a switch (and a drop-down whose values are not published in full) may also be an `IResolvable`;
 * what depends on it may then be said or left out. A drop-down with a closed list of values on which others depend
 * decides what exists at all and has to be known when the program is written.
 */
import type { Requirement, Setting } from "@tmes-as-code/catalog";
import { leaves, type Branch, type Leaf, type Node } from "./tree.ts";

type Value = string | number | boolean;

/** What is decided about controllers so far. `any`: takes every requirement as met. */
type Context = ReadonlyMap<string, Decision | "any">;

/** One property of an object. */
export interface Member {
  readonly key: string;
  /** `never`: must not be there. */
  readonly presence: "required" | "optional" | "never";
  /** What the property is documented with. */
  readonly node: Node;
  readonly type: MemberType;
}

export type MemberType =
  /** Any value of the setting. */
  | { readonly of: "setting"; readonly setting: Setting }
  /** Some values of a controller. */
  | { readonly of: "values"; readonly values: readonly Value[]; readonly token: boolean }
  | { readonly of: "object"; readonly shape: Shape; readonly list: boolean };

/** The type of an object of settings. */
export interface Shape {
  readonly branch: Branch;
  /** Nodes that cannot exist here, topmost only: they tell shapes of one object apart. */
  readonly without: readonly Node[];
  readonly common: readonly Member[];
  /** For each group of controllers, its alternatives. */
  readonly groups: readonly (readonly (readonly Member[])[])[];
}

/** The shape of an object of settings where nothing is decided yet. */
export function shapeOf(branch: Branch, context: Context = new Map()): Shape {
  const settled: Context = new Map([...context].map(([path, value]) => [path, value === "token" ? "any" : value]));
  const visible = branch.children.filter((child) => !isPruned(child, settled));
  const controllers = visible.filter((child) => isController(child, branch, settled));
  const groups = grouped(controllers, visible, settled);
  const governed = new Set(groups.flatMap(({ members }) => members));
  return {
    branch,
    without: pruned(branch, settled),
    common: branch.children.filter((child) => !governed.has(child)).map((child) => member(child, settled)),
    groups: groups.map((group) => alternatives(group, settled)),
  };
}

function isPruned(node: Node, context: Context): boolean {
  if (node.type === "leaf") return isExcluded(node.setting, context);
  if (node.records !== undefined && isExcluded(node.records, context)) return true;
  return node.children.every((child) => isPruned(child, context));
}

function isExcluded(setting: Setting, context: Context): boolean {
  return (setting.requires ?? []).some((each) => isBroken(each, context));
}

function isBroken({ path, in: allowed }: Requirement, context: Context): boolean {
  const decided = context.get(path);
  if (decided === undefined || decided === "token" || decided === "any") return false;
  return decided === "unset" || !decided.every((value) => allowed.includes(value));
}

/** Topmost nodes below a branch that cannot exist. */
function pruned(branch: Branch, context: Context): readonly Node[] {
  return branch.children.flatMap((child) => {
    if (isPruned(child, context)) return [child];
    return child.type === "branch" ? pruned(child, context) : [];
  });
}

/** All that decides about a setting or about some of its values. */
function conditions({ requires = [], type }: Setting): readonly Requirement[] {
  const ofValues = type.type === "enum" ? Object.values(type.valueRequires ?? {}).flat() : [];
  return [...requires, ...ofValues];
}

function dependsOn(setting: Setting, controller: Leaf, context: Context): boolean {
  if (isExcluded(setting, context)) return false;
  return conditions(setting).some(({ path }) => path === controller.setting.path);
}

/** The values of an enum that can be chosen. */
function choices({ type }: Setting, context: Context): readonly string[] {
  if (type.type !== "enum") return [];
  return type.values.filter((value) => !(type.valueRequires?.[value] ?? []).some((each) => isBroken(each, context)));
}

function isController(node: Node, branch: Branch, context: Context): node is Leaf {
  if (node.type !== "leaf" || domain(node.setting) === undefined) return false;
  return leaves(branch).some((setting) => dependsOn(setting, node, context));
}

/** The values of a controller: none for numbers, free text and lists, which are left to validation. */
function domain({ type }: Setting): readonly Value[] | undefined {
  if (type.type === "boolean") return [true, false];
  return type.type === "enum" ? type.values : undefined;
}

interface Group {
  readonly controllers: readonly Leaf[];
  /** The controllers and what depends on them. */
  readonly members: readonly Node[];
}

/** Controllers that something requires together belong together. */
function grouped(controllers: readonly Leaf[], children: readonly Node[], context: Context): readonly Group[] {
  let sets = controllers.map((controller) => new Set([controller]));
  const required = (node: Node): readonly Leaf[] =>
    controllers.filter((controller) => leaves(node).some((setting) => dependsOn(setting, controller, context)));
  for (const child of children) {
    const together = new Set<Leaf>([...required(child), ...controllers.filter((controller) => controller === child)]);
    if (together.size === 0) continue;
    const touched = sets.filter((set) => [...set].some((controller) => together.has(controller)));
    sets = [...sets.filter((set) => !touched.includes(set)), new Set(touched.flatMap((set) => [...set]))];
  }
  return sets.map((set) => {
    const own = controllers.filter((controller) => set.has(controller));
    return {
      controllers: own,
      members: children.filter(
        (child) => own.some((each) => each === child) || required(child).some((each) => set.has(each)),
      ),
    };
  });
}

function alternatives({ controllers, members }: Group, context: Context): readonly (readonly Member[])[] {
  const all = assignments(controllers, members, context).map((assignment) =>
    members.map((child): Member => {
      const decided = child.type === "leaf" ? assignment.get(child.setting.path) : undefined;
      const inside = new Map([...context, ...assignment]);
      if (child.type === "leaf" && controllers.includes(child))
        return controllerMember(child, decided, members, inside);
      return member(child, inside);
    }),
  );
  return controllers.length === 1 ? merged(all, controllers[0]?.key ?? "") : all;
}

/** A controller's values, that it is left out, or that it is not known before apply. */
type Decision = readonly Value[] | "unset" | "token";

type Assignment = ReadonlyMap<string, Decision>;

/** Every combination of values that makes a difference. */
function assignments(controllers: readonly Leaf[], members: readonly Node[], context: Context): readonly Assignment[] {
  const ordered = [...controllers].sort((a, b) => conditions(a.setting).length - conditions(b.setting).length);
  let all: readonly Assignment[] = [new Map()];
  for (const { setting } of ordered) {
    all = all.flatMap((assignment): readonly Assignment[] => {
      const inside = new Map([...context, ...assignment]);
      if (isExcluded(setting, inside)) return [new Map([...assignment, [setting.path, "unset"]])];
      return classes(setting, members, inside).map((values) => new Map([...assignment, [setting.path, values]]));
    });
  }
  return all;
}

/** A controller's values, those together that allow the same settings; then a token. */
function classes(setting: Setting, members: readonly Node[], context: Context): readonly Decision[] {
  const { path, type, required } = setting;
  const byEffect = new Map<string, Value[]>();
  for (const value of type.type === "enum" ? choices(setting, context) : [false, true]) {
    const effect = effects(path, members, value);
    byEffect.set(effect, [...(byEffect.get(effect) ?? []), value]);
  }
  const mayBeToken = type.type === "boolean" || (type.type === "enum" && !type.closed);
  const mayBeUnset = !required && ![...byEffect.keys()].some((effect) => !effect.includes("1"));
  return [
    ...byEffect.values(),
    ...(mayBeUnset ? (["unset"] as const) : []),
    ...(mayBeToken ? (["token"] as const) : []),
  ];
}

/** Which requirements a controller's value meets: a digit for each. */
function effects(path: string, members: readonly Node[], value: Value): string {
  const requirements = members.flatMap(leaves).flatMap(conditions);
  return requirements
    .filter((requirement) => requirement.path === path)
    .map(({ in: allowed }) => (allowed.includes(value) ? "1" : "0"))
    .join("");
}

function controllerMember(
  leaf: Leaf,
  decided: Decision | undefined,
  members: readonly Node[],
  context: Context,
): Member {
  const { key, setting } = leaf;
  const own = { key, node: leaf };
  if (decided === undefined || decided === "unset") {
    return { ...own, presence: "never", type: { of: "setting", setting } };
  }
  if (decided === "token") return { ...own, presence: "required", type: { of: "values", values: [], token: true } };
  const idle = decided.every((value) => !effects(setting.path, members, value).includes("1"));
  const mandatory = setting.required && (setting.requires ?? []).every((each) => isMet(each, context));
  const presence = idle && !mandatory ? "optional" : "required";
  return { ...own, presence, type: { of: "values", values: decided, token: false } };
}

/** Joins alternatives that differ in the controller's values only, and lets an optional controller be left out. */
function merged(all: readonly (readonly Member[])[], key: string): readonly (readonly Member[])[] {
  const byRest = new Map<string, Member[]>();
  for (const members of all) {
    const rest = JSON.stringify(
      members
        .filter((each) => each.key !== key)
        .map(({ key: name, presence, type }) => [name, presence, identity(type)]),
    );
    const own = members.find((each) => each.key === key);
    const before = byRest.get(rest);
    const first = before?.find((each) => each.key === key);
    if (before === undefined || own === undefined || first === undefined) byRest.set(rest, [...members]);
    else
      byRest.set(
        rest,
        before.map((each) => (each === first ? joined(first, own) : each)),
      );
  }
  return [...byRest.values()];
}

function identity(type: MemberType): string {
  if (type.of === "object") return `${type.shape.branch.path} ${type.shape.without.map((node) => node.key).join()}`;
  return type.of === "setting" ? type.setting.path : JSON.stringify(type.values);
}

function joined(a: Member, b: Member): Member {
  if (a.type.of !== "values") return { ...b, presence: "optional" };
  if (b.type.of !== "values") return { ...a, presence: "optional" };
  return {
    ...a,
    presence: a.presence === b.presence ? a.presence : "optional",
    type: { of: "values", values: [...a.type.values, ...b.type.values], token: a.type.token || b.type.token },
  };
}

function member(node: Node, context: Context): Member {
  const { key } = node;
  const presence = presenceOf(node, context);
  if (node.type === "leaf") return { key, presence, node, type: leafType(node, context) };
  return {
    key,
    presence,
    node,
    type: { of: "object", shape: shapeOf(node, context), list: node.records !== undefined },
  };
}

function leafType({ setting }: Leaf, context: Context): MemberType {
  const values = choices(setting, context);
  const all = setting.type.type !== "enum" || values.length === setting.type.values.length;
  return all ? { of: "setting", setting } : { of: "values", values, token: true };
}

function presenceOf(node: Node, context: Context): Member["presence"] {
  if (isPruned(node, context)) return "never";
  const demanding =
    node.type === "branch" && node.records
      ? [node.records]
      : leaves(node).filter((each) => !each.path.slice(pathOf(node).length).includes("[*]"));
  const required = demanding.some(
    (setting) => setting.required && (setting.requires ?? []).every((each) => isMet(each, context)),
  );
  return required ? "required" : "optional";
}

function pathOf(node: Node): string {
  return node.type === "leaf" ? node.setting.path : node.path;
}

function isMet({ path, in: allowed }: Requirement, context: Context): boolean {
  const decided = context.get(path);
  if (decided === undefined || decided === "token" || decided === "unset") return false;
  return decided === "any" || decided.every((value) => allowed.includes(value));
}
