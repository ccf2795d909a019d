/** Stubs of what rules look at and a tenant does not declare yet, complete and ready to be written into a file. */
export {
  draftDocument,
  withDeclared,
  withExpected,
  withoutUnavailable,
  type Contradiction,
  type DraftItem,
  type DraftTenant,
  type FindingsOn,
  type Unanswered,
  type Wishes,
} from "./draft.ts";
export { completeItem, completeTenant, stubName, tenantName } from "./tenant.ts";
export {
  constructName,
  hclFile,
  hclItem,
  jsonItem,
  typescriptItem,
  typescriptProgram,
  yamlDocument,
  yamlItem,
  type Explained,
  type InProgram,
} from "./text.ts";
