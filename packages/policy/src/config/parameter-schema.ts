/**
 * Checks a parameter's value against the small part of JSON Schema that rule metadata may use: type, enum, minimum,
 * maximum, pattern, items, minItems, uniqueItems, additionalProperties, propertyNames. The policies build makes nothing
 * else; the `description` of a pattern says in words what must match.
 */
import { isObject } from "../json.ts";
import type { Json, JsonObject } from "../types.ts";

/** What is wrong with `value`, as a sentence without its full stop; `undefined` when it fits. */
export function schemaProblem(schema: JsonObject, value: Json, where = "it"): string | undefined {
  const { type, minimum, maximum, pattern, description, items, minItems } = schema;
  const allowed = schema["enum"];
  if (typeof type === "string" && !hasType(type, value))
    return `${where} must be ${article(type)}, not ${typeName(value)}`;
  if (Array.isArray(allowed) && !allowed.includes(value)) return `${where} must be one of ${allowed.join(", ")}`;
  if (typeof value === "number") {
    if (typeof minimum === "number" && value < minimum) return `${where} must be at least ${String(minimum)}`;
    if (typeof maximum === "number" && value > maximum) return `${where} must be at most ${String(maximum)}`;
  }
  if (typeof value === "string" && typeof pattern === "string" && !new RegExp(pattern, "u").test(value)) {
    return `${where} must ${typeof description === "string" ? `be ${description}` : `match ${pattern}`}`;
  }
  if (Array.isArray(value)) {
    if (typeof minItems === "number" && value.length < minItems)
      return `${where} needs at least ${String(minItems)} entries`;
    if (schema["uniqueItems"] === true && new Set(value.map((v: unknown) => JSON.stringify(v))).size < value.length) {
      return `${where} names one entry twice`;
    }
    if (isObject(items)) return firstProblem(value.map((entry: Json, i) => [`entry ${String(i + 1)}`, items, entry]));
  }
  if (isObject(value)) {
    const names = schema["propertyNames"];
    const members = schema["additionalProperties"];
    return firstProblem(
      Object.entries(value).flatMap(([key, entry]): [string, JsonObject, Json][] => [
        ...(isObject(names) ? [[`key \`${key}\``, names, key] satisfies [string, JsonObject, Json]] : []),
        ...(isObject(members) ? [[`\`${key}\``, members, entry] satisfies [string, JsonObject, Json]] : []),
      ]),
    );
  }
  return undefined;
}

function firstProblem(checks: readonly [string, JsonObject, Json][]): string | undefined {
  for (const [where, schema, value] of checks) {
    const problem = schemaProblem(schema, value, where);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function hasType(type: string, value: Json): boolean {
  if (type === "integer") return Number.isInteger(value);
  return type === typeName(value);
}

function typeName(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function article(type: string): string {
  return type === "array"
    ? "a list"
    : type === "object"
      ? "a mapping"
      : type === "integer"
        ? "a whole number"
        : `a ${type}`;
}
