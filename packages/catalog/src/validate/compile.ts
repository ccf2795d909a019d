/** A kind made ready for checking many items: one tree of checks, made once. */
import { kindById } from "../lookup.ts";
import type { Kind, Requirement, Setting } from "../types.ts";
import { describe, isObject, unknownMember, type Step } from "./problem.ts";
import { plural, report, scalarCheck, type Walk } from "./scalar.ts";

interface Requires {
  readonly requirement: Requirement;
  /** Path of the controller; `*` stands for the element that the setting is in. */
  readonly steps: readonly string[];
}

interface Node {
  readonly members: Map<string, Node>;
  /** Paths of all settings below, for "did you mean". */
  readonly below: string[];
  setting?: Setting;
  check?: (value: unknown, walk: Walk) => void;
  requires?: readonly Requires[];
  valueRequires?: ReadonlyMap<string, readonly Requires[]>;
  /** Members of each element of a list of records. */
  element?: Node;
}

export interface Compiled {
  readonly kind: Kind;
  readonly root: Node;
  readonly required: readonly {
    readonly setting: Setting;
    readonly steps: readonly string[];
    readonly requires: readonly Requires[];
  }[];
}

const compiled = new Map<string, Compiled>();

export function compile(kindId: string): Compiled | undefined {
  const known = compiled.get(kindId);
  if (known !== undefined) return known;
  const kind = kindById(kindId);
  if (kind === undefined) return undefined;
  const root = newNode();
  for (const setting of kind.settings) add(root, setting);
  const required = kind.settings
    .filter((setting) => setting.required)
    .map((setting) => ({ setting, steps: stepsOf(setting.path), requires: (setting.requires ?? []).map(toRequires) }));
  const result = { kind, root, required };
  compiled.set(kindId, result);
  return result;
}

const newNode = (): Node => ({ members: new Map(), below: [] });

const toRequires = (requirement: Requirement): Requires => ({ requirement, steps: stepsOf(requirement.path) });

/** `a[*].b` as `["a", "*", "b"]`. */
const stepsOf = (path: string): readonly string[] => path.replace(/\[\*\]/g, ".*").split(".");

function add(root: Node, setting: Setting): void {
  let node = root;
  for (const step of stepsOf(setting.path)) {
    if (step === "*") {
      node.element ??= newNode();
      node = node.element;
      continue;
    }
    let next = node.members.get(step);
    if (next === undefined) {
      next = newNode();
      node.members.set(step, next);
    }
    if (step !== setting.path) node.below.push(setting.path);
    node = next;
  }
  node.setting = setting;
  node.check = checkOf(node, setting);
  if (setting.requires !== undefined) node.requires = setting.requires.map(toRequires);
  if (setting.type.type === "enum" && setting.type.valueRequires !== undefined) {
    node.valueRequires = new Map(
      Object.entries(setting.type.valueRequires).map(([value, requirements]) => [value, requirements.map(toRequires)]),
    );
  }
}

function checkOf(node: Node, { type, personal }: Setting): (value: unknown, walk: Walk) => void {
  switch (type.type) {
    case "list": {
      const check = scalarCheck(type.of, personal);
      return (value, walk) => {
        checkList(value, type, walk, `a list of ${plural(type.of)}`, check);
      };
    }
    case "records":
      return (value, walk) => {
        checkList(value, type, walk, "a list of objects", (element, inner) => {
          if (isObject(element)) checkMembers(node.element ?? newNode(), element, inner);
          else report(inner, "wrong-type", "an object", element, "free-text");
        });
      };
    case "labels":
      return checkLabels;
    default:
      return scalarCheck(type, personal);
  }
}

