/** What a JSON Schema finds wrong with METADATA or a pack, in words. */
import { formatPath, isObject, suggest } from "@tmes-as-code/catalog";
import type { ErrorObject } from "ajv/dist/2020.js";

/** One thing wrong. */
export interface SchemaProblem {
  /** Where, from the value that was checked. What is missing or not known is its last step. */
  readonly path: readonly string[];
  readonly message: string;
  /** What the schema says the value is for. */
  readonly hint: string | undefined;
}

/**
 * Puts errors into words.
 *
 * @param errors - Of Ajv with `allErrors` and `verbose`.
 * @param subject - What the value as a whole is called.
 */
export function schemaProblems(
  errors: readonly ErrorObject[] | null | undefined,
  subject: string,
): readonly SchemaProblem[] {
  // The conditions of `if` have errors of their own, and a wrong name has one that says which it is.
  const own = (errors ?? []).filter(({ keyword, propertyName }) => keyword !== "if" && propertyName === undefined);
  return own.map((error) => {
    const { instancePath, parentSchema } = error;
    const path = instancePath
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    const below = paramOf(error, "additionalProperty") ?? paramOf(error, "missingProperty");
    const full = typeof below === "string" ? [...path, below] : path;
    const description: unknown = parentSchema?.["description"];
    return {
      path: full,
      message: `${full.length === 0 ? subject : formatPath(full.map(key))} ${sentence(error)}.`,
      hint: typeof description === "string" ? description : undefined,
    };
  });
}

const key = (step: string): string | number => (/^\d+$/.test(step) ? Number(step) : step);

function sentence(error: ErrorObject): string {
  const { keyword, data, message = "is wrong", parentSchema } = error;
  const limit = Number(paramOf(error, "limit"));
  switch (keyword) {
    case "additionalProperties": {
      const known: unknown = parentSchema?.["properties"];
      const unknown = String(paramOf(error, "additionalProperty"));
      return `is not known${isObject(known) ? suggest(unknown, Object.keys(known)) : ""}`;
    }
    case "propertyNames":
      return `has the unknown name ${shown(paramOf(error, "propertyName"))}`;
    case "required":
      return "is required";
    case "type":
      return `is ${kindOf(data)}; expected ${typeWords(paramOf(error, "type"))}`;
    case "enum":
      return `is ${shown(data)}; expected ${either(paramOf(error, "allowedValues"))}${meant(data, paramOf(error, "allowedValues"))}`;
    case "const":
      return `is ${shown(data)}; expected ${shown(paramOf(error, "allowedValue"))}`;
    case "pattern":
      return `is ${shown(data)}, which does not have the form ${String(paramOf(error, "pattern"))}`;
    case "minLength":
      return `is too short; expected at least ${counted(limit, "character")}`;
    case "maxLength":
      return `is too long; expected at most ${counted(limit, "character")}`;
    case "minItems":
    case "minProperties":
      return `needs at least ${counted(limit, "entry")}`;
    case "uniqueItems":
      return "has the same entry twice";
    case "not":
      return "is not allowed here";
    case "minimum":
      return `is ${shown(data)}; expected at least ${String(limit)}`;
    case "maximum":
      return `is ${shown(data)}; expected at most ${String(limit)}`;
    default:
      return message;
  }
}

function paramOf({ params }: ErrorObject, name: string): unknown {
  return Reflect.get(params, name);
}

function shown(value: unknown): string {
  return typeof value === "object" && value !== null ? kindOf(value) : JSON.stringify(value);
}

function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string"
    ? `the text ${JSON.stringify(value)}`
    : typeof value === "object"
      ? "a map"
      : `${typeof value === "number" ? "the number " : ""}${JSON.stringify(value)}`;
}

const words: Readonly<Record<string, string>> = {
  string: "a text",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  array: "a list",
  object: "a map",
};

function typeWords(types: unknown): string {
  return [types]
    .flat()
    .map((type) => words[String(type)] ?? String(type))
    .join(" or ");
}

/** More values than these are not listed. */
const most = 20;

function either(values: unknown): string {
  const all = Array.isArray(values) ? values.map(String) : [];
  if (all.length > most) return `one of ${String(all.length)} values`;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} or ${all.at(-1) ?? ""}`;
}

function meant(value: unknown, values: unknown): string {
  return typeof value === "string" && Array.isArray(values) ? suggest(value, values.map(String)) : "";
}

function counted(count: number, noun: "character" | "entry"): string {
  const plural = noun === "entry" ? "entries" : `${noun}s`;
  return `${String(count)} ${count === 1 ? noun : plural}`;
}
