/** Parameters of rules: from the few types METADATA may name to JSON Schema, which configurations are checked with. */
import {
  formatNames,
  formatPatterns,
  adequacyDecisions,
  jurisdictionGroups,
  jurisdictions,
  retention,
  sites,
  type Json,
  type JsonObject,
  type ParameterInfo,
} from "@tmes-as-code/catalog";

/** A parameter as METADATA declares it. */
export interface DeclaredParameter {
  readonly type:
    | "jurisdictions"
    | "choices"
    | "integer"
    | "boolean"
    | "days"
    | "servedFrom"
    | "hosts"
    | "references"
    | "itemReferences";
  readonly description: string;
  readonly default: Json;
  readonly of?: readonly string[] | keyof typeof lists;
  readonly atLeast?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Lists of the catalog that a parameter may choose from. */
const lists = {
  sites: sites.map(({ id }) => id),
  adequacyDecisions: adequacyDecisions.map(({ jurisdiction: code }) => code),
  noticeVersions: [...new Set(retention.map(({ version }) => version))].sort(),
} as const;

/** A jurisdiction, a group of them, or `*` for everywhere. */
const jurisdiction = { type: "string", enum: ["*", ...Object.keys(jurisdictionGroups), ...Object.keys(jurisdictions)] };

/** A host name or IP address, or all host names below a domain. */
const host = {
  type: "string",
  pattern: `^(?:\\*\\.)?(?:${formatPatterns.host.slice(1, -1)})$`,
  description: `${formatNames.host}, with *. before it for all host names below a domain`,
};

/** A domain, or `*` for every domain. */
const domain = {
  pattern: `^(?:\\*|${formatPatterns.domain.slice(1, -1)})$`,
  description: `${formatNames.domain}, or * for every domain`,
};

/** What refers to a record that is kept elsewhere. */
const reference = {
  type: "string",
  pattern: "^[A-Za-z0-9][A-Za-z0-9._/#-]{1,99}$",
  description: "a reference such as DPIA-2026-14, of 2 to 100 letters, digits and . _ / # -",
};

const retentionIds = [...new Set(retention.map(({ id }) => id))].sort();

export function parameterOf({ type, description, default: value, ...shape }: DeclaredParameter): ParameterInfo {
  return { type: nameOf(type, shape), schema: schemaOf(type, shape), description: description.trim(), default: value };
}

type Shape = Omit<DeclaredParameter, "type" | "description" | "default">;

function valuesOf(of: DeclaredParameter["of"] = []): readonly string[] {
  return typeof of === "string" ? lists[of] : of;
}

function schemaOf(type: DeclaredParameter["type"], { of, atLeast, minimum, maximum }: Shape): JsonObject {
  switch (type) {
    case "jurisdictions":
      return { type: "array", items: jurisdiction, minItems: 1, uniqueItems: true };
    case "choices": {
      const least = atLeast === undefined ? {} : { minItems: atLeast };
      return { type: "array", items: { type: "string", enum: valuesOf(of) }, uniqueItems: true, ...least };
    }
    case "integer":
      return {
        type: "integer",
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
      };
    case "boolean":
      return { type: "boolean" };
    case "days":
      return {
        type: "object",
        propertyNames: { enum: retentionIds },
        additionalProperties: { type: "integer", minimum: 0 },
      };
    case "servedFrom":
      return {
        type: "object",
        propertyNames: jurisdiction,
        additionalProperties: { type: "array", items: jurisdiction, minItems: 1, uniqueItems: true },
      };
    case "hosts":
      return { type: "array", items: host, uniqueItems: true };
    case "references":
      return {
        type: "object",
        propertyNames: domain,
        additionalProperties: reference,
      };
    case "itemReferences":
      return {
        type: "object",
        propertyNames: { minLength: 1 },
        additionalProperties: reference,
      };
  }
}

function nameOf(type: DeclaredParameter["type"], { of }: Shape): string {
  switch (type) {
    case "jurisdictions":
      return "list of jurisdictions: ISO 3166-1 codes, EU, EEA, or * for everywhere";
    case "choices":
      return `list of ${valuesOf(of).join(", ")}`;
    case "integer":
    case "boolean":
      return type;
    case "days":
      return "days by what is kept";
    case "servedFrom":
      return "by jurisdiction of the people, the jurisdictions of data centres they may be served from";
    case "hosts":
      return "list of host names or IP addresses, `*.example.com` for all host names below a domain";
    case "references":
      return "references by domain, `*` for every domain";
    case "itemReferences":
      return "references by name of an item, `*` for every item";
  }
}
