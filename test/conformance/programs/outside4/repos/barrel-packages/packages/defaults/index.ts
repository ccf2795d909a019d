export { people as dataSubjects } from "./people.ts";
export * as spam from "./spam.ts";
export type { SpamDefaults } from "./spam.ts";
