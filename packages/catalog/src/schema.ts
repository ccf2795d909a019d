/**
 * JSON Schema (2020-12) of tenant documents, made from the catalog: completion and hints in editors, and a check for
 * tools that know nothing of this project. It accepts what `validateDocument` accepts, but cannot see two items with one
 * key nor names outside Unicode normalisation form NFC.
 */
import { formatNames, formatPatterns } from "./formats.ts";
import { jurisdictions } from "./jurisdictions.ts";
import { kinds } from "./kinds/index.ts";
import { tenant } from "./kinds/tenant.ts";
import { everyElement, parsePattern, type Pattern } from "./path.ts";
import {
  settingsTree,
  type Group,
  type List,
  type Records,
  type SettingNode,
  type SettingsNode,
} from "./settings-tree.ts";
import type { Kind, Requirement, ScalarType, Setting } from "./types.ts";
import { namePattern, singletonName } from "./validate/name.ts";
import { maximumWordLength } from "./validate/scalar.ts";

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
      apiVersion: { const: "tmes/v1" },
      tenant: tenantSchema(tenant),
      items: {
        type: "array",
        description: "The tenant's console objects and practices. A kind and a name occur once together.",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["kind", "name", "settings"],
          properties: {
            kind: { enum: itemKinds.map((kind) => kind.id) },
            name: { type: "string", description: "Name in the console." },
            settings: { type: "object" },
          },
          allOf: itemKinds.map((kind) => ({
            if: { type: "object", properties: { kind: { const: kind.id } }, required: ["kind"] },
            then: {
              description: kind.description,
              properties: {
                kind: { description: `${kind.title}. ${kind.description}` },
                name: nameSchema(kind),
                settings: { $ref: `#/$defs/${kind.id}` },
              },
            },
          })),
        },
      },
    },
    $defs: Object.fromEntries(itemKinds.map((kind) => [kind.id, settingsSchema(kind)])),
  };
}

/** The schema of one kind's settings. */
export function settingsSchema(kind: Kind): JsonSchema {
  return { ...groupSchema(settingsTree(kind)), ...conditions(kind.settings) };
}

function tenantSchema(kind: Kind): JsonSchema {
  const schema = settingsSchema(kind) as { readonly properties: Readonly<Record<string, unknown>> };
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
  if (kind.itemName === "domain") return { type: "string", pattern: formatPatterns.domain, description: "The domain." };
  if (kind.presence.type === "always" && kind.id !== "tenant") return { const: singletonName };
  return { type: "string", pattern: namePattern };
}

function groupSchema({ members }: Group): JsonSchema {
  const properties = Object.fromEntries([...members].map(([key, node]) => [key, nodeSchema(node)]));
  return { type: "object", additionalProperties: false, properties };
}

function nodeSchema(node: SettingsNode): JsonSchema {
  return node.is === "group" ? groupSchema(node) : { ...typeSchema(node), ...annotations(node.setting) };
}

function typeSchema(node: SettingNode): JsonSchema {
  switch (node.is) {
    case "list":
      return { type: "array", ...bounds(node), items: scalarSchema(node.element.type) };
    case "records":
      return { type: "array", ...bounds(node), items: groupSchema(node.element) };
    case "labels":
      return { type: "object", additionalProperties: scalarSchema(node.element.type) };
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

/** What settings need of others, as implications: where the other is declared and differs, this is off or absent. */
function conditions(settings: readonly Setting[]): JsonSchema {
  const groups = new Map<string, { readonly requirement: Requirement; readonly otherwise: Demand[] }>();
  const demand = (requirement: Requirement, path: string, schema: boolean | JsonSchema): void => {
    const key = JSON.stringify([requirement.path, requirement.in]);
    const group = groups.get(key) ?? { requirement, otherwise: [] };
    group.otherwise.push([parsePattern(path), schema]);
    groups.set(key, group);
  };
  for (const setting of settings) {
    for (const requirement of setting.requires ?? []) demand(requirement, setting.path, off(setting));
    if (setting.type.type !== "enum") continue;
    for (const [value, requirements] of Object.entries(setting.type.valueRequires ?? {})) {
      for (const requirement of requirements) demand(requirement, setting.path, { not: { const: value } });
    }
  }
  if (groups.size === 0) return {};
  return {
    allOf: [...groups.values()].map(({ requirement, otherwise }) => ({
      if: present(parsePattern(requirement.path), { not: { enum: requirement.in } }),
      then: together(otherwise),
    })),
  };
}

/** What is demanded of the value at a path, if there is one. */
type Demand = readonly [steps: Pattern, schema: boolean | JsonSchema];

/** What may be said of a setting that is not there. */
const off = ({ type }: Setting): boolean | JsonSchema => {
  if (type.type === "boolean") return { const: false };
  return type.type === "list" || type.type === "records" ? { type: "array", maxItems: 0 } : false;
};

/** A value at the path exists and satisfies the schema. */
const present = (steps: Pattern, schema: JsonSchema): JsonSchema =>
  steps.reduceRight<JsonSchema>((inner, step) => ({ required: [step], properties: { [step]: inner } }), schema);

/** All demands in one schema, laid out like the settings they are about. */
function together(demands: readonly Demand[]): boolean | JsonSchema {
  const here = demands.filter(([steps]) => steps.length === 0).map(([, schema]) => schema);
  const members = new Map<string, Demand[]>();
  for (const [[first, ...rest], schema] of demands) {
    if (first !== undefined) members.set(first, [...(members.get(first) ?? []), [rest, schema]]);
  }
  if (members.size === 0 && here.length === 1) return here[0] ?? true;
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
