/** The JSON Schemas that `tmes schema` prints, by name: files of packages that the command depends on. */
export const schemas = {
  config: "@tmes-as-code/policy/schema/config.schema.json",
  "tenant-document": "@tmes-as-code/catalog/schema/tenant-document.schema.json",
  report: "@tmes-as-code/policy/schema/report.schema.json",
  flows: "@tmes-as-code/policy/schema/flows.schema.json",
} as const;

/** One of them. */
export type SchemaName = keyof typeof schemas;
