/**
 * JSON Schema (2020-12) of tenant documents, made from the catalog: completion and hints in editors, and a check for
 * tools that know nothing of this project. It accepts what `validateDocument` accepts, but cannot see two items with one
 * key.
 */
import { defaultNameType } from "./default-rules.ts";
import { formatNames, formatPatterns } from "./formats.ts";
import { jurisdictions } from "./jurisdictions.ts";
import { kinds } from "./kinds/index.ts";
import { tenant } from "./kinds/tenant.ts";
import { nameType } from "./names.ts";
import { everyElement, type Pattern } from "./path.ts";
import { maximumWordLength } from "./scalar.ts";
import {
  settingNodes,
  settingsTree,
  type Condition,
  type Group,
  type List,
  type Records,
  type SettingNode,
  type SettingsNode,
} from "./settings-tree.ts";
import type { Kind, ScalarType, Setting } from "./types.ts";
import { expectedDefaultName } from "./validate/default-name.ts";
import { apiVersion } from "./validate/document.ts";
import { expectedText } from "./validate/expected.ts";
import { forbiddenKeys } from "./validate/settings.ts";

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of tenant documents. */
export function tenantDocumentSchema(): JsonSchema {
  const itemKinds = kinds.filter((kind) => kind.id !== "tenant");
  return {
    $comment: "Generated from the catalog by scripts/generate.ts. Do not edit.",
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "tenant-document-v1.schema.json",
    title: "Tenant document",
    description: "What is declared of one tenant of Trend Micro Email Security. What is left out is unknown.",
    type: "object",
    additionalProperties: false,
    required: ["apiVersion", "tenant", "items"],
    properties: {
      $schema: { type: ["string", "null"], description: "This schema, for editors." },
      apiVersion: { const: apiVersion },
      tenant: tenantSchema(tenant),
      items: {
        type: "array",
        description: "The tenant's console objects and practices. A kind and a name occur once together.",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["kind", "name"],
          properties: {
            kind: { enum: itemKinds.map((kind) => kind.id) },
            name: { type: "string", description: "Name in the console." },
            default: { type: ["string", "null"], description: "The console's default rule that the item stands for." },
            unconfirmed: {
              type: ["boolean", "null"],
              description:
                "true: the item declares what you want, but it has not been compared with the console yet. No rule passes on it.",
            },
            settings: { type: ["object", "null"] },
          },
          allOf: itemKinds.map((kind) => ({
            if: { type: "object", properties: { kind: { const: kind.id } }, required: ["kind"] },
            then: {
              description: kind.description,
              properties: {
                kind: { description: `${kind.title}. ${kind.description}` },
                name: nameSchema(kind),
                default: defaultSchema(kind),
                settings: { $ref: `#/$defs/${kind.id}` },
              },
            },
          })),
        },
      },
    },
    $defs: Object.fromEntries(itemKinds.map((kind) => [kind.id, nullable(declaredSettingsSchema(kind))])),
  };
}

/** The schema of one kind's settings as rules see them: what is null or dormant is left out. */
export function settingsSchema(kind: Kind): JsonSchema {
  return groupSchema(settingsTree(kind), same);
}

/** The schema of one kind's settings as they are declared, where `null` is absent. */
function declaredSettingsSchema(kind: Kind): JsonSchema {
  return { ...groupSchema(settingsTree(kind), nullable), ...conditions(settingsTree(kind)) };
}

/** What becomes of the schema of each member. */
type Member = (schema: JsonSchema) => JsonSchema;

const same: Member = (schema) => schema;

/** The same schema, which also accepts `null`. */
function nullable({ type, enum: values, anyOf, ...schema }: JsonSchema): JsonSchema {
  return {
    ...(type === undefined ? {} : { type: [type, "null"] }),
    ...(Array.isArray(values) ? { enum: [...(values as readonly unknown[]), null] } : {}),
    ...(Array.isArray(anyOf) ? { anyOf: [...(anyOf as readonly unknown[]), { type: "null" }] } : {}),
    ...schema,
  };
}

function tenantSchema(kind: Kind): JsonSchema {
  const schema = declaredSettingsSchema(kind) as { readonly properties: Readonly<Record<string, unknown>> };
  return {
    ...schema,
    description: kind.description,
    required: ["name"],
    properties: {
      name: { ...nameSchema(kind), description: "Name of the tenant, unique in the organisation." },
      ...schema.properties,
    },
  };
}

function nameSchema(kind: Kind): JsonSchema {
  return {
    ...scalarSchema(nameType(kind)),
    description: kind.itemName === "domain" ? "The domain." : "Name in the console.",
  };
}

/** An item of a kind without default rules has no such key. */
function defaultSchema(kind: Kind): JsonSchema | false {
  const type = defaultNameType(kind);
  if (type === undefined) return false;
  return {
    ...nullable(scalarSchema(type)),
    description: expectedText(expectedDefaultName(kind)),
  };
}

function groupSchema({ members }: Group, member: Member): JsonSchema {
  const properties = Object.fromEntries([...members].map(([key, node]) => [key, member(nodeSchema(node, member))]));
  return { type: "object", additionalProperties: false, properties };
}

