/**
 * Input validation of settings, items and tenant documents against the catalog.
 *
 * What is missing is not a problem here: nobody has said it, and it is unknown. `missingSettings` tells a construct what
 * its author has to say. A setting whose condition is declared otherwise (feedback without Predictive Machine Learning,
 * the Virtual Analyzer on an outbound rule) is `not-available`, unless it is `false` or an empty list: that something
 * which cannot be is off, is true.
 */
import { formatNames, formatPatterns } from "./formats.ts";
import { kinds } from "./kinds/index.ts";
import { nearest } from "./suggest.ts";
import type { Kind, Personal, Requirement, ScalarType, Setting } from "./types.ts";

export type ProblemCode =
  | "unknown-kind"
  | "unknown-setting"
  | "wrong-type"
  /** Not one of the values a closed enum has. */
  | "not-allowed"
  | "out-of-range"
  | "too-many"
  | "too-few"
  | "too-long"
  | "too-short"
  | "bad-format"
  /** Declared although what it needs is declared otherwise. */
  | "not-available"
  /** Required and not said. Only from `missingSettings`. */
  | "missing"
  /** A second item with the same kind and name. */
  | "duplicate";

/** One thing that is wrong with an input. */
export interface Problem {
  /** Where, from the value that was validated; list positions are numbers, counted from 0. */
  readonly path: readonly (string | number)[];
  readonly code: ProblemCode;
  /** What would be right, as words after “expected”. */
  readonly expected: string;
  /** What is there, as words after “found”. Never a value that may say something about a person. */
  readonly found: string;
  /** A likely meaning: a name or a value to write instead. */
  readonly suggestion?: string;
}

export interface ValidationOptions {
  /** Values nobody can see yet, such as Terraform tokens: they are left unjudged. */
  readonly isUnknown?: (value: unknown) => boolean;
}

/** Name of the one item of a kind with presence `always`. */
export const singletonName = "settings";

/** Longest name of an item or tenant, in characters. */
export const maximumNameLength = 256;

/** Longest value of an open enum, in characters. */
export const maximumWordLength = 256;

/** What a name must match: no white space at its ends, nothing that does not print. */
export const namePattern = "^(?!\\s)[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]{1,256}(?<!\\s)$";

const nameShape = new RegExp(namePattern, "u");
const domainShape = new RegExp(formatPatterns.domain, "u");

type Step = string | number;

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

interface Walk {
  readonly root: object;
  readonly path: Step[];
  readonly problems: Problem[];
  readonly isUnknown: (value: unknown) => boolean;
}

interface Compiled {
  readonly kind: Kind;
  readonly root: Node;
  readonly required: readonly {
    readonly setting: Setting;
    readonly steps: readonly string[];
    readonly requires: readonly Requires[];
  }[];
}

const kindsById = new Map(kinds.map((kind) => [kind.id, kind]));
const compiled = new Map<string, Compiled>();

/**
 * What is wrong with the settings of one item, all of it.
 *
 * For the kind `tenant` the settings are those of a tenant document's `tenant`, without its name.
 */
export function validateSettings(kindId: string, settings: unknown, options: ValidationOptions = {}): Problem[] {
  const problems: Problem[] = [];
  const kind = compile(kindId);
  if (kind === undefined) problems.push(unknownKind([], kindId));
  else checkSettings(kind, settings, [], problems, options);
  return problems;
}

/** Settings the kind's author has to say and did not: those required whose conditions are declared to hold. */
export function missingSettings(kindId: string, settings: unknown, options: ValidationOptions = {}): Problem[] {
  const kind = compile(kindId);
  if (kind === undefined) return [unknownKind([], kindId)];
  if (!isObject(settings)) return [];
  const problems: Problem[] = [];
  const isUnknown = options.isUnknown ?? nothing;
  for (const { setting, steps, requires } of kind.required) {
    for (const path of places(settings, steps, isUnknown)) {
      const holds = requires.every(({ requirement, steps: controller }) =>
        requirement.in.includes(read(settings, controller, path) as string | number | boolean),
      );
      if (holds && valueAt(settings, path) === undefined) {
        problems.push({ path, code: "missing", expected: expectation(setting), found: "nothing" });
      }
    }
  }
  return problems;
}

