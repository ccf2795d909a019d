// The public surface of @tmes-as-code/opa.
import { fileURLToPath } from "node:url";

export { readBundle } from "./bundle.ts";
export { describe, OpaError, type Issue, type Location } from "./error.ts";
export { createOpa, type Opa } from "./opa.ts";
export type * from "./types.ts";

/** Path of the capabilities file for policies that @open-policy-agent/opa-wasm is to run. */
export const opaWasmCapabilities: string = fileURLToPath(new URL("../capabilities-opa-wasm.json", import.meta.url));
