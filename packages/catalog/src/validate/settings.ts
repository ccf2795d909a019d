/**
 * Validation of one item's settings: the one reader of settings, which constructs, documents, plans and states use.
 *
 * `null` is absent. What is missing is not a problem: it is not declared, and so unknown. `missingSettings` tells a
 * construct what its author has to declare. A setting that the chosen mode does not have (the Virtual Analyzer on an
 * outbound rule) is `not-available`, unless it is `false` or an empty list: that something which cannot be is off, is
 * true. A setting whose switch is declared off is dormant, and accepted.
 *
 * What is valid, as nearly everything is, is recognised in one walk that allocates nothing. Only the rest is walked again
 * for its problems.
 */
import { isObject, type Json, type JsonObject } from "../json.ts";
import { requiredSettingsOf, settingsTreeOf } from "../lookup.ts";
import { at, everyElement, type Path, type Pattern, type Step } from "../path.ts";
import { meantScalar } from "../scalar.ts";
import {
  childOf,
  settingNodes,
  type Condition,
  type Group,
  type List,
  type Records,
  type Scalar,
  type SettingNode,
  type SettingsNode,
} from "../settings-tree.ts";
import type { ScalarType, Setting } from "../types.ts";
import type { Expected } from "./expected.ts";
import { foundIn } from "./found.ts";
import { kindProblem, unknownKey, type Problem, type WrongValue } from "./problem.ts";

/** How to read settings. */
export interface ReadOptions {
  /**
   * Whether a value is still unknown, such as a Terraform token or its placeholder. It is left
   * unjudged, and kept as it is.
   *
   * @param path - Where it is below the settings.
   */
  readonly isUnknown?: (value: unknown, path: Path) => boolean;
  /** Terraform makes text of numbers where an expression has both: take it as the number where the catalog says integer. */
  readonly numericText?: boolean;
}

/** Settings that were read. */
export interface ReadSettings {
  /** Without nulls, and without what is wrong. The settings themselves where nothing had to be left out. */
  readonly settings: JsonObject;
  /** Paths are below the settings. */
  readonly problems: readonly Problem[];
  /** How many keys of objects there were, of all that was gone through. */
  readonly keys: number;
}

/** Reads the settings of a kind; those of the kind `tenant` are a tenant without its name. */
export function readSettings(kindId: string, settings: JsonObject, options: ReadOptions = {}): ReadSettings {
  const tree = settingsTreeOf(kindId);
  if (tree === undefined) return { settings, problems: [kindProblem([], kindId)], keys: 0 };
  const accepted = options.isUnknown === undefined ? acceptedGroup(tree, settings, settings) : -1;
  if (accepted >= 0) return { settings, problems: [], keys: accepted };
  const reading: Reading = { kind: kindId, root: settings, options, path: [], problems: [], keys: 0 };
  return { settings: readGroup(tree, settings, reading), problems: reading.problems, keys: reading.keys };
}

/** What is wrong with the settings of one item, all of it. */
export function validateSettings(kindId: string, settings: unknown, options: ReadOptions = {}): readonly Problem[] {
  if (isObject(settings)) return readSettings(kindId, settings, options).problems;
  return [{ path: [], code: "wrong-type", expected: { is: "settings" }, found: foundIn(settings, false) }];
}

/** What is wrong with the path of an unknown value: the kind has no setting there. */
export function unknownSetting(kindId: string, path: Path): Problem | undefined {
  let node: SettingsNode | undefined = settingsTreeOf(kindId);
  for (let depth = 0; node !== undefined && depth < path.length; depth++) {
    const child: SettingsNode | undefined = childOf(node, path[depth] ?? "");
    if (child === undefined) return unknownMember(kindId, node, path.slice(0, depth + 1));
    node = child;
  }
  return undefined;
}

/** Settings the kind's author has to declare and did not: those required whose conditions are declared to hold. */
export function missingSettings(kindId: string, settings: unknown, options: ReadOptions = {}): readonly Problem[] {
  const required = requiredSettingsOf(kindId);
  if (required === undefined) return [kindProblem([], kindId)];
  if (!isObject(settings)) return [];
  return required
    .filter(({ conditions }) => conditions.every((each) => holds(each, settings)))
    .flatMap((node) =>
      places(settings, node.path, options)
        .filter((path) => isAbsent(at(settings, path)))
        .map((path): Problem => ({ path, code: "missing", expected: expectedOf(node) })),
    );
}

/** Keys that reach into JavaScript's own objects. */
export const forbiddenKeys: readonly string[] = ["__proto__", "constructor", "prototype"];

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