/** What is wrong with the name of an item (or, for the kind `tenant`, of a tenant). The path is empty. */
export function validateName(kindId: string, name: unknown): Problem[] {
  const kind = kindsById.get(kindId);
  if (kind === undefined) return [unknownKind([], kindId)];
  if (typeof name !== "string")
    return [{ path: [], code: "wrong-type", expected: "a name", found: describe(name, "free-text") }];
  if (kind.id !== "tenant" && kind.presence.type === "always") {
    if (name === singletonName) return [];
    return [
      {
        path: [],
        code: "not-allowed",
        expected: `the name "${singletonName}", as there is one of this kind in a tenant`,
        found: describe(name, "free-text"),
        suggestion: singletonName,
      },
    ];
  }
  if (kind.itemName === "domain") {
    if (domainShape.test(name)) return [];
    return [
      {
        path: [],
        code: "bad-format",
        expected: formatNames.domain,
        found: describe(name, "free-text"),
        ...lowered(name, domainShape),
      },
    ];
  }
  if (!nameShape.test(name)) {
    const length = [...name].length;
    const code = length === 0 ? "too-short" : length > maximumNameLength ? "too-long" : "bad-format";
    return [
      {
        path: [],
        code,
        expected: `a name of 1 to ${maximumNameLength} characters without line breaks, control characters or white space at its ends`,
        found: describe(name, "free-text"),
      },
    ];
  }
  if (name.normalize("NFC") !== name) {
    return [
      {
        path: [],
        code: "bad-format",
        expected: "a name in Unicode normalisation form NFC",
        found: describe(name, "free-text"),
      },
    ];
  }
  return [];
}

/** What is wrong with a tenant document: its envelope, its tenant, each of its items, and items with one key. */
export function validateDocument(document: unknown, options: ValidationOptions = {}): Problem[] {
  const problems: Problem[] = [];
  if (!isObject(document))
    return [{ path: [], code: "wrong-type", expected: "a tenant document", found: describe(document, "free-text") }];
  onlyMembers(document, ["apiVersion", "tenant", "items"], [], problems);
  const { apiVersion, tenant, items } = document as Readonly<Record<"apiVersion" | "tenant" | "items", unknown>>;
  if (apiVersion !== "tmes/v1") {
    problems.push({
      path: ["apiVersion"],
      code: apiVersion === undefined ? "missing" : "not-allowed",
      expected: '"tmes/v1"',
      found: apiVersion === undefined ? "nothing" : describe(apiVersion, "none"),
      suggestion: "tmes/v1",
    });
  }
  checkTenant(tenant, problems, options);
  if (!Array.isArray(items)) {
    problems.push({
      path: ["items"],
      code: items === undefined ? "missing" : "wrong-type",
      expected: "a list of items",
      found: items === undefined ? "nothing" : describe(items, "free-text"),
    });
    return problems;
  }
  const seen = new Map<string, number>();
  items.forEach((item: unknown, index) => {
    checkItem(item, ["items", index], problems, options, seen, index);
  });
  return problems;
}

function checkTenant(tenant: unknown, problems: Problem[], options: ValidationOptions): void {
  if (!isObject(tenant)) {
    problems.push({
      path: ["tenant"],
      code: tenant === undefined ? "missing" : "wrong-type",
      expected: "a tenant with a name",
      found: tenant === undefined ? "nothing" : describe(tenant, "free-text"),
    });
    return;
  }
  const { name, ...settings } = tenant as { readonly name?: unknown };
  checkName("tenant", name, ["tenant", "name"], problems);
  const kind = compile("tenant");
  if (kind !== undefined) checkSettings(kind, settings, ["tenant"], problems, options);
}

function checkItem(
  item: unknown,
  path: Step[],
  problems: Problem[],
  options: ValidationOptions,
  seen: Map<string, number>,
  index: number,
): void {
  if (!isObject(item)) {
    problems.push({
      path,
      code: "wrong-type",
      expected: "an item with kind, name and settings",
      found: describe(item, "free-text"),
    });
    return;
  }
  onlyMembers(item, ["kind", "name", "settings"], path, problems);
  const { kind: kindId, name, settings } = item as Readonly<Record<"kind" | "name" | "settings", unknown>>;
  const kind = typeof kindId === "string" && kindId !== "tenant" ? compile(kindId) : undefined;
  if (kind === undefined) {
    problems.push(unknownKind([...path, "kind"], kindId));
    return;
  }
  checkName(kind.kind.id, name, [...path, "name"], problems);
  if (settings === undefined) {
    problems.push({
      path: [...path, "settings"],
      code: "missing",
      expected: "settings, at least {}",
      found: "nothing",
    });
  } else checkSettings(kind, settings, [...path, "settings"], problems, options);
  if (typeof name !== "string") return;
  const key = JSON.stringify([kindId, name]);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, index);
  else
    problems.push({
      path: [...path, "name"],
      code: "duplicate",
      expected: "one item of a kind and name",
      found: `another at items[${first}]`,
    });
}

