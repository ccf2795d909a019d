/** Reference pages of JSON Schemas: a table for each object, with what the schema says of its keys. */

/** The parts of a JSON Schema that the project's schemas use. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** What a page of a schema begins with. */
export interface Reference {
  readonly title: string;
  readonly intro: string;
  /** The schema's path in the repository. */
  readonly schema: string;
}

/** The page of a schema. @param text - The schema as JSON. */
export function referencePage({ title, intro, schema: path }: Reference, text: string): string {
  const schema = JSON.parse(text) as Schema;
  const defs = schema.$defs ?? {};
  const sections = Object.entries(defs).filter(([, def]) => isObjectSchema(def));
  const name = (ref: string): string => ref.replace("#/$defs/", "");

  /** What a reference leads to, with the description beside it. */
  function resolved(each: Schema): Schema {
    const def = each.$ref === undefined ? undefined : defs[name(each.$ref)];
    return def === undefined || isObjectSchema(def) ? each : { ...def, ...each };
  }

  function typeOf(given: Schema): string {
    const each = resolved(given);
    if (each.const !== undefined) return code(each.const);
    if (each.enum !== undefined)
      return each.enum
        .filter((value) => value !== null)
        .map(code)
        .join(", ");
    if (each.anyOf !== undefined) return each.anyOf.map(typeOf).join(" or ");
    if (each.$ref !== undefined && defs[name(each.$ref)] !== undefined && isObjectSchema(defs[name(each.$ref)] ?? {}))
      return `[${name(each.$ref)}](#${name(each.$ref).toLowerCase()})`;
    const types = (typeof each.type === "string" ? [each.type] : (each.type ?? [])).filter((type) => type !== "null");
    return types.map((type) => wordOf(type, each)).join(" or ");
  }

  function wordOf(type: string, each: Schema): string {
    switch (type) {
      case "array":
        return each.items === undefined ? "list" : `list of ${typeOf(each.items)}`;
      case "object":
        return typeof each.additionalProperties === "object" && each.properties === undefined
          ? `object; for each key: ${typeOf(each.additionalProperties)}`
          : "object";
      case "integer": {
        const { minimum, maximum } = each;
        if (minimum !== undefined && maximum !== undefined) return `whole number from ${minimum} to ${maximum}`;
        return minimum === undefined || minimum === 0 ? "whole number" : `whole number, at least ${minimum}`;
      }
      case "boolean":
        return "`true` or `false`";
      case "string":
        return "text";
      default:
        return type;
    }
  }

  /** Rows of an object's keys, and of the objects inside them that have no name of their own. */
  function rows(each: Schema, prefix: string): readonly string[] {
    return Object.entries(each.properties ?? {}).flatMap(([key, property]) => {
      if (typeof property === "boolean") return [];
      const path = `${prefix}${key}`;
      const required = each.required?.includes(key) === true ? "yes" : "";
      const about = asText(resolved(property).description ?? "");
      const inner = insideOf(property);
      return [
        `| \`${path}\` | ${typeOf(property)} | ${required} | ${about} |`,
        ...(inner === undefined ? [] : rows(inner.schema, `${path}${inner.step}`)),
      ];
    });
  }

  const table = (each: Schema): string =>
    ["| Key | Type | Required | Meaning |", "| --- | --- | --- | --- |", ...rows(each, "")].join("\n");

  return `${[
    `# ${title}`,
    intro,
    `From the schema [\`${path}\`](../../${path}).`,
    "## Keys",
    table(schema),
    ...sections.flatMap(([id, def]) => [
      `## ${id}`,
      ...(def.description === undefined ? [] : [def.description]),
      table(def),
    ]),
  ].join("\n\n")}\n`;
}

/** A description in a table: a vertical bar and, outside of code, a `<` have no meaning. */
const asText = (text: string): string =>
  text
    .split("`")
    .map((part, position) => (position % 2 === 1 ? part : part.replaceAll("<", "&lt;")))
    .join("`")
    .replaceAll("|", "\\|");

const isObjectSchema = ({ properties }: Schema): boolean => properties !== undefined;

/** The object inside of a property, and how its keys are written after the property's. */
function insideOf(property: Schema): { readonly schema: Schema; readonly step: string } | undefined {
  if (property.properties !== undefined) return { schema: property, step: "." };
  if (property.items?.properties !== undefined) return { schema: property.items, step: "[]." };
  const member = property.additionalProperties;
  if (typeof member === "object" && member.properties !== undefined) return { schema: member, step: ".<key>." };
  const objects = [...(property.anyOf ?? []), ...(property.items?.anyOf ?? [])].filter(isObjectSchema);
  const [only] = objects;
  if (only === undefined || objects.length > 1) return undefined;
  return { schema: only, step: property.items === undefined ? "." : "[]." };
}

const code = (value: unknown): string => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