function checkList(
  value: unknown,
  { minItems, maxItems }: { readonly minItems?: number; readonly maxItems?: number },
  walk: Walk,
  expected: string,
  check: (element: unknown, walk: Walk) => void,
): void {
  if (!Array.isArray(value)) {
    report(walk, "wrong-type", expected, value, "free-text");
    return;
  }
  const found = value.length === 1 ? "1 entry" : `${value.length} entries`;
  if (maxItems !== undefined && value.length > maxItems) {
    walk.problems.push({ path: [...walk.path], code: "too-many", expected: `at most ${maxItems} entries`, found });
  }
  if (minItems !== undefined && value.length < minItems) {
    walk.problems.push({
      path: [...walk.path],
      code: "too-few",
      expected: `at least ${minItems} ${minItems === 1 ? "entry" : "entries"}`,
      found,
    });
  }
  for (let index = 0; index < value.length; index++) {
    walk.path.push(index);
    if (!walk.isUnknown(value[index])) check(value[index], walk);
    walk.path.pop();
  }
}

function checkLabels(value: unknown, walk: Walk): void {
  if (!isObject(value)) {
    report(walk, "wrong-type", "words by name, such as team: platform", value, "free-text");
    return;
  }
  for (const key of Object.keys(value)) {
    const word = (value as Record<string, unknown>)[key];
    walk.path.push(key);
    if (typeof word !== "string" && !walk.isUnknown(word)) report(walk, "wrong-type", "text", word, "free-text");
    walk.path.pop();
  }
}

export function checkMembers(node: Node, object: object, walk: Walk): void {
  for (const key of Object.keys(object)) {
    const value = (object as Record<string, unknown>)[key];
    if (value === undefined) continue;
    const member = node.members.get(key);
    if (member === undefined) {
      walk.problems.push(unknownMember(key, [...node.members.keys(), ...node.below], walk.path));
      continue;
    }
    walk.path.push(key);
    if (!walk.isUnknown(value)) checkValue(member, value, walk);
    walk.path.pop();
  }
}

function checkValue(node: Node, value: unknown, walk: Walk): void {
  if (node.check === undefined) {
    if (isObject(value)) checkMembers(node, value, walk);
    else report(walk, "wrong-type", `an object with ${names(node)}`, value, "free-text");
    return;
  }
  node.check(value, walk);
  if (node.requires !== undefined && doesSomething(value)) available(node.requires, "nothing here", node, walk);
  if (node.valueRequires !== undefined && typeof value === "string") {
    const requires = node.valueRequires.get(value);
    if (requires !== undefined) available(requires, `not ${JSON.stringify(value)}`, node, walk);
  }
}

/** Whether declaring the value says more than that something is off. */
const doesSomething = (value: unknown): boolean => value !== false && !(Array.isArray(value) && value.length === 0);

function available(requires: readonly Requires[], otherwise: string, node: Node, walk: Walk): void {
  for (const { requirement, steps } of requires) {
    const controller = read(walk.root, steps, walk.path);
    if (controller === undefined || walk.isUnknown(controller)) continue;
    if (requirement.in.includes(controller as string | number | boolean)) continue;
    if (typeof controller !== typeof requirement.in[0]) continue;
    const wanted = requirement.in.map((one) => JSON.stringify(one)).join(" or ");
    walk.problems.push({
      path: [...walk.path],
      code: "not-available",
      expected: `${otherwise} unless ${requirement.path} is ${wanted}`,
      found: `${node.setting?.path ?? ""} declared while ${requirement.path} is ${describe(controller, "none")}`,
    });
    return;
  }
}

const names = (node: Node): string => [...node.members.keys()].slice(0, 8).join(", ");

/** Reads a path; `*` takes the position at the same depth of `at`. */
export function read(root: object, steps: readonly string[], at: readonly Step[]): unknown {
  let value: unknown = root;
  for (let depth = 0; depth < steps.length; depth++) {
    if (typeof value !== "object" || value === null) return undefined;
    const step = steps[depth] === "*" ? at[depth] : steps[depth];
    if (step === undefined || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<Step, unknown>)[step];
  }
  return value;
}
