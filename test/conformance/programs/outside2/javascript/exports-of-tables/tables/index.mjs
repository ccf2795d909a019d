// The barrel.
export * as logon from "./logon.mjs";
export { sites } from "./sites.mjs";
