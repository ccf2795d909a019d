/**
 * Settings against the catalog: every key known, every value of its type. `null` is absent. What is valid, as nearly
 * everything is, is recognised in one walk that allocates nothing; only the rest is walked again for its problems.
 */
import {
  expectedScalar,
  kinds,
  scalarProblem,
  suggest,
  type Kind,
  type ScalarType,
  type Setting,
} from "@tmes-as-code/catalog";
import { isObject, pathText } from "../json.ts";
import type { Json, JsonObject, Path } from "../types.ts";

/** One value that cannot be meant. */
export interface SettingProblem {
  /** Starts with `settings`, or within the tenant. */
  readonly path: Path;
  /** `settings.port: expected a whole number from 1 to 65535, found "x".` */
  readonly message: string;
  readonly hint?: string;
}

/** What was read. */
export interface ReadSettings {
  /** Without nulls. The value itself where there were none. */
  readonly settings: JsonObject;
  readonly problems: readonly SettingProblem[];
}

/** How to read. */
export interface ReadOptions {
  /** Terraform makes text of numbers where a conditional has both: take it as the number where the catalog says integer. */
  readonly numericText?: boolean;
  /** Whether the element of a list at this path (within the settings) is unknown: then `null` stands in its place. */
  readonly isUnknown?: (path: Path) => boolean;
}

/** Reads the settings of one kind. */
export interface SettingsReader {
  /** Whether a value is valid as it is. Adds the keys it went through to `keys`. */
  accepts(value: unknown): value is JsonObject;
  /** Keys that `accepts` and `read` have seen so far. */
  keys: number;
  /** What is wrong with the path of a value that cannot be seen: that no setting of this kind stands there. */
  unknownSetting(path: Path, above: Path): SettingProblem | undefined;
  /** Reads a value that may not be valid. `path` is where the settings stand. */
  read(value: JsonObject, path: Path, options?: ReadOptions): ReadSettings;
}

type Shape =
  | { readonly is: "group"; readonly members: Map<string, Shape> }
  | { readonly is: "records"; readonly member: Group; readonly minItems: number; readonly maxItems: number }
  | {
      readonly is: "list";
      readonly of: ScalarType;
      readonly problem: FindProblem;
      readonly minItems: number;
      readonly maxItems: number;
      readonly setting: Setting;
    }
  | { readonly is: "scalar"; readonly type: ScalarType; readonly problem: FindProblem; readonly setting: Setting }
  | { readonly is: "labels" };
type Group = Extract<Shape, { is: "group" }>;
type FindProblem = ReturnType<typeof scalarProblem>;

/** Keys that reach into JavaScript's own objects. */
const refusedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const readers = new Map<string, SettingsReader>();

/** The reader of a kind; `tenant` also takes the tenant's name, which stands among its settings in a document. */
export function settingsReader(kind: Kind): SettingsReader {
  const known = readers.get(kind.id);
  if (known !== undefined) return known;
  const reader = createReader(kind);
  readers.set(kind.id, reader);
  return reader;
}

/** ` (did you mean …?)` for a word that is no kind, or the list of kinds. */
export function suggestKind(word: string): string {
  return suggest(word, itemKinds());
}

function itemKinds(): readonly string[] {
  return kinds.map(({ id }) => id).filter((id) => id !== "tenant");
}

/** A value in a message. Text is quoted only where the setting cannot say anything about a person. */
export function found(value: unknown, quote = false): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") {
    if (value === "") return "an empty text";
    return quote ? `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}` : "a text";
  }
  if (typeof value === "number" && !Number.isFinite(value)) return "a number beyond all bounds";
  return typeof value === "number" || typeof value === "boolean"
    ? `the ${typeof value} ${String(value)}`
    : typeof value;
}