function holds({ controller, in: allowed }: Condition, root: JsonObject): boolean {
  return allowed.includes(at(root, controller) as string | number | boolean);
}

/** Every place a pattern stands for: one, or one for each element of the list. None below an unknown value. */
function places(root: JsonObject, pattern: Pattern, { isUnknown }: ReadOptions): Path[] {
  let found: Path[] = [[]];
  for (const step of pattern) {
    found = found.flatMap((path) => {
      const here = at(root, path);
      if (isUnknown?.(here, path) === true) return [];
      if (step !== everyElement) return [[...path, step]];
      return isList(here) ? here.map((_, index): Path => [...path, index]) : [];
    });
  }
  return found;
}

// The walk that allocates nothing. A count of keys, or -1 where anything is wrong or has to be left out.

function acceptedGroup({ members }: Group, value: unknown, root: JsonObject): number {
  if (!isObject(value)) return -1;
  let keys = 0;
  for (const key in value) {
    const node = members.get(key);
    if (node === undefined) return -1;
    const inside = accepted(node, value[key], root);
    if (inside < 0) return -1;
    keys += 1 + inside;
  }
  return keys;
}

function accepted(node: SettingsNode, value: unknown, root: JsonObject): number {
  if (node.is === "group") return acceptedGroup(node, value, root);
  const keys = acceptedValue(node, value, root);
  return keys < 0 || unmet(node, value, root) !== undefined || unmetByValue(node, value, root) !== undefined
    ? -1
    : keys;
}

function acceptedValue(node: SettingNode, value: unknown, root: JsonObject): number {
  switch (node.is) {
    case "scalar":
      return node.check(value) === undefined ? 0 : -1;
    case "list":
      if (!isList(value) || !sizeFits(node, value.length)) return -1;
      for (const element of value) if (node.element.check(element) !== undefined) return -1;
      return 0;
    case "records": {
      if (!isList(value) || !sizeFits(node, value.length)) return -1;
      let keys = 0;
      for (const element of value) {
        const inside = acceptedGroup(node.element, element, root);
        if (inside < 0) return -1;
        keys += inside;
      }
      return keys;
    }
    case "labels": {
      if (!isObject(value)) return -1;
      let keys = 0;
      for (const key in value) {
        keys++;
        if (forbiddenKeys.includes(key) || node.element.check(value[key]) !== undefined) return -1;
      }
      return keys;
    }
  }
}

/** The first mode that a declared value needs and that is declared otherwise. */
function unmet(node: SettingNode, value: unknown, root: JsonObject, options?: ReadOptions): Condition | undefined {
  if (node.conditions.length > 0 && doesSomething(value)) {
    for (const condition of node.conditions) if (isBroken(condition, root, options)) return condition;
  }
  return undefined;
}

/** The same for what the value itself needs. */
function unmetByValue(
  node: SettingNode,
  value: unknown,
  root: JsonObject,
  options?: ReadOptions,
): Condition | undefined {
  if (node.is !== "scalar" || node.valueConditions.size === 0 || typeof value !== "string") return undefined;
  return node.valueConditions.get(value)?.find((condition) => isBroken(condition, root, options));
}

/** Whether declaring the value says more than that something is off. */
const doesSomething = (value: unknown): boolean => value !== false && !(Array.isArray(value) && value.length === 0);

function isBroken({ mode, controller, in: allowed }: Condition, root: JsonObject, options?: ReadOptions): boolean {
  if (!mode) return false;
  const actual = at(root, controller);
  if (typeof actual !== "string" && typeof actual !== "number") return false;
  return !allowed.includes(actual) && options?.isUnknown?.(actual, controller) !== true;
}

function sizeFits({ minItems, maxItems }: List | Records, size: number): boolean {
  return size >= minItems && size <= maxItems;
}

function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

// The walk for the rest.

interface Reading {
  readonly kind: string;
  readonly root: JsonObject;
  readonly options: ReadOptions;
  /** Where the walk is. */
  readonly path: Step[];
  readonly problems: Problem[];
  keys: number;
}

function readGroup(group: Group, value: JsonObject, reading: Reading): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    reading.keys++;
    reading.path.push(key);
    const node = group.members.get(key);
    if (node === undefined) reading.problems.push(unknownMember(reading.kind, group, [...reading.path]));
    else if (!isAbsent(member)) {
      const read = readMember(node, member, reading);
      if (read !== undefined) result[key] = read;
    }
    reading.path.pop();
  }
  return result;
}

function readMember(node: SettingsNode, value: Json, reading: Reading): Json | undefined {
  if (isUnseen(value, reading)) return value;
  if (node.is === "group") {
    return isObject(value) ? readGroup(node, value, reading) : refuse(reading, value, { is: "settings" });
  }
  const before = reading.problems.length;
  const read = readSetting(node, value, reading);
  if (reading.problems.length === before && read !== undefined) refuseMode(node, read, reading);
  return read;
}

