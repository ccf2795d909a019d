/** Sources: what a surface has, turned into tenant views. Functions from values to values. */
export { InputError, type InputProblem } from "../input-error.ts";
export { readTenantDocuments, tenantDocuments } from "./document.ts";
export { mergeTenants, type Merged } from "./merge.ts";
export { decodeUtf8 } from "./text.ts";
