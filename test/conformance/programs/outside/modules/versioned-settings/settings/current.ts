// The version in force.
export * from "./v2.js";
