// All there is in one place.
export { makeTenant } from "./tenant.js";
export * from "./mail.js";
