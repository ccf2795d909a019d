/** Compares what the evaluator says of a program with what Node made of it. */
import type { Entry, Evaluation, Observation, Value } from "../../src/index.ts";
import { enumerable, isKeyOfString } from "../../src/values.ts";
import type { Copy, Made, Ran } from "./node.ts";

export interface Comparison {
  /** What the evaluator says and Node does not do; empty where it is right. */
  readonly differences: readonly string[];
  /** Probes that Node made. */
  readonly made: number;
  /** Numbers of the probes whose values are known, whole. */
  readonly known: readonly unknown[];
}

/**
 * What is certain must be made, in this order and with these values; what is made must have been predicted. A program
 * that throws does not make all that was predicted.
 */
export function compare(evaluation: Evaluation, { made, threw }: Ran): Comparison {
  const differences: string[] = [];
  const known: unknown[] = [];
  const said = new Map<unknown, Observation[]>();
  let unnamed: Observation[] = [];
  for (const observation of evaluation.observations) {
    const id = observation.args.entries[0]?.value;
    if (observation.outside) unnamed = [...unnamed, observation];
    else if (id?.type === "known") said.set(id.value, [...(said.get(id.value) ?? []), observation]);
    else unnamed = [...unnamed, observation];
  }
  const done = new Map<unknown, Made[]>();
  for (const each of made) done.set(each.id, [...(done.get(each.id) ?? []), each]);
  const silent = evaluation.gaveUp !== undefined || evaluation.unfollowed.length > 0;
  for (const id of new Set([...said.keys(), ...done.keys()])) {
    const all = said.get(id) ?? [];
    const records = done.get(id) ?? [];
    const certain = all.filter(({ exists }) => exists);
    const exact = certain.length === all.length && all.length === records.length;
    if (threw === undefined) {
      let from = 0;
      for (const [index, observation] of certain.entries()) {
        const at = exact
          ? fits(observation, records[index])
            ? index
            : -1
          : records.findIndex((record, position) => position >= from && fits(observation, record));
        if (at === -1) {
          differences.push(
            `${String(id)}: said ${show(observation.args.entries[1]?.value)}, not made (${records.map(({ value }) => showCopy(value)).join(" | ")})`,
          );
          break;
        }
        from = at + 1;
      }
    }
    for (const record of records) {
      if ([...all, ...unnamed].some((observation) => fits(observation, record))) continue;
      if (silent) continue;
      differences.push(
        `${String(id)}: made with ${showCopy(record.value)}, said ${all.map(({ args }) => show(args.entries[1]?.value)).join(" | ")}`,
      );
    }
    if (records.length > 0 && exact && all.every(({ args }) => isWhole(args.entries[1]?.value))) known.push(id);
  }
  return { differences, made: made.length, known };
}

function fits({ args }: Observation, record: Made | undefined): boolean {
  return (
    record !== undefined &&
    allows(args.entries[1]?.value ?? args.rest ?? { type: "known", value: undefined }, record.value)
  );
}

/** Whether a value may be the copied one. */
function allows(value: Value, actual: Copy): boolean {
  if (actual.is === "hidden") return true;
  switch (value.type) {
    case "unknown":
    case "library":
    case "group":
      return true;
    case "oneOf":
      return value.options.some((option) => allows(option, actual));
    case "known":
      return actual.is === "primitive" && Object.is(actual.value, value.value);
    case "list":
      if (value.loose === true) return actual.is === "list" && allowsSome(value.elements, actual.elements);
      return (
        actual.is === "list" &&
        actual.elements.length === value.elements.length &&
        value.elements.every(({ value: element }, index) => {
          const at = actual.elements[index];
          return at !== undefined && allows(element, at);
        })
      );
    case "object": {
      if (actual.is !== "object" || (!actual.plain && !value.prototype)) return false;
      const expected = enumerable(value);
      for (const [key, entry] of expected) {
        const at = actual.entries.get(key);
        if (at === undefined ? entry.present === undefined : !allows(entry.value, at)) return false;
      }
      if (value.open !== undefined) return true;
      const keys = expected.map(([key]) => key);
      if ([...actual.entries.keys()].some((key) => !keys.includes(key))) return false;
      const optional = value.unordered === true || expected.some(([, entry]) => entry.present !== undefined);
      return optional || [...actual.entries.keys()].join("\n") === keys.join("\n");
    }
    case "collection":
      return (
        actual.is === "collection" &&
        actual.of === value.of &&
        allows(value.list, { is: "list", elements: actual.elements })
      );
    case "function":
    case "class":
    case "method":
      return actual.is === "function";
    case "builtin":
      return actual.is !== "primitive";
    case "instance":
    case "promise":
    case "generator":
    case "iterator":
    case "module":
    case "pattern":
    case "date":
    case "url":
      return actual.is === "object";
    case "symbol":
      return actual.is === "primitive" && typeof actual.value === "symbol";
  }
}

/** Whether elements, of which some may not be there, may be the copied ones. */
function allowsSome([first, ...others]: readonly Entry[], actual: readonly Copy[]): boolean {
  if (first === undefined) return actual.length === 0;
  const [at, ...rest] = actual;
  if (at !== undefined && allows(first.value, at) && allowsSome(others, rest)) return true;
  return first.present !== undefined && allowsSome(others, actual);
}

/** Whether nothing of a value is open. What holds itself is seen once. */
function isWhole(value: Value | undefined, around: readonly Value[] = []): boolean {
  if (value === undefined) return false;
  if (around.includes(value)) return true;
  const isWholeIn = (part: Value | undefined): boolean => isWhole(part, [...around, value]);
  switch (value.type) {
    case "known":
    case "function":
    case "class":
    case "symbol":
      return true;
    case "list":
      return value.loose !== true && value.elements.every((entry) => isWholeIn(entry.value));
    case "collection":
      return isWholeIn(value.list);
    case "object":
      return (
        value.open === undefined &&
        value.unordered !== true &&
        [...value.entries].every(
          ([key, entry]) => !isKeyOfString(key) || (entry.present === undefined && isWholeIn(entry.value)),
        )
      );
    default:
      return false;
  }
}

function show(value: Value | undefined, depth = 0): string {
  if (value === undefined) return "nothing";
  if (depth > 8) return "…";
  switch (value.type) {
    case "known":
      return Object.is(value.value, -0)
        ? "-0"
        : typeof value.value === "string"
          ? JSON.stringify(value.value)
          : String(value.value);
    case "list":
      return `[${value.elements.map((entry) => show(entry.value, depth + 1)).join(", ")}]`;
    case "object":
      return `{ ${[...value.entries].map(([key, entry]) => `${key}${entry.present ? "?" : ""}: ${show(entry.value, depth + 1)}`).join(", ")}${value.open ? ", …" : ""} }`;
    case "oneOf":
      return `one of ${value.options.map((option) => show(option, depth + 1)).join(", ")}`;
    case "collection":
      return `${value.of} ${show(value.list, depth + 1)}`;
    default:
      return value.type;
  }
}

function showCopy(copy: Copy): string {
  switch (copy.is) {
    case "primitive":
      return Object.is(copy.value, -0)
        ? "-0"
        : typeof copy.value === "string"
          ? JSON.stringify(copy.value)
          : String(copy.value);
    case "list":
      return `[${copy.elements.map(showCopy).join(", ")}]`;
    case "collection":
      return `${copy.of} [${copy.elements.map(showCopy).join(", ")}]`;
    case "object":
      return `{ ${[...copy.entries].map(([key, value]) => `${key}: ${showCopy(value)}`).join(", ")} }`;
    default:
      return copy.is;
  }
}
