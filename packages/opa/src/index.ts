// The public surface of @tmes-as-code/opa.
export { readBundle } from "./bundle.ts";
export { describe, OpaError, type Issue, type Location } from "./error.ts";
export { createOpa, type Opa } from "./opa.ts";
export type * from "./types.ts";
