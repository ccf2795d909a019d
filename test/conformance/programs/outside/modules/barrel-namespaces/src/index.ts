// Everything this library has.
export { default as DirectoryBaseline } from "./directory-baseline.js";
export * as tenants from "./tenants.js";
export * as users from "./users/index.js";