function nodeSchema(node: SettingsNode, member: Member): JsonSchema {
  return node.is === "group"
    ? groupSchema(node, member)
    : { ...typeSchema(node, member), ...annotations(node.setting) };
}

function typeSchema(node: SettingNode, member: Member): JsonSchema {
  switch (node.is) {
    case "list":
      return { type: "array", ...bounds(node), items: scalarSchema(node.element.type) };
    case "records":
      return { type: "array", ...bounds(node), items: groupSchema(node.element, member) };
    case "labels":
      return {
        type: "object",
        propertyNames: { not: { enum: forbiddenKeys } },
        additionalProperties: member(scalarSchema(node.element.type)),
      };
    case "scalar":
      return scalarSchema(node.type);
  }
}

function scalarSchema(type: ScalarType): JsonSchema {
  switch (type.type) {
    case "boolean":
      return { type: "boolean" };
    case "enum":
      return type.closed
        ? { enum: type.values }
        : { anyOf: [{ enum: type.values }, { type: "string", minLength: 1, maxLength: maximumWordLength }] };
    case "integer":
      return { type: "integer", minimum: type.min, maximum: type.max };
    case "string": {
      const { format, pattern, minLength, maxLength } = type;
      if (format === "jurisdiction") return { enum: Object.keys(jurisdictions), description: formatNames.jurisdiction };
      return {
        type: "string",
        ...(format === undefined ? {} : { pattern: formatPatterns[format] }),
        ...(pattern === undefined ? {} : { pattern }),
        ...(minLength === undefined ? {} : { minLength }),
        ...(maxLength === undefined ? {} : { maxLength }),
      };
    }
  }
}

function bounds({ minItems, maxItems }: List | Records): JsonSchema {
  return { ...(minItems === 0 ? {} : { minItems }), ...(maxItems === Infinity ? {} : { maxItems }) };
}

function annotations({ label, description, type, uncertain }: Setting): JsonSchema {
  const scalar = type.type === "list" ? type.of : type;
  const labels = scalar.type === "enum" && scalar.labels !== undefined ? Object.entries(scalar.labels) : [];
  const parts = [
    description,
    ...(label === null ? [] : [`Console: “${label}”.`]),
    ...(labels.length === 0 ? [] : [`Values: ${labels.map(([value, text]) => `${value} (${text})`).join(", ")}.`]),
    ...(uncertain === undefined ? [] : [`UNCERTAIN: ${uncertain}`]),
  ];
  return { description: parts.join(" ") };
}

/** The modes that settings need, as implications: where the mode is declared and differs, the setting is off or absent. */
function conditions(tree: Group): JsonSchema {
  const groups = new Map<string, { readonly condition: Condition; readonly otherwise: Demand[] }>();
  const demand = (condition: Condition, path: Pattern, schema: JsonSchema): void => {
    if (!condition.mode) return;
    const key = JSON.stringify([condition.path, condition.in]);
    const group = groups.get(key) ?? { condition, otherwise: [] };
    group.otherwise.push([path, schema]);
    groups.set(key, group);
  };
  for (const node of settingNodes(tree)) {
    for (const condition of node.conditions) demand(condition, node.path, off(node));
    if (node.is !== "scalar") continue;
    for (const [value, needs] of node.valueConditions) {
      for (const condition of needs) demand(condition, node.path, { not: { const: value } });
    }
  }
  if (groups.size === 0) return {};
  return {
    allOf: [...groups.values()].map(({ condition, otherwise }) => ({
      if: present(condition.controller, { not: { enum: [...condition.in, null] } }),
      then: together(otherwise),
    })),
  };
}

/** What is demanded of the value at a path, if there is one. */
type Demand = readonly [steps: Pattern, schema: JsonSchema];

/** What may be declared of a setting that is not there. */
function off(node: SettingNode): JsonSchema {
  if (node.is === "scalar" && node.type.type === "boolean") return { enum: [false, null] };
  return node.is === "list" || node.is === "records" ? { type: ["array", "null"], maxItems: 0 } : { type: "null" };
}

/** A value at the path exists and satisfies the schema. */
const present = (steps: Pattern, schema: JsonSchema): JsonSchema =>
  steps.reduceRight<JsonSchema>(
    (inner, step) => ({ type: "object", required: [step], properties: { [step]: inner } }),
    schema,
  );

/** All demands in one schema, laid out like the settings they are about. */
function together(demands: readonly Demand[]): JsonSchema {
  const here = demands.filter(([steps]) => steps.length === 0).map(([, schema]) => schema);
  const members = new Map<string, Demand[]>();
  for (const [[first, ...rest], schema] of demands) {
    if (first !== undefined) members.set(first, [...(members.get(first) ?? []), [rest, schema]]);
  }
  if (members.size === 0 && here.length === 1) return here[0] ?? {};
  const properties = Object.fromEntries(
    [...members].filter(([step]) => step !== everyElement).map(([step, below]) => [step, together(below)]),
  );
  const elements = members.get(everyElement);
  return {
    ...(here.length === 0 ? {} : { allOf: here }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(elements === undefined ? {} : { items: together(elements) }),
  };
}
