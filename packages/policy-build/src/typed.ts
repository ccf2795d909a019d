/**
 * Types of what rules read. OPA gives the input no type by itself, and a comparison of a switch with a text would never
 * hold: the rule would pass everything. So each rule is checked with a schema of its own input, made from the catalog.
 */
import { isObject, kindById, settingsSchema, type JsonSchema } from "@tmes-as-code/catalog";
import type { Issue } from "@tmes-as-code/opa";
import type { RuleMetadata } from "./metadata.ts";
import type { Problem } from "./problem.ts";
import type { Sources } from "./sources.ts";

const folder = "schemas";

/** Rules with schemas of their inputs, and how OPA is to read them. */
export interface TypedRules {
  readonly files: Readonly<Record<string, string>>;
  readonly schema: string;
}

/** Adds a schema of its input to every rule. */
export function withSchemas({ rego }: Pick<Sources, "rego">, metadata: ReadonlyMap<string, RuleMetadata>): TypedRules {
  const files: Record<string, string> = { ...rego };
  for (const [id, rule] of metadata) {
    const name = JSON.stringify(id);
    // A file of its own, so that lines stay where they are.
    files[`typed/${id}.rego`] =
      `# METADATA\n# scope: subpackages\n# schemas: [{input: 'schema[${name}]'}]\npackage tmes.rules[${name}]\n`;
    files[`${folder}/${id}.json`] = JSON.stringify(inputSchema(rule));
  }
  return { files, schema: folder };
}

/** What rules do with values that have another type, by what OPA says of rules with schemas. */
export function typeProblems(issues: readonly Issue[]): readonly Problem[] {
  return issues.flatMap((issue) => problemOf(issue) ?? []);
}

const scalars: ReadonlySet<unknown> = new Set(["boolean", "number", "string", "null"]);

function problemOf({ message, location, details }: Issue): Problem | undefined {
  const [left, right] = [typeIn(details, "a"), typeIn(details, "b")];
  const compared = left !== undefined && right !== undefined;
  // OPA takes every property of an object for one that it has; here each may be missing.
  if (compared && !(scalars.has(left) && scalars.has(right))) return undefined;
  return {
    file: location?.file.replace(/^\/+/, "") ?? "rules",
    line: location?.row,
    message: compared ? `compares ${left} with ${right}, which is never equal.` : `${message}.`,
    hint: "The input has the types of the catalog, and parameters those of METADATA; `tmes explain <kind>` shows settings.",
  };
}

function typeIn(details: unknown, side: string): string | undefined {
  const type = isObject(details) ? details[side] : undefined;
  return isObject(type) && typeof type["type"] === "string" ? type["type"] : undefined;
}

function inputSchema({ scope, kinds, parameters }: RuleMetadata): JsonSchema {
  const text = { type: "string" };
  const { properties: ofTenant } = settingsOf("tenant");
  const settings = kinds.filter((kind) => kind !== "tenant").map((kind) => [kind, settingsOf(kind)] as const);
  const params = Object.entries(parameters).map(([name, { schema }]) => [name, typesOf(schema)] as const);
  const subject =
    scope === "item"
      ? { item: closed({ kind: text, name: text, settings: { anyOf: settings.map(([, schema]) => schema) } }) }
      : {
          items: closed(
            Object.fromEntries(
              settings.map(([kind, schema]) => [
                kind,
                { type: "object", additionalProperties: closed({ settings: schema }) },
              ]),
            ),
          ),
        };
  return closed({
    tenant: closed({ ...(isObject(ofTenant) ? ofTenant : {}), name: text }),
    ...subject,
    params: closed(Object.fromEntries(params)),
    today: text,
  });
}

function closed(properties: Readonly<Record<string, unknown>>): JsonSchema {
  return { type: "object", additionalProperties: false, properties };
}

function settingsOf(kind: string): JsonSchema {
  const found = kindById(kind);
  return found === undefined ? closed({}) : typesOf(settingsSchema(found));
}

/** What a schema says of types; OPA's type checker looks at nothing else, and knows not all patterns. */
function typesOf(schema: unknown): JsonSchema {
  if (!isObject(schema)) return {};
  // An enum that is open: known words, or any text.
  if (Array.isArray(schema["anyOf"])) return typesOf(schema["anyOf"][0]);
  const { type, properties, items, additionalProperties } = schema;
  const [example = schema["const"]] = Array.isArray(schema["enum"]) ? (schema["enum"] as readonly unknown[]) : [];
  const known = type ?? (example === undefined ? undefined : typeof example);
  return {
    ...(known === undefined ? {} : { type: known }),
    ...(isObject(properties)
      ? { properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, typesOf(each)])) }
      : {}),
    ...(items === undefined ? {} : { items: typesOf(items) }),
    ...(isObject(additionalProperties)
      ? { additionalProperties: typesOf(additionalProperties) }
      : additionalProperties === undefined
        ? {}
        : { additionalProperties }),
  };
}
