// The policies that hold for all clinics, in the order in which they are declared.
export * as access from "./access.ts";
export * as retention from "./retention.ts";
export * as quarantine from "./quarantine.ts";
