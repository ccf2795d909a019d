export { rotterdam } from "./rotterdam.ts";
export { default as piraeus } from "./piraeus.ts";
export { tema } from "./tema.ts";