function createReader(kind: Kind): SettingsReader {
  const root = shapeOf(kind);
  const reader: SettingsReader = {
    keys: 0,
    accepts: (value): value is JsonObject => acceptsGroup(root, value),
    unknownSetting: (path, above) => unknownIn(root, path, above, kind),
    read(value, path, options = {}) {
      const problems: SettingProblem[] = [];
      const settings = readGroup(root, value, path, {
        kind,
        options,
        problems,
        count: (keys) => (reader.keys += keys),
      });
      return { settings, problems };
    },
  };
  return reader;

  function acceptsGroup({ members }: Group, value: unknown): boolean {
    if (!isObject(value)) return false;
    for (const key in value) {
      reader.keys++;
      const shape = members.get(key);
      if (shape === undefined || !accepts(shape, value[key])) return false;
    }
    return true;
  }

  function accepts(shape: Shape, value: unknown): boolean {
    switch (shape.is) {
      case "scalar":
        return shape.problem(value) === undefined;
      case "group":
        return acceptsGroup(shape, value);
      case "list":
        return (
          isList(value) && sizeFits(shape, value.length) && value.every((each) => shape.problem(each) === undefined)
        );
      case "records":
        return (
          isList(value) && sizeFits(shape, value.length) && value.every((member) => acceptsGroup(shape.member, member))
        );
      case "labels":
        if (!isObject(value)) return false;
        for (const key in value) {
          reader.keys++;
          if (refusedKeys.has(key) || typeof value[key] !== "string") return false;
        }
        return true;
    }
  }
}

interface Reading {
  readonly kind: Kind;
  readonly options: ReadOptions;
  readonly problems: SettingProblem[];
  readonly count: (keys: number) => void;
}

function readGroup({ members }: Group, value: JsonObject, path: Path, reading: Reading): JsonObject {
  const entries = Object.entries(value);
  reading.count(entries.length);
  const result: Record<string, Json> = {};
  for (const [key, member] of entries) {
    const shape = members.get(key);
    const inner = [...path, key];
    if (refusedKeys.has(key))
      refuse(reading, inner, "no key of this name", "one", "It reaches into the program that reads it; remove it.");
    else if (shape === undefined) refuseUnknown(reading, inner, key, members);
    else if (member !== null) {
      const read = readValue(shape, member, inner, reading);
      if (read !== undefined) result[key] = read;
    }
  }
  return result;
}

function readValue(shape: Shape, value: Json, path: Path, reading: Reading): Json | undefined {
  switch (shape.is) {
    case "group":
      return isObject(value)
        ? readGroup(shape, value, path, reading)
        : refuse(reading, path, "an object of settings", found(value));
    case "scalar":
      return readScalar(shape, value, path, reading);
    case "list":
    case "records": {
      if (!isList(value))
        return refuse(
          reading,
          path,
          shape.is === "list" ? `a list, each ${expectedScalar(shape.of)}` : "a list of objects",
          found(value),
        );
      if (!sizeFits(shape, value.length)) return refuse(reading, path, sizeOf(shape), `${value.length}`);
      return value.map((element, index) => readElement(shape, element, [...path, index], reading) ?? null);
    }
    case "labels":
      return isObject(value)
        ? readLabels(value, path, reading)
        : refuse(reading, path, "an object of texts", found(value));
  }
}

function readElement(
  shape: Extract<Shape, { is: "list" | "records" }>,
  value: Json,
  path: Path,
  reading: Reading,
): Json | undefined {
  if (value === null && reading.options.isUnknown?.(path) === true) return null;
  if (shape.is === "list")
    return readScalar({ type: shape.of, problem: shape.problem, setting: shape.setting }, value, path, reading);
  return isObject(value)
    ? readGroup(shape.member, value, path, reading)
    : refuse(reading, path, "an object", found(value));
}

function readScalar(
  { type, problem, setting }: Pick<Extract<Shape, { is: "scalar" }>, "type" | "problem" | "setting">,
  value: Json,
  path: Path,
  reading: Reading,
): Json | undefined {
  const wrong = problem(value);
  if (wrong === undefined) return value;
  if (
    reading.options.numericText === true &&
    type.type === "integer" &&
    typeof value === "string" &&
    /^-?\d{1,16}$/.test(value)
  ) {
    const number = Number(value);
    if (problem(number) === undefined) return number;
  }
  const meant =
    wrong.code === "wrong-type" || wrong.suggestion === undefined ? "" : ` (did you mean \`${wrong.suggestion}\`?)`;
  return refuse(
    reading,
    path,
    expectedScalar(type),
    `${found(value, setting.personal === "none")}${meant}`,
    hintFor(type, value),
  );
}

function readLabels(value: JsonObject, path: Path, reading: Reading): JsonObject {
  const entries = Object.entries(value);
  reading.count(entries.length);
  const result: Record<string, Json> = {};
  for (const [key, label] of entries) {
    if (label === null) continue;
    if (refusedKeys.has(key))
      refuse(
        reading,
        [...path, key],
        "no key of this name",
        "one",
        "It reaches into the program that reads it; remove it.",
      );
    else if (typeof label === "string") result[key] = label;
    else refuse(reading, [...path, key], "a text", found(label), "Put it in quotes.");
  }
  return result;
}