function readSetting(node: SettingNode, value: Json, reading: Reading): Json | undefined {
  switch (node.is) {
    case "scalar":
      return readScalar(node, value, reading);
    case "list":
    case "records": {
      if (!isList(value)) return refuse(reading, value, expectedOf(node), node.setting);
      if (!sizeFits(node, value.length)) return refuseSize(node, value.length, reading);
      return value.map((element, index) => {
        reading.path.push(index);
        const read = isUnseen(element, reading) ? element : readElement(node, element, reading);
        reading.path.pop();
        return read ?? null;
      });
    }
    case "labels":
      return isObject(value)
        ? readLabels(node.element, value, reading)
        : refuse(reading, value, { is: "texts" }, node.setting);
  }
}

function readElement(node: List | Records, element: Json, reading: Reading): Json | undefined {
  if (node.is === "list") return readScalar(node.element, element, reading);
  return isObject(element) ? readGroup(node.element, element, reading) : refuse(reading, element, { is: "object" });
}

function readLabels(element: Scalar, value: JsonObject, reading: Reading): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, label] of Object.entries(value)) {
    reading.keys++;
    reading.path.push(key);
    if (forbiddenKeys.includes(key)) reading.problems.push({ path: [...reading.path], code: "forbidden-key" });
    else if (!isAbsent(label)) {
      const read = isUnseen(label, reading) ? label : readScalar(element, label, reading);
      if (read !== undefined) result[key] = read;
    }
    reading.path.pop();
  }
  return result;
}

function readScalar({ check, type, setting }: Scalar, value: Json, reading: Reading): Json | undefined {
  const fault = check(value);
  if (fault === undefined) return value;
  if (reading.options.numericText === true && type.type === "integer" && isNumericText(value)) {
    const number = Number(value);
    if (check(number) === undefined) return number;
  }
  return refuse(reading, value, { is: "value", type }, setting, fault);
}

const isNumericText = (value: Json): boolean => typeof value === "string" && /^-?\d{1,16}$/.test(value);

function isUnseen(value: Json, { options: { isUnknown }, path }: Reading): boolean {
  return isUnknown?.(value, path) === true;
}

function refuse(
  { path, problems }: Reading,
  value: Json,
  expected: Expected,
  setting?: Setting,
  code: WrongValue["code"] = "wrong-type",
): Json | undefined {
  const meant =
    expected.is === "value" && setting !== undefined ? meantScalar(expected.type, setting.personal, value) : undefined;
  const found = foundIn(value, setting?.personal === "none" && expected.is === "value" && isClosed(expected.type));
  problems.push({ path: [...path], code, expected, found, ...(meant === undefined ? {} : { meant }) });
  return undefined;
}

/** Whether another value is probably a mistake for one of a few: then it is not a text about a person. */
function isClosed(type: ScalarType): boolean {
  return type.type === "enum" ? type.closed : type.type !== "string";
}

function refuseSize(
  { minItems, maxItems }: List | Records,
  size: number,
  { path, problems }: Reading,
): Json | undefined {
  const code = size < minItems ? "too-few" : "too-many";
  const expected: Expected = { is: "size", minItems, maxItems };
  problems.push({ path: [...path], code, expected, found: { is: "elements", value: size } });
  return undefined;
}

function refuseMode(node: SettingNode, value: Json, { root, options, path, problems }: Reading): void {
  const broken = unmet(node, value, root, options);
  const byValue = broken ?? unmetByValue(node, value, root, options);
  if (byValue === undefined) return;
  const { controller, in: values } = byValue;
  problems.push({
    path: [...path],
    ...(broken === undefined
      ? { code: "value-not-available", value: typeof value === "string" ? value : "" }
      : { code: "not-available" }),
    controller,
    expected: { is: "values", values },
    found: foundIn(at(root, controller), true),
  });
}

function unknownMember(kind: string, node: SettingsNode, path: Path): Problem {
  const known = node.is === "group" ? [...node.members.keys()] : [];
  const paths = settingNodes(node).map(({ setting }) => setting.path);
  return unknownKey("unknown-setting", kind, path, known, [...known, ...paths]);
}

/** What is expected of the value of a setting. */
function expectedOf(node: SettingNode): Expected {
  switch (node.is) {
    case "scalar":
      return { is: "value", type: node.type };
    case "list":
      return { is: "list", of: node.element.type };
    case "records":
      return { is: "objects" };
    case "labels":
      return { is: "texts" };
  }
}
