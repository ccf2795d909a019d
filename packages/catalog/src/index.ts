/** The data collection notice and the console of Trend Micro Email Security as typed data, with sources. */
export { formatNames, formatPatterns } from "./formats.ts";
export { jurisdictionGroups, jurisdictions, jurisdictionsAsOf } from "./jurisdictions.ts";
export { kinds } from "./kinds/index.ts";
export { dataItemById, kindById, moduleById, settingOf, settingPath, siteById } from "./lookup.ts";
export { modules } from "./modules/index.ts";
export { retention } from "./retention.ts";
export { settingsSchema, tenantDocumentSchema } from "./schema.ts";
export type { JsonSchema } from "./schema.ts";
export { sites } from "./sites.ts";
export { sources } from "./sources.ts";
export type { Source } from "./sources.ts";
export { validateDocument } from "./validate/document.ts";
export { expectedScalar } from "./validate/expected.ts";
export { maximumNameLength, namePattern, singletonName, validateName } from "./validate/name.ts";
export type { Problem, ProblemCode, ValidationOptions } from "./validate/problem.ts";
export { scalarProblem } from "./validate/scalar.ts";
export { missingSettings, validateSettings } from "./validate/settings.ts";
export type * from "./types.ts";