function refuse({ problems }: Reading, path: Path, expected: string, what: string, hint?: string): Json | undefined {
  problems.push({
    path,
    message: `${pathText(path)}: expected ${expected}, found ${what}.`,
    ...(hint === undefined ? {} : { hint }),
  });
  return undefined;
}

function refuseUnknown(
  { problems, kind }: Reading,
  path: Path,
  key: string,
  members: ReadonlyMap<string, Shape>,
): void {
  problems.push(noSuchSetting(path, key, members, kind));
}

function unknownIn(shape: Shape, path: Path, above: Path, kind: Kind): SettingProblem | undefined {
  const [step, ...rest] = path;
  if (step === undefined || shape.is === "labels") return undefined;
  const inner = [...above, step];
  if (shape.is === "group") {
    const member = shape.members.get(String(step));
    return member === undefined
      ? noSuchSetting(inner, String(step), shape.members, kind)
      : unknownIn(member, rest, inner, kind);
  }
  if (shape.is === "records" && typeof step === "number") return unknownIn(shape.member, rest, inner, kind);
  if (shape.is === "list" && typeof step === "number" && rest.length === 0) return undefined;
  return { path: inner, message: `${pathText(inner)}: expected no settings below ${pathText(above)}, found some.` };
}

function noSuchSetting(path: Path, key: string, members: ReadonlyMap<string, Shape>, kind: Kind): SettingProblem {
  const siblings = [...members.keys()];
  const meant = suggest(key, siblings);
  const hint =
    key === "<<"
      ? "YAML 1.2 has no merge keys: write the settings out."
      : `Known here: ${siblings.slice(0, 12).join(", ")}${siblings.length > 12 ? " and more" : ""}. See \`tmes explain ${kind.id}\`.`;
  return { path, message: `${pathText(path)}: unknown setting of kind ${kind.id}${meant}.`, hint };
}

function hintFor(type: ScalarType, value: Json): string | undefined {
  if (type.type === "boolean" && typeof value === "string") {
    return /^(true|false)$/i.test(value)
      ? `Write ${value.toLowerCase()} without quotes: a text is neither true nor false.`
      : "Write true or false; yes, no, on and off are text.";
  }
  return type.type === "integer" && typeof value === "string" && /^\d+$/.test(value)
    ? `Write ${value} without quotes.`
    : undefined;
}

function sizeOf({ minItems, maxItems }: { readonly minItems: number; readonly maxItems: number }): string {
  if (maxItems === Infinity) return minItems === 1 ? "at least 1 element" : `at least ${minItems} elements`;
  return `${minItems} to ${maxItems} elements`;
}

function sizeFits(
  { minItems, maxItems }: { readonly minItems: number; readonly maxItems: number },
  size: number,
): boolean {
  return size >= minItems && size <= maxItems;
}

function shapeOf(kind: Kind): Group {
  const root: Group = { is: "group", members: new Map() };
  for (const setting of kind.settings) {
    const steps = setting.path.split(".");
    const last = steps.pop() ?? "";
    let group = root;
    for (const step of steps) group = groupAt(group, step);
    group.members.set(last, leafOf(setting));
  }
  return root;
}

/** The group a step leads to: that of a list's elements for `peers[*]`. Made where it is not there yet. */
function groupAt(group: Group, step: string): Group {
  const name = step.replace(/\[\*\]$/, "");
  const known = group.members.get(name);
  if (known?.is === "group") return known;
  if (known?.is === "records") return known.member;
  const made: Group = { is: "group", members: new Map() };
  group.members.set(name, name === step ? made : { is: "records", member: made, minItems: 0, maxItems: Infinity });
  return made;
}

function leafOf(setting: Setting): Shape {
  const { type } = setting;
  switch (type.type) {
    case "labels":
      return { is: "labels" };
    case "records":
      return {
        is: "records",
        member: { is: "group", members: new Map() },
        minItems: type.minItems ?? 0,
        maxItems: type.maxItems ?? Infinity,
      };
    case "list":
      return {
        is: "list",
        of: type.of,
        problem: scalarProblem(type.of, setting.personal),
        minItems: type.minItems ?? 0,
        maxItems: type.maxItems ?? Infinity,
        setting,
      };
    default:
      return { is: "scalar", type, problem: scalarProblem(type, setting.personal), setting };
  }
}

function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}