function checkName(kindId: string, name: unknown, path: Step[], problems: Problem[]): void {
  if (name === undefined) problems.push({ path, code: "missing", expected: "a name", found: "nothing" });
  else for (const problem of validateName(kindId, name)) problems.push({ ...problem, path });
}

function onlyMembers(object: object, known: readonly string[], path: Step[], problems: Problem[]): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) problems.push(unknownMember(key, known, path));
  }
}

function checkSettings(
  kind: Compiled,
  settings: unknown,
  path: Step[],
  problems: Problem[],
  options: ValidationOptions,
): void {
  if (!isObject(settings)) {
    problems.push({ path, code: "wrong-type", expected: "settings by name", found: describe(settings, "free-text") });
    return;
  }
  const before = problems.length;
  const walk: Walk = { root: settings, path: [], problems, isUnknown: options.isUnknown ?? nothing };
  checkMembers(kind.root, settings, walk);
  if (path.length > 0) {
    for (let index = before; index < problems.length; index++) {
      const problem = problems[index] as Problem;
      problems[index] = { ...problem, path: [...path, ...problem.path] };
    }
  }
}

function checkMembers(node: Node, object: object, walk: Walk): void {
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

function compile(kindId: string): Compiled | undefined {
  const known = compiled.get(kindId);
  if (known !== undefined) return known;
  const kind = kindsById.get(kindId);
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

function scalarCheck(type: ScalarType, personal: Personal): (value: unknown, walk: Walk) => void {
  switch (type.type) {
    case "boolean":
      return (value, walk) => {
        if (typeof value !== "boolean") {
          const meant = value === "true" || value === "false" ? value : undefined;
          report(walk, "wrong-type", "true or false, without quotes", value, personal, meant);
        }
      };
    case "enum": {
      const known = new Set(type.values);
      const expected = oneOf(type);
      return (value, walk) => {
        if (typeof value !== "string") report(walk, "wrong-type", expected, value, personal);
        else if (known.has(value)) return;
        else if (type.closed) report(walk, "not-allowed", expected, value, personal, nearestValue(value, type));
        else if (value === "") report(walk, "too-short", expected, value, personal);
        else if (longerThan(value, maximumWordLength)) report(walk, "too-long", expected, value, personal);
      };
    }
    case "integer": {
      const { min, max } = type;
      const expected = wholeNumber(type);
      return (value, walk) => {
        if (typeof value !== "number" || !Number.isInteger(value)) {
          const meant = typeof value === "string" && /^-?[0-9]{1,15}$/.test(value) ? value : undefined;
          report(
            walk,
            "wrong-type",
            `${expected}${meant === undefined ? "" : ", without quotes"}`,
            value,
            personal,
            meant,
          );
        } else if (value < min || value > max) report(walk, "out-of-range", expected, value, personal);
      };
    }
    case "string": {
      const { minLength, maxLength } = type;
      const shape = type.format === undefined ? undefined : new RegExp(formatPatterns[type.format], "u");
      const pattern = type.pattern === undefined ? undefined : new RegExp(type.pattern, "u");
      const expected = textShape(type);
      return (value, walk) => {
        if (typeof value !== "string") report(walk, "wrong-type", expected, value, personal);
        else if (minLength !== undefined && minLength > 0 && [...value.slice(0, 2 * minLength)].length < minLength) {
          report(walk, "too-short", expected, value, personal);
        } else if (maxLength !== undefined && longerThan(value, maxLength))
          report(walk, "too-long", expected, value, personal);
        else if (shape !== undefined && !shape.test(value)) {
          report(
            walk,
            "bad-format",
            expected,
            value,
            personal,
            personal === "none" ? meantFormat(value, type.format, shape) : undefined,
          );
        } else if (pattern !== undefined && !pattern.test(value)) report(walk, "bad-format", expected, value, personal);
      };
    }
  }
}

const longerThan = (value: string, length: number): boolean => value.length > length && [...value].length > length;

const oneOf = (type: Extract<ScalarType, { type: "enum" }>): string =>
  `${type.closed ? "one of" : "a word such as"} ${type.values.map((value) => JSON.stringify(value)).join(", ")}`;

const wholeNumber = ({ min, max }: Extract<ScalarType, { type: "integer" }>): string =>
  max >= Number.MAX_SAFE_INTEGER ? `a whole number from ${min}` : `a whole number from ${min} to ${max}`;

function textShape({ format, pattern, minLength, maxLength }: Extract<ScalarType, { type: "string" }>): string {
  if (format !== undefined) return formatNames[format];
  const least = minLength ?? 0;
  const length =
    maxLength !== undefined
      ? ` of ${least} to ${maxLength} characters`
      : least > 0
        ? ` of at least ${least} ${least === 1 ? "character" : "characters"}`
        : "";
  return `text${length}${pattern === undefined ? "" : ` that matches ${pattern.length > 80 ? "the setting's pattern" : pattern}`}`;
}

const plural = (type: ScalarType): string =>
  type.type === "string"
    ? type.format === undefined
      ? "texts"
      : `entries, each ${formatNames[type.format]}`
    : type.type === "enum"
      ? "words"
      : `${type.type}s`;

function expectation({ type }: Setting): string {
  switch (type.type) {
    case "boolean":
      return "true or false";
    case "enum":
      return oneOf(type);
    case "integer":
      return wholeNumber(type);
    case "string":
      return textShape(type);
    case "list":
      return `a list of ${plural(type.of)}`;
    case "records":
      return "a list of objects";
    case "labels":
      return "words by name";
  }
}

const nearestValue = (value: string, type: Extract<ScalarType, { type: "enum" }>): string | undefined => {
  const byLabel = Object.entries(type.labels ?? {}).find(([, label]) => label.toLowerCase() === value.toLowerCase());
  return byLabel?.[0] ?? nearest(value, type.values);
};

function meantFormat(value: string, format: string | undefined, shape: RegExp): string | undefined {
  if (format === "jurisdiction" && value.toUpperCase() === "UK") return "GB";
  return [value.trim(), value.trim().toLowerCase(), value.trim().toUpperCase()].find((other) => shape.test(other));
}

const lowered = (value: string, shape: RegExp): { readonly suggestion?: string } => {
  const other = value.trim().toLowerCase();
  return shape.test(other) ? { suggestion: other } : {};
};

const names = (node: Node): string => [...node.members.keys()].slice(0, 8).join(", ");

function report(
  walk: Walk,
  code: ProblemCode,
  expected: string,
  value: unknown,
  personal: Personal,
  suggestion?: string,
): void {
  const words = describe(value, personal);
  const found = code === "wrong-type" && words.startsWith('"') ? `${words}, which is text` : words;
  walk.problems.push({
    path: [...walk.path],
    code,
    expected,
    found,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** A value in words: itself where it may be printed, else only its type and size. */
function describe(value: unknown, personal: Personal): string {
  if (value === null) return "null (leave it out instead)";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 1 ? "a list of 1" : `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  if (typeof value === "string") {
    const length = [...value].length;
    const size = length === 1 ? "1 character" : `${length} characters`;
    return personal === "none" && length <= 80 ? JSON.stringify(value) : `text of ${size}`;
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return personal === "none" ? String(value) : `a ${typeof value === "number" ? "number" : "boolean"}`;
  }
  return `a ${typeof value}`;
}

function unknownKind(path: Step[], kindId: unknown): Problem {
  const known = [...kindsById.keys()].filter((id) => id !== "tenant");
  const suggestion = typeof kindId === "string" ? nearest(kindId, known) : undefined;
  return {
    path,
    code: kindId === undefined ? "missing" : "unknown-kind",
    expected: "a kind of the catalog",
    found: describe(kindId, "none"),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function unknownMember(key: string, known: readonly string[], path: readonly Step[]): Problem {
  const suggestion = known.includes(key) ? key : nearest(key, known);
  return {
    path: [...path, key],
    code: "unknown-setting",
    expected:
      suggestion === undefined ? "a setting the catalog knows" : `${suggestion}, or another setting the catalog knows`,
    found: /^[A-Za-z][A-Za-z0-9._-]{0,40}$/.test(key) ? JSON.stringify(key) : `a name of ${[...key].length} characters`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Reads a path; `*` takes the position at the same depth of `at`. */
function read(root: object, steps: readonly string[], at: readonly Step[]): unknown {
  let value: unknown = root;
  for (let depth = 0; depth < steps.length; depth++) {
    if (typeof value !== "object" || value === null) return undefined;
    const step = steps[depth] === "*" ? at[depth] : steps[depth];
    if (step === undefined || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<Step, unknown>)[step];
  }
  return value;
}

const valueAt = (root: object, path: readonly Step[]): unknown => {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<Step, unknown>)[step];
  }
  return value;
};

/** Every place a path stands for: one, or one for each element of the list. None below a value nobody can see. */
function places(root: object, steps: readonly string[], isUnknown: (value: unknown) => boolean): Step[][] {
  let found: Step[][] = [[]];
  for (const step of steps) {
    found = found.flatMap((path) => {
      const here = path.length === 0 ? root : valueAt(root, path);
      if (here !== undefined && isUnknown(here)) return [];
      if (step !== "*") return [[...path, step]];
      return Array.isArray(here) ? here.map((_, index): Step[] => [...path, index]) : [];
    });
  }
  return found;
}

const nothing = (): boolean => false;

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);
